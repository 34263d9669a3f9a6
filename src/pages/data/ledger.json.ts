import type { APIRoute } from 'astro';
import { formatJson } from '../../formats/json.ts';
import { ledgerData } from '../../records/ledger-data.ts';

export const GET: APIRoute = async () =>
  new Response(formatJson(await ledgerData()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
