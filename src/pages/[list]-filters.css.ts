import type { APIRoute } from 'astro';
import { facetsOf, filterStyles, type Facet } from '../records/facets.ts';
import { filterableFigures } from '../records/figures.ts';
import { filterableRecords } from '../records/record-questions.ts';

/** The style sheets that filter the lists: `/regulations-filters.css` and so on. */
export async function getStaticPaths() {
  const collections = ['regulations', 'inspections', 'work-reports'] as const;
  const lists = [
    ...(await Promise.all(
      collections.map(async (list) => ({
        list,
        facets: facetsOf(await filterableRecords(list)),
      })),
    )),
    { list: 'figures', facets: facetsOf(await filterableFigures()) },
  ];
  return lists.map(({ list, facets }) => ({ params: { list }, props: { facets } }));
}

export const GET: APIRoute<{ facets: Facet[] }> = ({ props }) =>
  new Response(filterStyles(props.facets), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
