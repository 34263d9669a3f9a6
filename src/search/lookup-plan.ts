import type { Phrase } from './query.ts';
import { phraseTokens } from './tokens.ts';

/** A token of a phrase: how many positions after the first it stands, and what it makes load. */
export interface PlacedToken {
  token: string;
  offset: number;
  /** In kilobytes. */
  size: number;
}

/** In which order the tokens of a phrase are asked for. */
export interface Lookup {
  /** Tokens that tell few records from all others, or all that is needed. */
  first: PlacedToken[];
  /** What is missing for the first to hold every symbol of the phrase. */
  rest: PlacedToken[];
}

/** What a token makes load that is in no list of common ones: a part of the index, in kilobytes. */
export const PART_SIZE = 6;

/**
 * Plan how a phrase is looked up. Where it has common tokens, or many, the first and the last rare one
 * are asked for first: what they leave is often less to read than the other tokens are to load.
 *
 * @param sizeOf what a token makes load, in kilobytes
 */
export function planLookup(phrase: Phrase, sizeOf: (token: string) => number): Lookup {
  const tokens = phraseTokens(phrase).map((token, offset): PlacedToken => {
    return { token, offset, size: sizeOf(token) };
  });
  const all = lightestCover(tokens);
  const least = Math.min(...tokens.map(({ size }) => size));
  const first = ends(tokens.filter(({ size }) => size === least));
  if (first.length < 2 || totalSize(all) <= totalSize(first)) return { first: all, rest: [] };
  const asked = new Set(first.map(({ offset }) => offset));
  const left = tokens.map((one) => (asked.has(one.offset) ? { ...one, size: 0 } : one));
  return { first, rest: lightestCover(left).filter(({ offset }) => !asked.has(offset)) };
}

/** How much tokens make load together, in kilobytes. */
export function totalSize(tokens: readonly PlacedToken[]): number {
  return tokens.reduce((sum, { size }) => sum + size, 0);
}

/** The first and the last of a list. */
function ends<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, place) => place === 0 || place === items.length - 1);
}

/**
 * The tokens that hold every symbol of a phrase and load least: the first, the last, and of any two
 * neighbours one. Where each stands as far from the first as in the phrase, there stands the phrase.
 */
function lightestCover(tokens: readonly PlacedToken[]): PlacedToken[] {
  // For each token, the lightest cover that ends with it.
  const covers: PlacedToken[][] = [];
  for (const [place, token] of tokens.entries()) {
    const [next = [], ...others] = covers.slice(Math.max(0, place - 2), place);
    covers.push([...others.reduce(lighter, next), token]);
  }
  return covers.at(-1) ?? [];
}

function lighter(one: PlacedToken[], other: PlacedToken[]): PlacedToken[] {
  return totalSize(one) <= totalSize(other) ? one : other;
}
