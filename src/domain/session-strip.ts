/** A place in a numbered series: a session that is recorded, or a run of numbers that are not. */
export type StripPlace<Item> = { session: Item } | { gap: readonly [first: number, last: number] };

/**
 * A series of sessions from the first to the highest number that is known, with the numbers of
 * which no record is held as gaps. Nothing is known beyond the highest number, so nothing is shown.
 *
 * @example sessionStrip([{ number: 13 }, { number: 15 }], ({ number }) => number)
 * // [{ gap: [1, 12] }, { session: { number: 13 } }, { gap: [14, 14] }, { session: { number: 15 } }]
 */
export function sessionStrip<Item>(
  sessions: readonly Item[],
  numberOf: (session: Item) => number,
): StripPlace<Item>[] {
  const ordered = sessions.toSorted((a, b) => numberOf(a) - numberOf(b));
  return ordered.flatMap((session, index): StripPlace<Item>[] => {
    const before = ordered[index - 1];
    const first = before === undefined ? 1 : numberOf(before) + 1;
    const last = numberOf(session) - 1;
    return first > last ? [{ session }] : [{ gap: [first, last] }, { session }];
  });
}
