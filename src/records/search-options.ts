import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import { COLLECTIONS } from '../domain/record-reference.ts';
import { FILTERS, type FilterName, type SearchDocument } from '../search/search-document.ts';
import type { SearchOptions } from '../search/search-options.ts';
import { SITE } from '../site.ts';
import { library, type Library } from './library.ts';

/** What the search page offers to narrow a search, each in its usual order. */
export async function searchOptions(
  documents: readonly SearchDocument[],
): Promise<SearchOptions[]> {
  const shelf = await library();
  return (Object.keys(FILTERS) as FilterName[]).map((name) => {
    const given = new Set(documents.flatMap(({ filters }) => filters[name] ?? []));
    const options = allOptions(name, given, shelf).filter(
      ({ value }) => name === 'site' || given.has(value),
    );
    return { name, label: FILTERS[name], options };
  });
}

function allOptions(
  name: FilterName,
  given: ReadonlySet<string>,
  { places, topics }: Library,
): SearchOptions['options'] {
  const same = (value: string) => ({ value, label: value });
  const named = ({ id, name: label }: { id: string; name: string }) => ({ value: id, label });
  switch (name) {
    case 'site':
      return SITE.joins.length === 0
        ? []
        : [{ name: SITE.edition }, ...SITE.joins].map((site) => same(site.name));
    case 'type':
      return Object.values(COLLECTIONS).map(same);
    case 'session':
      // The search page takes them from its catalogue.
      return [];
    case 'year':
      return [...given]
        .sort()
        .reverse()
        .map((year) => ({ value: year, label: `${year}年` }));
    case 'status':
      return Object.values(LEGAL_FORCE_LABELS).map(same);
    case 'place':
      return [...places.values()].map(named);
    case 'topic':
      return [...topics.values()].map(named);
  }
}
