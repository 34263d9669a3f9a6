import type { APIRoute, GetStaticPaths } from 'astro';
import { formatPlainText } from '../../../formats/plain-text.ts';
import { recordData } from '../../../records/record-data.ts';
import { allRecordPaths } from '../../../records/record-paths.ts';
import type { AnyRecord } from '../../../records/record.ts';

export const getStaticPaths = (() => allRecordPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: AnyRecord }> = async ({ props }) =>
  new Response(formatPlainText(await recordData(props.record)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
