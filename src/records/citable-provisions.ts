import { provisionName } from '../formats/citation/provision-name.ts';
import { articlesIn, provisionsIn, type Provision } from '../statute/statute.ts';
import { readFullText } from './full-text.ts';
import type { AnyRecord, VersionRecord } from './record.ts';
import { shownVersion } from './versions.ts';

/** A provision that a reader may cite, by the name that legal texts give it. */
export interface CitableProvision {
  eid: string;
  name: string;
}

/**
 * The articles of the text on a page with their 款, 项 and 目, or the provisions of a digest; none of
 * another record.
 */
export function citableProvisions(record: AnyRecord, text?: VersionRecord): CitableProvision[] {
  if (record.collection !== 'regulations') return [];
  const version = text ?? shownVersion(record);
  if (version) return articlesIn(readFullText(version).statute).flatMap(namedIn);
  return record.data.divisions.flatMap(({ provisions }) => provisions.flatMap(named));
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
