import { fold, GAP, type FoldedText } from './fold.ts';
import type { Phrase } from './query.ts';

/** A stretch of a text: from the character at `start` up to the one at `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Every place of a text where a phrase stands, by the same folding as in the index. */
export function occurrences(text: string, phrase: Phrase): Range[] {
  return foldedOccurrences(fold(text), phrase);
}

/** The same for a text that is folded already. A text ends with a gap, as it does in the index. */
export function foldedOccurrences(folded: FoldedText, phrase: Phrase): Range[] {
  const symbols = folded.symbols.at(-1) === GAP ? folded.symbols : [...folded.symbols, GAP];
  const found: Range[] = [];
  for (let first = 0; first + phrase.length <= symbols.length; first += 1) {
    if (!phrase.every((symbol, offset) => symbol === symbols[first + offset])) continue;
    const last = Math.min(first + phrase.length, folded.symbols.length) - 1;
    found.push({ start: folded.starts[first] ?? 0, end: folded.ends[last] ?? 0 });
  }
  return found;
}
