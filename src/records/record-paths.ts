import { library } from './library.ts';
import { pageKey } from './page-key.ts';
import type { AnyRecord } from './record.ts';
import type { Collection } from '../domain/record-reference.ts';

/** One page for every record of a collection, with its key, for `getStaticPaths`. */
export async function recordPaths<Name extends Collection>(collection: Name) {
  const { records } = await library();
  const ofCollection = [...records.values()].filter(
    (record): record is Extract<AnyRecord, { collection: Name }> =>
      record.collection === collection,
  );
  return Promise.all(
    ofCollection.map(async (record) => ({
      params: { id: record.id },
      props: { record },
      ...(await pageKey(record)),
    })),
  );
}
