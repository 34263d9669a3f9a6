/** Where a token stands in a record, and how many positions after the first token it should. */
export interface TokenPlaces {
  positions: readonly number[];
  offset: number;
}

/**
 * How often a phrase stands in a record, from the positions of tokens that together hold it.
 *
 * @example countPlaces([{ positions: [4, 20], offset: 0 }, { positions: [6, 9], offset: 2 }]) // 1
 */
export function countPlaces(tokens: readonly TokenPlaces[]): number {
  const [rarest, ...others] = tokens.toSorted((a, b) => a.positions.length - b.positions.length);
  if (!rarest) return 0;
  const wanted = others.map(({ positions, offset }) => ({ taken: new Set(positions), offset }));
  const starts = rarest.positions.map((position) => position - rarest.offset);
  return starts.filter((start) => wanted.every(({ taken, offset }) => taken.has(start + offset)))
    .length;
}
