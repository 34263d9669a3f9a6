import type { FilterName } from './search-document.ts';

/** One question a search can be narrowed by, with the answers that records give. */
export interface SearchOptions {
  name: FilterName;
  label: string;
  /** The value stands in the address and in the index, the label is read. */
  options: { value: string; label: string }[];
}

/** What a site tells the sites that search it together with their own records, and itself. */
export interface SharedSearch {
  options: SearchOptions[];
  /** The traditional characters of queries with their simplified ones (`formatTable`). */
  traditional: string;
}

/** Where a site tells it. */
export const SHARED_SEARCH = '/search/shared.json';
