import type { APIRoute, GetStaticPaths } from 'astro';
import { formatJson } from '../../../formats/json.ts';
import { recordData } from '../../../records/record-data.ts';
import { allRecordPaths } from '../../../records/record-paths.ts';
import type { AnyRecord } from '../../../records/record.ts';

export const getStaticPaths = (() => allRecordPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: AnyRecord }> = async ({ props }) =>
  new Response(formatJson(await recordData(props.record), 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
