import { stringify } from 'csv-stringify/sync';
import type { Citation } from '../domain/citation.ts';
import { visibleLine } from './visible-text.ts';

export type Cell = string | number | null | undefined;

/**
 * A table (RFC 4180) that a spreadsheet opens: UTF-8 with a byte order mark, words that begin like a
 * formula (`=`, `+`, `-`, `@`) led by an apostrophe. A number is a number, also below zero. What is
 * not known is an empty cell.
 */
export function formatCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : visibleLine(cell ?? ''))),
  );
  return stringify([columns, ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** Several values in one cell. */
export function cellOf(values: readonly string[]): string {
  return values.join('; ');
}

/** Where a source says a thing, in one cell. */
export function citedIn(citations: readonly Citation[]): string {
  return cellOf(citations.map(({ source, lines }) => `${source}:${lines.join('-')}`));
}
