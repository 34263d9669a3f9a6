import type { APIRoute } from 'astro';
import { formatFigureCsv } from '../../formats/figure-csv.ts';
import { EDITION } from '../../records/edition.ts';
import { figureData } from '../../records/figures.ts';

export const GET: APIRoute = async () =>
  new Response(formatFigureCsv(await figureData(), EDITION), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
