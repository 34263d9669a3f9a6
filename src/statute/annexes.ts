import { noteLines, titleLines } from './front-matter.ts';
import { readOpening, type Opening } from './opening.ts';
import type { TextLine } from './text-line.ts';

/** The lines of a text, then those of each annex, and of a text printed after a decision. */
export function splitAnnexes(lines: readonly TextLine[]): TextLine[][] {
  const openings = lines.map(({ words }) => readOpening(words));
  const begun = openings.findIndex((opening) => opening && BODY.has(opening.kind));
  const starts = lines.flatMap((_, index) => {
    const from = index > begun && begun >= 0 ? annexStart(lines, openings, index) : undefined;
    return from === undefined || from <= begun ? [] : [from];
  });
  const bounds = [0, ...new Set(starts), lines.length];
  return bounds.slice(1).map((end, index) => lines.slice(bounds[index], end));
}

const BODY = new Set<Opening['kind']>(['article', 'point']);

/** Where the annex begins that line `index` opens: at 附件, or at the title before a second 第一条. */
function annexStart(
  lines: readonly TextLine[],
  openings: readonly (Opening | undefined)[],
  index: number,
): number | undefined {
  const opening = openings[index];
  if (opening?.kind === 'annex') return index;
  const isFirst = opening?.kind === 'article' && opening.number?.number === 1 && opening.parted;
  return isFirst ? titleBefore(lines, openings, index) : undefined;
}

/** The title that stands before line `index` with nothing but notes, contents and headings between. */
function titleBefore(
  lines: readonly TextLine[],
  openings: readonly (Opening | undefined)[],
  index: number,
): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const count = titleLines(lines.slice(at, index));
    if (count > 0) return titleLines(lines.slice(at - 1, index)) > count ? at - 1 : at;
    const opening = openings[at];
    const passes = opening ? !BODY.has(opening.kind) : noteLines(lines.slice(at, at + 1)) === 1;
    if (!passes) return undefined;
  }
  return undefined;
}
