import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { PlainDate } from '../domain/plain-date.ts';
import { revisionNumber, type Revision } from './revision.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/** One day in a calendar. */
export interface CalendarDay {
  /** Never changes, whatever else does: made of the record's id and what happens on the day. */
  uid: string;
  day: PlainDate;
  title: string;
  description: string;
  /** The full address of the page that tells the day. */
  url: string;
  categories: string[];
  revision: Revision;
}

export interface Calendar {
  title: string;
  description: string;
  /** The full address of the page that the calendar accompanies. */
  url: string;
  language: string;
  days: CalendarDay[];
}

const DAY_IN_SECONDS = 86_400;

/**
 * A calendar as iCalendar (RFC 5545): all-day events that block no time, in the order of the days.
 * SEQUENCE is the revision's number and DTSTAMP its moment, so the same records give the same file.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @throws RangeError if there are no days: a calendar must have at least one component.
 */
export function formatCalendar({ title, description, url, language, days }: Calendar): string {
  if (days.length === 0) throw new RangeError(`日历“${title}”里没有日子`);
  const calendar = ical({
    prodId: `//Huidian//Huidian//${language.toUpperCase()}`,
    ttl: DAY_IN_SECONDS,
    url,
    name: plainName(title),
    description: plainName(description),
  });
  for (const day of days.toSorted(byDay)) calendar.createEvent(eventOf(day));
  return `${calendar.toString()}\r\n`;
}

/** Some programs read these two as they stand and some undo escapes; such signs are left out. */
function plainName(text: string): string {
  return visibleLine(text).replace(/[\\;,]/g, (sign) => WIDE[sign] ?? '');
}

const WIDE: Record<string, string> = { '\\': '＼', ';': '；', ',': '，' };

function byDay(a: CalendarDay, b: CalendarDay): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}

function eventOf({ uid, day, title, description, url, categories, revision }: CalendarDay) {
  const event: ICalEventData = {
    id: uid,
    // The library reads the day in UTC, so no time zone can move it.
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary: visibleLine(title),
    description: visibleText(description),
    url,
    categories: categories.map((name) => ({ name: visibleLine(name) })),
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: new Date(revision.at),
    sequence: revisionNumber(revision),
  };
  return revision.known ? { ...event, lastModified: new Date(revision.at) } : event;
}
