import type { Range } from './occurrences.ts';

/** A piece of a text, marked or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * Cut a text into marked and unmarked pieces. Ranges may overlap and come in any order.
 *
 * @example segments('粮食安全', [{ start: 2, end: 4 }])
 * // [{ text: '粮食', marked: false }, { text: '安全', marked: true }]
 */
export function segments(text: string, ranges: readonly Range[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of merged(ranges)) {
    pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The same ranges in order, those that touch made into one. */
function merged(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
