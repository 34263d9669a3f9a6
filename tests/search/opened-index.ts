import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../src/search/catalogue.ts';
import { readCatalogue, type CatalogueTable } from '../../src/search/catalogue-table.ts';
import { VOLUMES, type IndexVolume } from '../../src/search/index-volumes.ts';
import { openPagefind, type PagefindModule } from '../../src/search/pagefind-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { SHARED_SEARCH, type SharedSearch } from '../../src/search/search-options.ts';
import type { SearchTools } from '../../src/search/search.ts';
import { parseTable } from '../../src/search/traditional.ts';

/**
 * Open an index as the search page does, with Pagefind's own script over HTTP, without a browser.
 *
 * @param folder the folder of the site, with `pagefind/` in it
 * @param url where that folder is served, with a slash at its end
 */
export async function openIndex(folder: string, url: string, size: number): Promise<SearchIndex> {
  const script = path.join(folder, 'pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const list = readFileSync(path.join(folder, 'pagefind', VOLUMES), 'utf8');
  const volumes = JSON.parse(list) as IndexVolume[];
  return openPagefind(pagefind, [{ root: `${url}pagefind/`, volumes, size }]);
}

/** All that the search page of a finished site works with. */
export async function openSite(folder: string, url: string): Promise<SearchTools> {
  const table = JSON.parse(readFileSync(path.join(folder, CATALOGUE), 'utf8')) as CatalogueTable;
  const catalogue = readCatalogue(table);
  const shared = JSON.parse(readFileSync(path.join(folder, SHARED_SEARCH), 'utf8')) as SharedSearch;
  return {
    catalogue,
    today: '2024-11-30',
    table: parseTable(shared.traditional),
    index: await openIndex(folder, url, catalogue.length),
  };
}
