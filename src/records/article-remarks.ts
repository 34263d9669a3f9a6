import { followConcordances } from '../statute/concordance.ts';
import { standingRemarks } from '../statute/standing-remark.ts';
import type { RegulationRecord, VersionRecord } from './record.ts';
import { shownVersion } from './versions.ts';

/**
 * Where each article of an old text stands in the text in force, by its anchor, as HTML; as far as
 * confirmed concordances tell.
 */
export function remarksOn(
  regulation: RegulationRecord,
  version: VersionRecord,
): ReadonlyMap<string, string> | undefined {
  const { versions, url } = regulation;
  const now = shownVersion(regulation);
  const [at, end] = [versions.indexOf(version), now ? versions.indexOf(now) : -1];
  if (at >= end || now?.force !== 'in-force') return undefined;
  const between = versions.slice(at + 1, end + 1).map(({ data }) => data.concordance);
  return standingRemarks(followConcordances(between), url);
}
