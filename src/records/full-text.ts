import { readFileSync } from 'node:fs';
import {
  agrees,
  commencementClauseOf,
  type CommencementClause,
} from '../statute/commencement-clause.ts';
import { parseStatute } from '../statute/parse-statute.ts';
import { indexPlaces, type PlaceIndex } from '../statute/place.ts';
import type { Statute } from '../statute/statute.ts';
import { withoutFields } from '../statute/fields.ts';
import { RecentMap } from './recent-map.ts';
import type { VersionRecord } from './record.ts';

/** A full text that has been read, with what its pages need to know of it. */
export interface FullText {
  version: VersionRecord;
  statute: Statute;
  /** The anchor of the provision that sets a date, if the text's clause says that date. */
  provisionThatSets(date: VersionRecord['data']['inForceFrom']): string | undefined;
}

/**
 * Texts read lately, by file. One text is shown on two pages and in five formats, which are made one
 * after another; to read it again for the search index costs less than memory for all texts.
 */
const recent = new RecentMap<string, FullText>();

/**
 * Read and parse the file of a text. The store does not hold it (`src/content-loader.ts`).
 *
 * @throws where the file has gone since the records were read.
 */
export function readFullText(version: VersionRecord): FullText {
  if (import.meta.env.DEV) return parsed(version);
  return { ...recent.get(version.file, () => parsed(version)), version };
}

function parsed(version: VersionRecord): FullText {
  const statute = parseStatute(wordsOfFile(version));
  // Looked for where a page asks: most that read a text do not.
  let sought: { clause: CommencementClause | undefined } | undefined;
  return {
    version,
    statute,
    provisionThatSets: (date) => {
      sought ??= { clause: commencementClauseOf(statute) };
      return sought.clause && agrees(date, sought.clause) ? sought.clause.article : undefined;
    },
  };
}

/** The words of a text as they stand in its file. */
export function wordsOfFile({ file }: VersionRecord): string {
  return withoutFields(readFileSync(file, 'utf8'));
}

const known = new Map<string, PlaceIndex>();

/** The anchors of another text, for references to it; read once a build. */
export function placesOf(version: VersionRecord): PlaceIndex {
  const found = known.get(version.file);
  if (found && !import.meta.env.DEV) return found;
  const places = indexPlaces(readFullText(version).statute.children);
  known.set(version.file, places);
  return places;
}
