import type { Citation } from '../citation.ts';
import type { CheckedRecord } from '../content-record.ts';
import type { Passages } from './passages.ts';

/** Something a record says stands in certain lines, which can be proved with the text of the source. */
export interface Claim {
  /** The file and the line of the claim, as an editor would open it. */
  file: string;
  line: number | undefined;
  /** The field, in Chinese. */
  label: string;
  /** What is sought, as an editor knows it. */
  sought: string;
  citations: readonly Citation[];
  stands: (passages: Passages) => boolean;
  /** What is wrong if it does not stand, where that is not that it cannot be found. */
  otherwise?: string | undefined;
}

/** A place in a record with the citations that prove what is written there. */
export interface Place {
  record: Pick<CheckedRecord, 'file' | 'lineOf'>;
  path: readonly PropertyKey[];
  label: string;
  citations: readonly Citation[];
  /** The line in the file, where it is not that of the path. */
  line?: number | undefined;
}

/** A claim made at a place of a record. */
export function claimAt(
  { record, path, label, citations, line }: Place,
  sought: string,
  stands: Claim['stands'],
  otherwise?: string,
): Claim {
  const own = { label, sought, citations, stands, otherwise };
  return { file: record.file, line: line ?? record.lineOf(path), ...own };
}

/** The place of a field of the thing at a place; without citations of its own it has the thing's. */
export function fieldOf(
  place: Place,
  field: PropertyKey | readonly PropertyKey[],
  label: string,
): Place {
  return { ...place, path: [...place.path, ...[field].flat()], label };
}
