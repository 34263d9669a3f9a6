import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';

/** The records for `integrations/search-index.ts`, which takes this file out of the site again. */
export const GET: APIRoute = async () => Response.json(await searchDocuments());
