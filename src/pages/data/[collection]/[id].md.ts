import type { APIRoute, GetStaticPaths } from 'astro';
import { formatMarkdown } from '../../../formats/markdown.ts';
import { recordData } from '../../../records/record-data.ts';
import { allRecordPaths } from '../../../records/record-paths.ts';
import type { AnyRecord } from '../../../records/record.ts';

export const getStaticPaths = (() => allRecordPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: AnyRecord }> = async ({ props }) =>
  new Response(formatMarkdown(await recordData(props.record)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
