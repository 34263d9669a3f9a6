import type { PlainDate } from '../domain/plain-date.ts';
import { SITE } from '../site.ts';

/**
 * The calendar day of a moment in the edition's time zone.
 *
 * @example calendarDayOf('2026-11-20T18:00:00Z') // '2026-11-21'
 */
export function calendarDayOf(moment: string): PlainDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: SITE.timeZone }).format(new Date(moment));
}
