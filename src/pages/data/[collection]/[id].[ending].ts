import type { APIRoute, GetStaticPaths } from 'astro';
import { FILE_FORMATS, fileEndings, type FileEnding } from '../../../formats/record-file.ts';
import { library } from '../../../records/library.ts';
import { pageKey } from '../../../records/page-key.ts';
import { recordData } from '../../../records/record-data.ts';
import type { AnyRecord } from '../../../records/record.ts';

/** All files of one record stand together, so that its data is put together once. */
export const getStaticPaths = (async () => {
  const { records } = await library();
  const files = [...records.values()].map(async (record) => {
    const key = await pageKey(record);
    return fileEndings(record.collection).map((ending) => ({
      params: { collection: record.collection, id: record.id, ending },
      props: { record, ending },
      ...key,
    }));
  });
  return (await Promise.all(files)).flat();
}) satisfies GetStaticPaths;

interface Props {
  record: AnyRecord;
  ending: FileEnding;
}

export const GET: APIRoute<Props> = async ({ props: { record, ending } }) => {
  const { format, type } = FILE_FORMATS[ending];
  return new Response(format(await recordData(record)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
