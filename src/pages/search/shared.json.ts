import type { APIRoute } from 'astro';
import { searchDocuments } from '../../records/search-documents.ts';
import { searchOptions } from '../../records/search-options.ts';
import { searchSummary } from '../../records/search-summary.ts';
import type { SharedSearch } from '../../search/search-options.ts';
import { formatTable } from '../../search/traditional.ts';

/**
 * What sites need that search this one together with their own records, and this one where a query
 * has traditional characters.
 */
export const GET: APIRoute = async () => {
  const { traditional } = await searchSummary();
  const options = (await searchOptions(await searchDocuments())).filter(
    ({ name }) => name !== 'site',
  );
  const shared: SharedSearch = { options, traditional: formatTable(traditional) };
  return Response.json(shared);
};
