import type { Citation } from './citation.ts';
import type { Figure } from './figure.ts';

/** A figure as one record holds it. */
export interface HeldFigure {
  figure: Figure;
  /** The record that holds it, as `collection/id`. */
  record: string;
}

/**
 * Figures with each printed number once: a number that an inspection and a section of a report both
 * hold is one row with both. The first record's wording leads. A record never says the same thing
 * twice, so two figures of one record are always two.
 */
export function printedOnce<Held extends HeldFigure>(held: readonly Held[]): Held[][] {
  const rows: Held[][] = [];
  const byNumber = new Map<string, Held[][]>();
  for (const item of held) {
    const { value, unit, approx = '' } = item.figure;
    const key = `${value} ${unit} ${approx}`;
    const alike = byNumber.get(key) ?? [];
    const row = rowFor(item, alike);
    if (row) row.push(item);
    else {
      const started = [item];
      rows.push(started);
      byNumber.set(key, [...alike, started]);
    }
  }
  return rows;
}

/** The row of the same printed number; of several, the one with the same wording. */
function rowFor<Held extends HeldFigure>(item: Held, alike: readonly Held[][]): Held[] | undefined {
  const same = alike.filter((row) =>
    row.every(({ figure, record }) => record !== item.record && isSamePlace(figure, item.figure)),
  );
  return (
    same.find((row) => row.some(({ figure }) => figure.label === item.figure.label)) ?? same[0]
  );
}

/**
 * Whether two figures are printed in the same place. Many figures also cite the line that tells
 * their year, so that one shared line proves nothing: all lines of one must meet lines of the other.
 */
function isSamePlace(a: Figure, b: Figure): boolean {
  const sameYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return sameYear && (isWithin(a.sources, b.sources) || isWithin(b.sources, a.sources));
}

function isWithin(these: readonly Citation[], those: readonly Citation[]): boolean {
  return these.every((one) => those.some((other) => meets(one, other)));
}

function meets(a: Citation, b: Citation): boolean {
  return a.source === b.source && a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];
}
