/**
 * The id that a mistyped one was probably meant to be, or `undefined` if none is close: a slip
 * changes two letters, or a quarter of a long id.
 *
 * @example nearestId('hlj-dangan-tiaolie', ['hlj-dangan-tiaoli', 'hlj-shui-tiaoli']) // 'hlj-dangan-tiaoli'
 */
export function nearestId(written: string, ids: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const id of ids) {
    const distance = editDistance(written, id);
    const slip = Math.max(2, Math.floor(Math.max(written.length, id.length) / 4));
    if (distance <= slip && distance < least) [nearest, least] = [id, distance];
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
