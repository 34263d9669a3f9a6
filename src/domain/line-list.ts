import { z } from 'zod';
import { parseLines, type Citation } from './citation.ts';
import { expected } from './field.ts';

/** A range of lines, first and last, both counted from 1 and both included. */
export type LineRange = Citation['lines'];

/**
 * Read lines as a page list writes them, or `undefined` if the text is not one. The ranges rise and
 * do not touch the same line twice.
 *
 * @example parseLineList('1-2, 4') // [[1, 2], [4, 4]]
 */
export function parseLineList(text: string): LineRange[] | undefined {
  const ranges = text.split(/\s*,\s*/).map(parseLines);
  const rising = ranges.every((range, index) => range && range[0] > (ranges[index - 1]?.[1] ?? 0));
  return rising ? (ranges as LineRange[]) : undefined;
}

/**
 * Lines as a page list writes them.
 *
 * @example formatLineList([[1, 2], [4, 4]]) // '1-2, 4'
 */
export function formatLineList(ranges: readonly LineRange[]): string {
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ');
}

/**
 * Lines, or other things that are numbered, as a reader of Chinese reads them.
 *
 * @example formatRanges([[1, 12], [14, 14]]) // '1—12、14'
 */
export function formatRanges(ranges: readonly LineRange[]): string {
  return ranges.map(([first, last]) => (first === last ? first : `${first}—${last}`)).join('、');
}

/** A field of lines, kept as it is written: `1-2, 4, 6`. */
export const lineList = (label: string) => {
  const error = expected(label, '应写作 1-2, 4, 6 的样子（从小到大，只有一行的加引号）');
  return z.string({ error }).refine((text) => parseLineList(text) !== undefined, { error });
};

/** The lines of some ranges, each once. */
export function linesIn(ranges: Iterable<LineRange>): Set<number> {
  const lines = new Set<number>();
  for (const [first, last] of ranges) {
    for (let line = first; line <= last; line += 1) lines.add(line);
  }
  return lines;
}

/**
 * Lines put together to the fewest ranges, in order. A range may run across lines that do not
 * matter, such as blank ones.
 *
 * @example rangesOf([4, 1, 2]) // [[1, 2], [4, 4]]
 * @example rangesOf([1, 3], new Set([2])) // [[1, 3]]
 */
export function rangesOf(
  lines: Iterable<number>,
  across: ReadonlySet<number> = new Set(),
): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && reaches(last[1], line, across)) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}

function reaches(from: number, to: number, across: ReadonlySet<number>): boolean {
  for (let line = from + 1; line < to; line += 1) if (!across.has(line)) return false;
  return true;
}

/** How many printed lines some ranges hold; the blank ones among them do not count. */
export function countPrinted(ranges: readonly LineRange[], blank = ''): number {
  const empty = linesIn(parseLineList(blank) ?? []);
  return [...linesIn(ranges)].filter((line) => !empty.has(line)).length;
}
