import { parseTable, type SimplificationTable } from '../traditional.ts';
import { loadOwnShared } from './open-sites.ts';

let loading: Promise<SimplificationTable> | undefined;

/**
 * Every traditional character that the records of this site need, loaded once: few queries have any.
 * After a failure it is loaded anew.
 */
export function wholeTable(): Promise<SimplificationTable> {
  loading ??= loadOwnShared()
    .then(({ traditional }) => parseTable(traditional))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
