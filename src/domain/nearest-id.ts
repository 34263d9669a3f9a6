/**
 * The id that a mistyped one was probably meant to be, or `undefined` if none is close: a slip
 * changes one letter, or a quarter of a long id. Of two as close, the one as long is meant.
 *
 * @example nearestId('hlj-dangan-tiaolie', ['hlj-dangan-tiaoli', 'hlj-shui-tiaoli']) // 'hlj-dangan-tiaoli'
 */
export function nearestId(written: string, ids: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const id of ids) {
    const distance = editDistance(written, id);
    const slip = Math.max(1, Math.floor(Math.max(written.length, id.length) / 4));
    const score = distance + Math.abs(written.length - id.length) / 1000;
    if (distance <= slip && score < least) [nearest, least] = [id, score];
  }
  return nearest;
}

/** How many characters must be added, dropped or changed to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
