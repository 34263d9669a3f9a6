import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../records/library.ts';
import { searchDocuments } from '../../../records/search-documents.ts';
import { readDocument } from '../../../records/search-summary.ts';
import type { SearchDocument } from '../../../search/search-document.ts';

/** Documents a file: the texts of all records at once take a gigabyte at 10,000. */
const IN_PART = 100;

/** The records for `integrations/search-index.ts`, which takes these files out of the site again. */
export const getStaticPaths = (async () => {
  const documents = await searchDocuments();
  // An edition without records hands over a part that is empty.
  const parts = Math.max(1, Math.ceil(documents.length / IN_PART));
  return Array.from({ length: parts }, (_, part) => ({
    params: { part: String(part) },
    props: { documents: documents.slice(part * IN_PART, (part + 1) * IN_PART) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ documents: SearchDocument[] }> = async ({ props }) => {
  const shelf = await library();
  return Response.json(props.documents.map((document) => readDocument(document, shelf)));
};
