import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';
import { titleIndex } from '../../search/build/title-index.ts';

/** The titles that are suggested under the search boxes, with their pinyin. */
export const GET: APIRoute = async () => Response.json(titleIndex(await searchDocuments()));
