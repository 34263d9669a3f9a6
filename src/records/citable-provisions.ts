import { provisionName } from '../formats/citation/provision-name.ts';
import { articlesIn, provisionsIn } from '../statute/statute.ts';
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
 * another record. The only 款 of an article is the article.
 */
export function citableProvisions(record: AnyRecord, text?: VersionRecord): CitableProvision[] {
  if (record.collection !== 'regulations') return [];
  const version = text ?? shownVersion(record);
  const eids = version
    ? eidsOf(version)
    : record.data.divisions.flatMap(({ provisions }) => provisions.map(({ eid }) => eid));
  return eids.flatMap((eid) => {
    const name = provisionName(eid);
    return name === undefined ? [] : [{ eid, name }];
  });
}

function eidsOf(version: VersionRecord): string[] {
  return articlesIn(readFullText(version).statute).flatMap((article) => {
    const only = article.children.length === 1 ? article.children[0] : undefined;
    return [article, ...provisionsIn(article)].flatMap((provision) =>
      provision.eid === undefined || provision === only ? [] : [provision.eid],
    );
  });
}
