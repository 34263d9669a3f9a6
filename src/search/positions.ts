/**
 * How often a phrase stands in a record, from the positions at which any of its tokens stands.
 * Each place takes as many positions in a row as the phrase has tokens.
 *
 * A row of the right length is the phrase itself, unless the phrase repeats a character; so this
 * counts, and whether a record holds the phrase at all is asked of the index.
 *
 * @example countRuns([4, 5, 9, 10, 11], 2) // 3
 */
export function countRuns(positions: readonly number[], length: number): number {
  let count = 0;
  let run = 0;
  let previous: number | undefined;
  for (const position of positions) {
    run = previous !== undefined && position === previous + 1 ? run + 1 : 1;
    if (run >= length) count += 1;
    previous = position;
  }
  return count;
}
