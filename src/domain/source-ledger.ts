import type { Citation } from './citation.ts';
import type { ClaimedPassages } from './claimed-lines.ts';
import { linesIn, parseLineList, rangesOf, type LineRange } from './line-list.ts';
import type { Source } from './source.ts';

/** What became of every line of a source. Each printed line is counted once, under the closest use. */
export interface SourceLedger {
  lines: number;
  /** Lines on which nothing is printed. */
  blank: number;
  /** Lines with text; the four kinds below add up to it. */
  printed: number;
  /** 逐项引用: they prove single things. */
  items: LineRange[];
  /** 概括引用: they are only summed up. */
  digests: LineRange[];
  /** 没有引用, with the reason. */
  left: LineRange[];
  /** 没有引用, and no reason is given. An edition in good order has none. */
  unexplained: LineRange[];
  /** Printed lines that were left out with a reason, summed up or not, as the editors wrote it. */
  reasons: Source['uncited'];
}

type Lines = Pick<Source, 'lines' | 'blank' | 'uncited'>;

/** Set the lines of a source beside the passages that records cite of it. */
export function sourceLedger(
  id: string,
  { lines, blank = '', uncited }: Lines,
  passages: Pick<ClaimedPassages, 'items' | 'digests'>,
): SourceLedger {
  const empty = linesIn(parseLineList(blank) ?? []);
  const left = new Set(numbers(lines).filter((line) => !empty.has(line)));
  const printed = left.size;
  const take = (ranges: Iterable<LineRange>): LineRange[] => {
    const taken = [...linesIn(ranges)].filter((line) => left.delete(line));
    return rangesOf(taken, empty);
  };
  return {
    lines,
    blank: lines - printed,
    printed,
    items: take(ofSource(id, passages.items)),
    digests: take(ofSource(id, passages.digests)),
    left: take(uncited.map((reason) => reason.lines)),
    unexplained: rangesOf(left, empty),
    reasons: uncited,
  };
}

function ofSource(id: string, citations: readonly Citation[]): LineRange[] {
  return citations.flatMap(({ source, lines }) => (source === id ? [lines] : []));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
