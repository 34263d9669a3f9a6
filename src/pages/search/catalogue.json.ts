import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';
import { catalogueRow } from '../../search/catalogue.ts';

/** What the search page knows of every record before it loads a text, in the order of the index. */
export const GET: APIRoute = async () =>
  Response.json((await searchDocuments()).map((document) => catalogueRow(document)));
