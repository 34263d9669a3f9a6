import type { APIRoute } from 'astro';
import { formatJson } from '../../formats/json.ts';
import { recordList } from '../../records/record-list.ts';

export const GET: APIRoute = async () =>
  new Response(formatJson(await recordList()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
