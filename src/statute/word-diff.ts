import { diffArrays } from 'diff';
import { comparable } from './comparable.ts';

/** A run of words that both texts have, or only one. */
export interface DiffRun {
  kind: 'same' | 'removed' | 'added';
  /** As printed in the old text; empty where it is new. */
  before: string;
  /** As printed in the new text; empty where it is gone. */
  after: string;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * What was taken out of a text and what was put in, word by word. Words that differ in width or in
 * the form of a punctuation mark only are the same, each as it is printed.
 *
 * @example
 * diffWords('处以五百元罚款，', '处以一千元罚款,')
 * // same 处以 · removed 五百元 · added 一千元 · same 罚款， / 罚款,
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const printed = (words: Word[]) => words.map((word) => word.printed).join('');
  const folded = (words: Word[]) => words.map((word) => word.folded);
  let [i, j] = [0, 0];
  return diffArrays(folded(from), folded(to)).map(({ added, removed, count }) => {
    const run: DiffRun = {
      kind: added ? 'added' : removed ? 'removed' : 'same',
      before: added ? '' : printed(from.slice(i, i + count)),
      after: removed ? '' : printed(to.slice(j, j + count)),
    };
    if (!added) i += count;
    if (!removed) j += count;
    return run;
  });
}

/** A word as it is printed, with the white space after it, and as it is compared. */
interface Word {
  printed: string;
  folded: string;
}

/** Part a text into words. White space and variants of signs do not change where they end. */
function wordsOf(text: string): Word[] {
  const signs = (text.match(/^\s*\S\s*|\S\s*/gu) ?? []).map((printed): Word => ({
    printed,
    folded: comparable(printed),
  }));
  const whole = signs.map(({ folded }) => folded).join('');
  let at = 0;
  return [...segmenter.segment(whole)].flatMap(({ segment }) => {
    const word: Word = { printed: '', folded: '' };
    // A sign such as ㈠ folds to several, which may be parts of two words: it goes with the first.
    while (at < signs.length && word.folded.length < segment.length) {
      word.printed += signs[at]?.printed;
      word.folded += signs[at]?.folded;
      at += 1;
    }
    return word.printed === '' ? [] : [word];
  });
}
