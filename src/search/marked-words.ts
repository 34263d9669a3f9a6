import { fold, GAP } from './fold.ts';
import type { Phrase } from './query.ts';

/**
 * The words that a page marks travel in its address: `?mark=粮食+第二十条`. A link to an excerpt
 * carries them; a link to a title does not, and the page then takes the words of the search that the
 * reader comes from, which the browser tells it.
 */
const PARAMETER = 'mark';

/** The query of an address that cites a provision: its number is marked, and no words. */
export const CITED = '?cited';

/** More words than this, or longer ones, make an address unwieldy. */
const MOST = 8;
const LONGEST = 60;

/**
 * The query of an address that asks for marks.
 *
 * @example markQuery([['粮', '食']]) // '?mark=%E7%B2%AE%E9%A3%9F'
 */
export function markQuery(phrases: readonly Phrase[]): string {
  const words = phrases.slice(0, MOST).map((phrase) => phrase.slice(0, LONGEST).join(''));
  return words.length === 0 ? '' : `?${new URLSearchParams({ [PARAMETER]: words.join(' ') })}`;
}

/**
 * What a page marks.
 *
 * @param search the query of its own address
 * @param referrer the address the reader comes from, as the browser tells it
 * @param origin where the page stands
 */
export function wordsToMark(search: string, referrer: string, origin: string): Phrase[] {
  const own = new URLSearchParams(search).get(PARAMETER);
  const typed = own ?? (fromSearch(referrer, origin) || '');
  return typed
    .trim()
    .split(/\s+/u)
    .slice(0, MOST)
    .map((word) => trimmed(fold(word).symbols).slice(0, LONGEST))
    .filter((phrase) => phrase.length > 0);
}

function fromSearch(referrer: string, origin: string): string | null {
  const page = `${origin}/search/?`;
  return referrer.startsWith(page) ? new URLSearchParams(referrer.slice(page.length)).get('q') : '';
}

/** Title marks and quotes around a word are not part of it. */
function trimmed(symbols: Phrase): Phrase {
  const inner = symbols.filter((symbol) => symbol !== GAP).length === 0 ? [] : [...symbols];
  while (inner[0] === GAP) inner.shift();
  while (inner.at(-1) === GAP) inner.pop();
  return inner;
}
