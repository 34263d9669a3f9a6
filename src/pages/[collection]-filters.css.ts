import type { APIRoute } from 'astro';
import { filterStyles, type FilteredCollection } from '../records/facets.ts';

export function getStaticPaths() {
  const collections: FilteredCollection[] = ['regulations', 'inspections', 'work-reports'];
  return collections.map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await filterStyles(params['collection'] as FilteredCollection), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
