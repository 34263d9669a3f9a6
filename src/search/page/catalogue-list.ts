import type { CatalogueRow } from '../catalogue.ts';

/** A record in the plain list of the page (`components/search/AllRecords.astro`). */
export interface ListedRecord extends CatalogueRow {
  /** Its kind, place, status and date, as the list shows them. */
  detail: Element | null;
}

/** Read the catalogue from the plain list, which holds every record in the order of the index. */
export function readCatalogue(list: ParentNode): ListedRecord[] {
  return [...list.querySelectorAll<HTMLElement>('li')].map((row) => {
    const link = row.querySelector('a');
    return {
      url: link?.getAttribute('href') ?? '',
      title: link?.textContent.trim() ?? '',
      aliases: (row.getAttribute('data-aliases') ?? '').split('\n').filter(Boolean),
      effective: row.getAttribute('data-effective') ?? '',
      year: Number(row.getAttribute('data-year')) || undefined,
      detail: row.querySelector('.search-detail'),
    };
  });
}
