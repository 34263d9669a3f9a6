import type { APIRoute, GetStaticPaths } from 'astro';
import { formatAkomaNtoso } from '../../../formats/akoma-ntoso/act.ts';
import type { RecordData } from '../../../formats/record-data.ts';
import { recordData } from '../../../records/record-data.ts';
import { recordPaths } from '../../../records/record-paths.ts';
import type { RegulationRecord } from '../../../records/record.ts';

export const getStaticPaths = (() => recordPaths('regulations')) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: RegulationRecord }> = async ({ props }) => {
  const data = (await recordData(props.record)) as RecordData<'regulations'>;
  return new Response(formatAkomaNtoso(data), {
    headers: { 'content-type': 'application/akn+xml; charset=utf-8' },
  });
};
