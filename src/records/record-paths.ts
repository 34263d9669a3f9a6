import { library } from './library.ts';
import type { AnyRecord } from './record.ts';
import type { Collection } from '../domain/record-reference.ts';

/** One page for every record of a collection, for `getStaticPaths`. */
export async function recordPaths<Name extends Collection>(collection: Name) {
  const { records } = await library();
  return [...records.values()]
    .filter(
      (record): record is Extract<AnyRecord, { collection: Name }> =>
        record.collection === collection,
    )
    .map((record) => ({ params: { id: record.id }, props: { record } }));
}
