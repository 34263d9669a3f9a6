import { fold, GAP, HOLDS } from './fold.ts';

/**
 * What Pagefind is given instead of words: one token a position, each made of a symbol and the one
 * after it. Every token is two symbols long, so none is the beginning of another.
 */

/**
 * Overlapping pairs of symbols. One symbol alone has none.
 *
 * @example bigrams(['粮', '食', '安', '全']) // ['粮食', '食安', '安全']
 */
export function bigrams(symbols: readonly string[]): string[] {
  return symbols.slice(1).map((symbol, index) => `${symbols[index]}${symbol}`);
}

/**
 * The tokens by which a phrase is looked up, in their order.
 *
 * @example phraseTokens(['粮']) // ['ǁ粮']
 */
export function phraseTokens(symbols: readonly string[]): string[] {
  const [first] = symbols;
  return symbols.length === 1 && first !== undefined ? [`${HOLDS}${first}`] : bigrams(symbols);
}

/**
 * A record as Pagefind reads it: its blocks with a gap before, between and after them, then every
 * character it holds.
 */
export function tokenStream(blocks: readonly string[]): string {
  const symbols = [GAP, ...blocks.flatMap((block) => [...fold(block).symbols, GAP])].filter(
    (symbol, index, all) => symbol !== GAP || all[index - 1] !== GAP,
  );
  const held = [...new Set(symbols)].filter((symbol) => symbol !== GAP).sort();
  return [...bigrams(symbols), ...held.map((symbol) => `${HOLDS}${symbol}`)].join(' ');
}
