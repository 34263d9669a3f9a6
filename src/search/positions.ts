/**
 * How often a phrase stands in a record that holds it, from the positions at which its first or its
 * last token stands: each place is a pair of positions as far apart as the two are.
 *
 * Pagefind does not say which token stands where, so a pair can be made of others; this counts for
 * the order of results, and whether a record holds a phrase is asked of the index.
 *
 * @param apart how many positions lie from the first token to the last
 * @example countPlaces([4, 6, 9, 20, 22], 2) // 2
 */
export function countPlaces(positions: readonly number[], apart: number): number {
  const taken = new Set(positions);
  return positions.filter((position) => taken.has(position + apart)).length;
}
