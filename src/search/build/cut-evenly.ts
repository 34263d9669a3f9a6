/**
 * Cut a list into as few runs as hold no more than `most` each, all of about the same size. What is
 * larger than that has a run of its own size; an empty list has no runs.
 *
 * @example cutEvenly([3, 3, 3], (item) => item, 5) // [[3, 3], [3]]
 */
export function cutEvenly<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): Item[][] {
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const count = Math.max(1, Math.ceil(total / most));
  const runs: Item[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const item of items) {
    runs[Math.min(Math.floor((before / total) * count), count - 1)]?.push(item);
    before += sizeOf(item);
  }
  return runs.filter((run) => run.length > 0);
}
