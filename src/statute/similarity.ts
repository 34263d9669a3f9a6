import { comparable } from './comparable.ts';

/** The pairs of neighbouring characters of a text, each with how often it stands there. */
export type Pairs = ReadonlyMap<string, number>;

/** Prepare a text for `similarity`. */
export function pairsOf(words: string): Pairs {
  const text = comparable(words);
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How much two texts have in common, from 0 (no two neighbouring characters) to 1 (the same).
 *
 * The Sørensen–Dice coefficient of their character pairs: Chinese has no spaces to part words by.
 */
export function similarity(a: Pairs, b: Pairs): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of small) common += Math.min(count, large.get(pair) ?? 0);
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * common) / all;
}

function total(pairs: Pairs): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
