import { eventDate, inOrder, isAmending, type LegislativeEvent } from './event.ts';
import { earliestDay, latestDay } from './partial-date.ts';
import type { Regulation } from './regulation.ts';

/**
 * The last change of a regulation that may have come after the day it took effect, or `undefined`
 * where there is none. A text that tells of such a change is not the one that took effect on that
 * day, though its last article still names it: 修正 keeps the clause as it was.
 *
 * @see 《立法法》（2023 年修正）第六十三条第二款：法律被修改的，应当公布新的法律文本
 */
export function laterAmendment({
  events,
  inForceFrom,
}: Pick<Regulation, 'events' | 'inForceFrom'>): LegislativeEvent | undefined {
  if (inForceFrom.rule === 'unknown') return undefined;
  const start = earliestDay(inForceFrom.date);
  return inOrder(events).findLast((event) => {
    if (!isAmending(event.action)) return false;
    const date = eventDate(event);
    return !date || latestDay(date) > start;
  });
}
