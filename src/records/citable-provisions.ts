import { provisionName } from '../formats/citation/provision-name.ts';
import { escapeHtml } from '../statute/escape-html.ts';
import { articlesIn, provisionsIn, type Provision, type Statute } from '../statute/statute.ts';
import { readFullText } from './full-text.ts';
import type { AnyRecord, VersionRecord } from './record.ts';
import { shownVersion } from './versions.ts';

/** A provision that a reader may cite, by the name that legal texts give it. */
interface CitableProvision {
  eid: string;
  name: string;
}

/** The options of a text; its page and that of its regulation have the same. */
const made = new WeakMap<Statute, string>();

/**
 * The articles of the text on a page with their 款, 项 and 目, or the provisions of a digest, as
 * options of a list, as HTML; an empty text for another record.
 */
export function provisionOptions(record: AnyRecord, text?: VersionRecord): string {
  if (record.collection !== 'regulations') return '';
  const version = text ?? shownVersion(record);
  if (version) return optionsOf(readFullText(version).statute);
  return formatOptions(
    record.data.divisions.flatMap(({ provisions }) => provisions.flatMap(named)),
  );
}

function optionsOf(statute: Statute): string {
  const options = made.get(statute) ?? formatOptions(articlesIn(statute).flatMap(namedIn));
  made.set(statute, options);
  return options;
}

/** A text has some hundred of them, too many for a template each. */
function formatOptions(provisions: readonly CitableProvision[]): string {
  return provisions
    .map(({ eid, name }) => `<option value="${escapeHtml(eid)}">${escapeHtml(name)}</option>`)
    .join('');
}

/** An article that has one 款 only is cited without it: 第五条第（一）项. */
function namedIn(article: Provision): CitableProvision[] {
  const only = article.children.length === 1 ? article.children[0] : undefined;
  return [article, ...provisionsIn(article)]
    .filter((provision) => provision !== only)
    .flatMap(named)
    .map(({ eid, name }) => ({ eid, name: only ? name.replace(/第一款(?=第)/, '') : name }));
}

function named({ eid = '' }: { eid?: string | undefined }): CitableProvision[] {
  const name = provisionName(eid);
  return name === undefined ? [] : [{ eid, name }];
}
