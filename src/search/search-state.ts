import { SORTS, type Sort } from './ranking.ts';
import { FILTERS, type FilterName } from './search-document.ts';
import type { ChosenFilters } from './search-index.ts';

/** What is asked for; it stands in the address of the page. */
export interface SearchState {
  q: string;
  filters: ChosenFilters;
  sort: Sort;
}

/** The names of the filters, in the order in which they stand in the address. */
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** Whether a state asks for anything. */
export function asksForNothing({ q, filters }: SearchState): boolean {
  return q.trim() === '' && Object.keys(filters).length === 0;
}

/**
 * Read a state from the query of an address. What is empty or unknown is left out.
 *
 * @example readState('?q=粮食&type=法规') // { q: '粮食', filters: { type: '法规' }, sort: 'relevance' }
 */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const filters = FILTER_NAMES.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value]] : [];
  });
  const sort = given.get('sort') ?? '';
  return {
    q: given.get('q') ?? '',
    filters: Object.fromEntries(filters) as ChosenFilters,
    sort: isSort(sort) ? sort : 'relevance',
  };
}

/**
 * Write a state as the query of an address, without what is not asked for.
 *
 * @example writeState({ q: '粮食', filters: {}, sort: 'relevance' }) // '?q=%E7%B2%AE%E9%A3%9F'
 */
export function writeState({ q, filters, sort }: SearchState): string {
  const query = new URLSearchParams();
  if (q.trim() !== '') query.set('q', q.trim());
  for (const name of FILTER_NAMES) if (filters[name]) query.set(name, filters[name]);
  if (sort !== 'relevance') query.set('sort', sort);
  return query.size > 0 ? `?${query}` : '';
}

function isSort(text: string): text is Sort {
  return Object.hasOwn(SORTS, text);
}
