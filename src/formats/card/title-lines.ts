import { widthOf, type Typeface } from './typeface.ts';

/** A title broken into lines, and the size at which they fit. */
export interface TitleLines {
  size: number;
  lines: string[];
}

/** The sizes to try, with how many lines of each stand well on a card. */
const SIZES = [
  { size: 80, most: 2 },
  { size: 66, most: 3 },
  { size: 50, most: 3 },
] as const;
const SMALLEST = SIZES[2];

/**
 * What may not begin or end a line of Chinese.
 *
 * @see GB/T 15834—2011《标点符号用法》5.1：点号、后引号、后括号、后书名号不居行首，前引号、前括号、前书名号不居行末
 */
const NOT_FIRST = /^[，。、；：？！”’）》〉】」』〕％%…—·,.;:?!)\]}]/u;
const NOT_LAST = /[“‘（《〈【「『〔([{]$/u;

/** Latin words and numbers stay whole, e.g. `2024`, `COVID-19`; all else may be broken anywhere. */
const PIECE = /[A-Za-z0-9.-]+|[^]/gu;

/**
 * Break a title into at most three lines of a width, as large as it fits; a title too long even for
 * the smallest size ends in `…`. Lines are about as long as one another.
 */
export function titleLines(title: string, width: number, typeface: Typeface): TitleLines {
  for (const { size, most } of SIZES) {
    const measure = (text: string) => widthOf(text, size, typeface);
    const lines = breakLines(title, width, measure);
    if (lines.length <= most) return { size, lines: balanced(title, width, lines, measure) };
  }
  const { size } = SMALLEST;
  const measure = (text: string) => widthOf(text, size, typeface);
  return { size, lines: cut(breakLines(title, width, measure), width, measure) };
}

type Measure = (text: string) => number;

/** Fill line after line. */
function breakLines(title: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(title, width, measure)) {
    if (line !== '' && measure(line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** What a line may be broken between: a sign that may not begin a line goes with what is before it. */
function piecesOf(title: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  for (const piece of title.match(PIECE) ?? []) {
    const parts = measure(piece) > width ? [...piece] : [piece];
    for (const part of parts) {
      const last = pieces.at(-1);
      const stays = last !== undefined && (NOT_FIRST.test(part) || NOT_LAST.test(last));
      if (stays && measure(last + part) <= width) pieces.splice(-1, 1, last + part);
      else pieces.push(part);
    }
  }
  return pieces;
}

/** The same number of lines, in the narrowest measure that still holds them. */
function balanced(
  title: string,
  width: number,
  lines: readonly string[],
  measure: Measure,
): string[] {
  let best = [...lines];
  for (let narrower = width - 20; narrower > width / 2; narrower -= 20) {
    const tried = breakLines(title, narrower, measure);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

function cut(lines: readonly string[], width: number, measure: Measure): string[] {
  const kept = lines.slice(0, SMALLEST.most);
  const characters = [...(kept.pop() ?? '')];
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return [...kept, `${characters.join('')}…`];
}
