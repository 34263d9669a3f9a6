import { COLLECTIONS } from '../../domain/record-reference.ts';
import { recordOf } from './record-order.ts';

/** Paths, divided by what has to be known to make them. */
export interface Division<Path> {
  /** What is made of the library: lists, the search, feeds. Once joined, it serves all of them. */
  library: Path[];
  /** Pages and files of one record each: its texts are read and parsed for them once. */
  records: Path[][];
}

/**
 * Divide paths, in their order.
 *
 * @example divide([{ pathname: 'sessions/x' }, { pathname: 'data/sessions/x.md' }, { pathname: 'sessions' }])
 * // library: 'sessions'; records: ['sessions/x', 'data/sessions/x.md']
 */
export function divide<Path extends { pathname: string }>(paths: readonly Path[]): Division<Path> {
  const { library = [], record = [] } = Object.groupBy(paths, ({ pathname }) =>
    isOfRecord(pathname) ? 'record' : 'library',
  );
  const records = Map.groupBy(record, ({ pathname }) => recordOf(pathname));
  return { library, records: [...records.values()] };
}

function isOfRecord(pathname: string): boolean {
  const [collection = '', id] = recordOf(pathname).split('/');
  return id !== undefined && Object.hasOwn(COLLECTIONS, collection);
}
