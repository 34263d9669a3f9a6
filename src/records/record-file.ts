import { FILE_FORMATS, fileEndings, type FileEnding } from '../formats/record-file.ts';
import { library } from './library.ts';
import { pageKey } from './page-key.ts';
import type { AnyRecord } from './record.ts';
import { recordData } from './record-data.ts';

/** The addresses of the files with an ending, of every record that has one: for `getStaticPaths`. */
export async function recordFilePaths(ending: FileEnding) {
  const { records } = await library();
  const having = [...records.values()].filter(({ collection }) =>
    fileEndings(collection).includes(ending),
  );
  return Promise.all(
    having.map(async (record) => ({
      params: { collection: record.collection, id: record.id },
      props: { record },
      ...(await pageKey(record)),
    })),
  );
}

/** The file of a record with an ending. */
export async function recordFile(record: AnyRecord, ending: FileEnding): Promise<Response> {
  const { format, type } = FILE_FORMATS[ending];
  return new Response(format(await recordData(record)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
