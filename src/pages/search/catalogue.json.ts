import type { APIRoute } from 'astro';
import { searchSummary } from '../../records/search-summary.ts';
import { formatCatalogue } from '../../search/catalogue-table.ts';

/** What the search page knows of every record before it loads a text, in the order of the index. */
export const GET: APIRoute = async () =>
  Response.json(formatCatalogue((await searchSummary()).catalogue));
