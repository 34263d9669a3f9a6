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

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

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
  const changes = diffArrays(from.map(comparable), to.map(comparable));
  let [i, j] = [0, 0];
  return changes.map(({ added, removed, count }) => {
    const run: DiffRun = {
      kind: added ? 'added' : removed ? 'removed' : 'same',
      before: added ? '' : from.slice(i, i + count).join(''),
      after: removed ? '' : to.slice(j, j + count).join(''),
    };
    if (!added) i += count;
    if (!removed) j += count;
    return run;
  });
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
