import type { Citation } from '../domain/citation.ts';
import { cellOf, citedIn, formatCsv, type Cell } from './csv.ts';
import { absolute, type Edition } from './edition.ts';

/** One printed figure as it is published, with ids for everything that has a page or a name. */
export interface FigureData {
  label: string;
  value: number;
  unit: string;
  /** The printed word that makes it an approximation: 余. */
  approx?: string | undefined;
  year: number | undefined;
  bodies: string[];
  places: string[];
  measure: string | undefined;
  note?: string | undefined;
  /** Records that hold it, as `collection/id`, with the addresses at which they show it. */
  records: string[];
  urls: string[];
  sources: Citation[];
}

/** The columns of the table, in their order: only ever added to, at the end. */
const COLUMNS: Record<string, (figure: FigureData, edition: Edition) => Cell> = {
  label: ({ label }) => label,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  approx: ({ approx }) => approx,
  year: ({ year }) => year,
  body: ({ bodies }) => cellOf(bodies),
  place: ({ places }) => cellOf(places),
  measure: ({ measure }) => measure,
  note: ({ note }) => note,
  records: ({ records }) => cellOf(records),
  urls: ({ urls }, edition) => cellOf(urls.map((url) => absolute(edition, url))),
  sources: ({ sources }) => citedIn(sources),
};

/** Every printed figure as a table, one row for one printed number. */
export function formatFigureCsv(figures: readonly FigureData[], edition: Edition): string {
  return formatCsv(
    Object.keys(COLUMNS),
    figures.map((figure) => Object.values(COLUMNS).map((cell) => cell(figure, edition))),
  );
}
