import { formatProvisions } from './provision-list.ts';
import type { SearchDocument } from './search-document.ts';

/** What is known of a record before its text is loaded. */
export interface CatalogueRow {
  url: string;
  title: string;
  aliases: string[];
  kind: string;
  /** Names of the places it applies to. */
  places: string[];
  /** First day it takes effect; left out where it is not known or does not apply. */
  effective?: string | undefined;
  year?: number | undefined;
  /** The dates that decide the status of a regulation, as far as they are known. */
  dates?: RegulationDates | undefined;
  /** The site that has it, where several are searched together. */
  site?: string | undefined;
  /** Its articles or points (`provision-list.ts`); left out where it has none. */
  provisions?: string | undefined;
}

/** Dates as `PartialDate` writes them: `2024-12-01`, `2024-12` or `2024`. */
export interface RegulationDates {
  from?: string | undefined;
  until?: string | undefined;
  /** Whether an earlier text applied before `from`. */
  earlierText?: boolean | undefined;
}

/** Every record, in the order in which the index counts them. */
export type Catalogue = readonly CatalogueRow[];

/** Where the site has its catalogue, as a table (`catalogue-table.ts`). */
export const CATALOGUE = '/search/catalogue.json';

/** The row of a record. */
export function catalogueRow(document: SearchDocument): CatalogueRow {
  const { url, title, aliases, kind, places, effective, year, dates, passages } = document;
  const provisions = formatProvisions(passages.map(({ anchor }) => anchor));
  return {
    url,
    title,
    aliases,
    kind,
    places,
    effective,
    year,
    dates,
    ...(provisions === '' ? {} : { provisions }),
  };
}
