/** What is known of a record before its text is loaded. */
export interface CatalogueRow {
  url: string;
  title: string;
  aliases: string[];
  /** First day it takes effect, or an empty text. */
  effective: string;
  year: number | undefined;
}

/** Every record, in the order in which the index counts them. */
export type Catalogue = readonly CatalogueRow[];
