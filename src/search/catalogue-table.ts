import type { Catalogue, CatalogueRow } from './catalogue.ts';
import { shortForm } from './title-index.ts';

/**
 * The catalogue as it is sent: a list for each field, with an entry for each record. Fields of one
 * kind side by side compress to three quarters of what the records one by one would be.
 */
export interface CatalogueTable {
  url: string[];
  title: string[];
  /** Other forms of the title, as `shortForm` writes them. */
  aliases: (string | number)[][];
  kind: string[];
  places: string[][];
  year: (number | null)[];
  /** First day of effect as a partial date; empty where it is unknown, `null` where there is none. */
  from: (string | null)[];
  until: (string | null)[];
  earlierText: (true | null)[];
  /** First day that `from` can mean, where it is another text than `from` itself. */
  effective: (string | null)[];
  provisions: (string | null)[];
}

/** Write a catalogue as a table. */
export function formatCatalogue(catalogue: Catalogue): CatalogueTable {
  const column = <Value>(of: (row: CatalogueRow) => Value) => catalogue.map(of);
  return {
    url: column(({ url }) => url),
    title: column(({ title }) => title),
    aliases: column(({ title, aliases }) => aliases.map((alias) => shortForm(title, alias))),
    kind: column(({ kind }) => kind),
    places: column(({ places }) => places),
    year: column(({ year }) => year ?? null),
    from: column(({ dates }) => dates && (dates.from ?? '')).map(orNull),
    until: column(({ dates }) => orNull(dates?.until)),
    earlierText: column(({ dates }) => (dates?.earlierText ? true : null)),
    effective: column(({ effective, dates }) =>
      orNull(effective === dates?.from ? undefined : effective),
    ),
    provisions: column(({ provisions }) => orNull(provisions)),
  };
}

/** Read what `formatCatalogue` has written. */
export function readCatalogue(table: CatalogueTable): CatalogueRow[] {
  const { title, aliases, kind, places, year, from, until, effective, provisions } = table;
  return table.url.map((url, at) => {
    const [name = '', since] = [title[at], from[at] ?? undefined];
    const row: CatalogueRow = {
      url,
      title: name,
      aliases: (aliases[at] ?? []).map((form) => longForm(name, form)),
      kind: kind[at] ?? '',
      places: places[at] ?? [],
      effective: effective[at] ?? (since || undefined),
      year: year[at] ?? undefined,
      provisions: provisions[at] ?? undefined,
    };
    if (since !== undefined) {
      row.dates = { from: since || undefined, until: until[at] ?? undefined };
      if (table.earlierText?.[at]) row.dates.earlierText = true;
    }
    return row;
  });
}

const orNull = <Value>(value: Value | undefined) => value ?? null;

/** What `shortForm` has shortened. */
function longForm(title: string, form: string | number): string {
  return typeof form === 'number' ? title.slice(form) : form;
}
