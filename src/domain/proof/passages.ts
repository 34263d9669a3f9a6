import type { Citation } from '../citation.ts';
import type { Correction } from '../printed-text.ts';
import { foldPrinted, foldWords } from './folded-text.ts';
import type { SourceText } from './source-text.ts';

/**
 * What stands in the lines of some citations. A passage that holds a misprint is read twice: as it
 * is printed and as it is meant.
 */
export interface Passages {
  /** Each passage as one line, folded, exactly as it is printed. */
  asPrinted: readonly string[];
  /** Each reading of each passage as one line, folded, with its punctuation. */
  printed: readonly string[];
  /** The words of each reading alone. */
  words: readonly string[];
}

/** The sources in full, with every misprint that a record has recorded of them. */
export interface Evidence {
  texts: ReadonlyMap<string, SourceText>;
  corrections: readonly Pick<Correction, 'printed' | 'meant' | 'sources'>[];
}

/** Read the lines of some citations. A citation of a source whose text is not there reads as nothing. */
export function readPassages(citations: readonly Citation[], evidence: Evidence): Passages {
  const readings = citations.map((citation) => readingsOf(citation, evidence));
  return {
    asPrinted: readings.map(([text]) => foldPrinted(text)),
    printed: readings.flat().map(foldPrinted),
    words: readings.flat().map(foldWords),
  };
}

function readingsOf(citation: Citation, { texts, corrections }: Evidence): [string, ...string[]] {
  const text = textOf(citation, texts);
  const corrected = corrections
    .filter(({ sources }) => sources.some((place) => overlaps(place, citation)))
    .reduce(
      (reading, { printed, meant }) =>
        reading.replaceAll(foldPrinted(printed), () => foldPrinted(meant)),
      foldPrinted(text),
    );
  return corrected === foldPrinted(text) ? [text] : [text, corrected];
}

/** The lines of a citation as the file holds them; an empty text where the file does not. */
export function textOf(
  { source, lines: [first, last] }: Citation,
  texts: Evidence['texts'],
): string {
  return (texts.get(source)?.lines ?? []).slice(first - 1, last).join('\n');
}

function overlaps(a: Citation, b: Citation): boolean {
  return a.source === b.source && a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];
}

/**
 * Whether a name or a wording stands in one of the passages. A wording with an ellipsis stands if
 * its parts do, in their order.
 *
 * @example hasWords(passages, '制定……标准化……等条例')
 */
export function hasWords({ words }: Passages, wording: string): boolean {
  const parts = wording
    .split(/…+|\.{3,}/)
    .map(foldWords)
    .filter(Boolean);
  return parts.length > 0 && words.some((passage) => standInOrder(parts, passage));
}

function standInOrder(parts: readonly string[], passage: string): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = passage.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}

/** Whether a form of print stands in one of the passages. */
export function hasPrint({ printed }: Passages, form: RegExp): boolean {
  return printed.some((passage) => form.test(passage));
}
