import { eventDate, isAmending } from './event.ts';
import { earliestDay, latestDay } from './partial-date.ts';
import type { Regulation } from './regulation.ts';

/**
 * Whether an earlier text of a regulation applied before the day that is known of it. 修订 gives the
 * whole text a new day; that it was changed by then shows that there was something to change.
 *
 * @example
 * // adopted in 1998, 修订 on 30 March 2023, in force from 1 June 2023
 * hadEarlierText(regulation) // true
 */
export function hadEarlierText({
  events,
  inForceFrom,
}: Pick<Regulation, 'events' | 'inForceFrom'>): boolean {
  if (inForceFrom.rule === 'unknown') return false;
  const start = earliestDay(inForceFrom.date);
  return events.some((event) => {
    const date = eventDate(event);
    return isAmending(event.action) && date !== undefined && latestDay(date) <= start;
  });
}
