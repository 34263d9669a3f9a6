import { CATALOGUE, type Catalogue } from '../catalogue.ts';
import { readCatalogue, type CatalogueTable } from '../catalogue-table.ts';
import { INDEX, VOLUMES, type IndexVolume } from '../index-volumes.ts';
import {
  IndexError,
  openPagefind,
  type PagefindModule,
  type SiteIndex,
} from '../pagefind-index.ts';
import type { SearchIndex } from '../search-index.ts';
import { SHARED_SEARCH, type SharedSearch } from '../search-options.ts';
import { addressAt, rowsOf, type JoinedSite } from '../site-catalogue.ts';

/** The records and the index of this site and of those searched together with it. */
export interface OpenedSites {
  catalogue: Catalogue;
  index: SearchIndex;
  /** What the other sites add to the form. */
  shared: SharedSearch[];
  /** Names of the sites that did not answer; the search goes on without them. */
  absent: string[];
}

interface LoadedSite extends Pick<OpenedSites, 'catalogue' | 'shared'> {
  index: SiteIndex;
}

/**
 * Open this site and the others.
 *
 * @param own the name of this site
 * @throws IndexError if this site itself does not load
 */
export async function openSites(own: string, joins: readonly JoinedSite[]): Promise<OpenedSites> {
  const [pagefind, home, ...others] = await Promise.all([
    import(/* @vite-ignore */ `${INDEX}pagefind.js`) as Promise<PagefindModule>,
    loadHome(joins.length > 0 ? own : undefined),
    ...joins.map((site) => loadSite(site).catch(() => undefined)),
  ]);
  const sites = [home, ...others].filter((site) => site !== undefined);
  return {
    catalogue: sites.flatMap(({ catalogue }) => catalogue),
    index: await openPagefind(
      pagefind,
      sites.map(({ index }) => index),
    ),
    shared: sites.flatMap(({ shared }) => shared),
    absent: joins.filter((_, place) => others[place] === undefined).map(({ name }) => name),
  };
}

async function loadHome(name: string | undefined): Promise<LoadedSite> {
  const [catalogue, volumes] = await Promise.all([
    loadCatalogue(CATALOGUE),
    load<IndexVolume[]>(`${INDEX}${VOLUMES}`),
  ]);
  const named = name === undefined ? catalogue : catalogue.map((row) => ({ ...row, site: name }));
  const index = { root: INDEX, volumes, size: catalogue.length, name };
  return { catalogue: named, index, shared: [] };
}

async function loadSite(site: JoinedSite): Promise<LoadedSite> {
  const [catalogue, volumes, shared] = await Promise.all([
    loadCatalogue(addressAt(site, CATALOGUE)),
    load<IndexVolume[]>(addressAt(site, `${INDEX}${VOLUMES}`)),
    load<SharedSearch>(addressAt(site, SHARED_SEARCH)),
  ]);
  return {
    shared: [shared],
    catalogue: rowsOf(site, catalogue),
    index: { root: addressAt(site, INDEX), volumes, size: catalogue.length, name: site.name },
  };
}

/** What this site tells others, which it needs itself where a query has traditional characters. */
export function loadOwnShared(): Promise<SharedSearch> {
  return load<SharedSearch>(SHARED_SEARCH);
}

async function loadCatalogue(address: string): Promise<Catalogue> {
  return readCatalogue(await load<CatalogueTable>(address));
}

async function load<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new IndexError(`${address}：${response.status}`);
  return (await response.json()) as Content;
}
