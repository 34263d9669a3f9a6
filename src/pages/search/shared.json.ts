import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';
import { searchOptions, traditionalTable } from '../../records/search-options.ts';
import type { SharedSearch } from '../../search/search-options.ts';

/** What sites need that search this one together with their own records. */
export const GET: APIRoute = async () => {
  const documents = await searchDocuments();
  const options = (await searchOptions(documents)).filter(({ name }) => name !== 'site');
  const shared: SharedSearch = { options, traditional: traditionalTable(documents) };
  return Response.json(shared);
};
