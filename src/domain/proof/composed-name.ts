import { foldWords } from './folded-text.ts';
import type { Passages } from './passages.ts';

/** Words that only join the parts of a name. */
const JOINTS = new Set(['的', '和', '与']);

/**
 * The first part of a made-up name that is printed nowhere, or `undefined` if all of it is printed.
 * A name that no source prints as a whole is put together from printed parts of two characters or
 * more and from words given with the record, such as its place and its kind.
 */
export function unprintedPart(
  name: string,
  { words }: Passages,
  given: readonly string[],
): string | undefined {
  const stock = [...words, ...given.map(foldWords)];
  let rest = foldWords(name);
  while (rest !== '') {
    const part = longestPart(rest, stock);
    if (part === '') return rest;
    rest = rest.slice(part.length);
  }
  return undefined;
}

function longestPart(text: string, stock: readonly string[]): string {
  for (let length = text.length; length >= 2; length -= 1) {
    const part = text.slice(0, length);
    if (stock.some((words) => words.includes(part))) return part;
  }
  return JOINTS.has(text.charAt(0)) ? text.charAt(0) : '';
}
