import { APPROXIMATIONS, type Figure } from '../figure.ts';
import { foldPrinted } from './folded-text.ts';
import { literally } from './literal-pattern.ts';
import { hasPrint, hasWords, type Passages } from './passages.ts';
import { printedNumber } from './printed-number.ts';

type Count = Pick<Figure, 'value' | 'unit' | 'approx' | 'note'>;

/**
 * Whether a figure is printed: its value, its unit, and beside them the word that makes it an
 * approximation. Where print has another form, the note of the figure quotes it: 原文作“近万册”.
 */
export function hasFigure(passages: Passages, figure: Count): boolean {
  return hasPrint(passages, figurePattern(figure)) || noteQuotes(passages, figure);
}

/** e.g. `1200余万元`, `50余人次`, `近11万份`, `接近在编干部总数50%`, `3.25万人次`, `百分之一`. */
function figurePattern({ value, unit, approx }: Count): RegExp {
  const number = printedNumber(value);
  const measure = literally(foldPrinted(unit));
  if (approx === undefined) {
    return new RegExp(`(?<!${before('(?:近|约)')})${exact(number, measure)}(?!左右)`);
  }
  if (approx === '左右') return new RegExp(`${number}${measure}左右`);
  if (approx === '近' || approx === '约') {
    return new RegExp(`${before(approx)}${number}${measure}`);
  }
  // 7万余份: the word stands inside a unit that begins with 万 or 亿.
  const within = /^[万亿]/.test(measure) ? `|${measure.charAt(0)}${approx}${measure.slice(1)}` : '';
  return new RegExp(`${number}(?:${approx}${measure}${within})`);
}

/** 近 or 约 may stand a few words before its number, in the same clause; 习近平 is a name. */
function before(approx: string): string {
  return `${approx.replace('近', '(?<!习)近')}[^,.;，。；、]{0,12}`;
}

function exact(number: string, measure: string): string {
  const percent = measure === '%' ? `|百分之${number}` : '';
  return `(?:${number}${measure}${percent})`;
}

/** Whether the note quotes a printed form that holds the number, and the word of approximation. */
function noteQuotes(passages: Passages, { value, approx, note = '' }: Count): boolean {
  const quotes = [...note.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);
  return quotes.some((quote) => {
    const printed = foldPrinted(quote);
    return (
      hasWords(passages, quote) &&
      new RegExp(printedNumber(value)).test(printed) &&
      APPROXIMATIONS.every((word) => (word === approx) === printed.includes(word))
    );
  });
}
