import type { APIRoute } from 'astro';
import { formatRecordCsv } from '../../formats/record-csv.ts';
import { EDITION } from '../../records/edition.ts';
import { recordList } from '../../records/record-list.ts';

export const GET: APIRoute = async () =>
  new Response(formatRecordCsv((await recordList()).records, EDITION), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
