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
  /** The year it is printed to be about. */
  year?: number | undefined;
  /** The year of the report that prints it without one. */
  reportYear?: number | undefined;
  bodies: string[];
  places: string[];
  measure: string | undefined;
  note?: string | undefined;
  /** Records that hold it, as `collection/id`. */
  records: string[];
  /** Where the first of them shows it. */
  url: string;
  sources: Citation[];
}

/** The columns of the table, in their order: only ever added to, at the end. */
const COLUMNS: Record<string, (figure: FigureData, edition: Edition) => Cell> = {
  label: ({ label }) => label,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  approx: ({ approx }) => approx,
  year: ({ year }) => year,
  reportYear: ({ reportYear }) => reportYear,
  body: ({ bodies }) => cellOf(bodies),
  place: ({ places }) => cellOf(places),
  measure: ({ measure }) => measure,
  note: ({ note }) => note,
  records: ({ records }) => cellOf(records),
  url: ({ url }, edition) => absolute(edition, url),
  sources: ({ sources }) => citedIn(sources),
};

/** Every printed figure as a table, one row for one printed number. */
export function formatFigureCsv(figures: readonly FigureData[], edition: Edition): string {
  return formatCsv(
    Object.keys(COLUMNS),
    figures.map((figure) => Object.values(COLUMNS).map((cell) => cell(figure, edition))),
  );
}
