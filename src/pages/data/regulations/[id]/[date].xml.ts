import type { APIRoute, GetStaticPaths } from 'astro';
import { formatAkomaNtoso } from '../../../../formats/akoma-ntoso/act.ts';
import { library } from '../../../../records/library.ts';
import { pageKey } from '../../../../records/page-key.ts';
import { versionRecordData } from '../../../../records/record-data.ts';
import type { RegulationRecord, VersionRecord } from '../../../../records/record.ts';

/** A full text keeps an address of its own, named after the day it takes effect. */
export const getStaticPaths = (async () => {
  const { regulations } = await library();
  const files = regulations.map(async (record) => {
    const key = await pageKey(record);
    return record.versions.flatMap((version) =>
      version.day === undefined
        ? []
        : [{ params: { id: record.id, date: version.day }, props: { record, version }, ...key }],
    );
  });
  return (await Promise.all(files)).flat();
}) satisfies GetStaticPaths;

interface Props {
  record: RegulationRecord;
  version: VersionRecord;
}

export const GET: APIRoute<Props> = async ({ props: { record, version } }) =>
  new Response(formatAkomaNtoso(await versionRecordData(record, version)), {
    headers: { 'content-type': 'application/akn+xml; charset=utf-8' },
  });
