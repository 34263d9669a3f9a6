/**
 * A calendar day, written `YYYY-MM-DD`.
 *
 * A legal date has no clock time, so it is kept as text: ISO days sort and compare with `<`, and
 * never move across a time zone.
 */
export type PlainDate = string;

const PLAIN_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Whether a text is a day of the calendar: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export function isPlainDate(text: string): boolean {
  const { year, month, day } = PLAIN_DATE.exec(text)?.groups ?? {};
  return (
    year !== undefined &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month))
  );
}

/** Number of days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A day as Chinese official texts print it.
 *
 * @example formatPlainDate('2024-12-01') // '2024年12月1日'
 */
export function formatPlainDate(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * How many days one day is after another; negative where it is before.
 *
 * @example daysBetween('2024-02-28', '2024-03-01') // 2
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const HOURS_AHEAD = 8;

/**
 * The day it is in China at a moment. The whole country has the time of UTC+8, without a summer time
 * since 1992; `Intl` would load all the world's time zones to tell the same.
 *
 * @param moment milliseconds since the beginning of 1970 in UTC
 * @example dayInChina(Date.UTC(2024, 10, 30, 16)) // '2024-12-01'
 */
export function dayInChina(moment: number): PlainDate {
  return new Date(moment + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
