import { z } from 'zod';
import { expected } from './field.ts';
import { daysInMonth, formatPlainDate, isPlainDate, type PlainDate } from './plain-date.ts';

export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date as far as it is known: `2024-12-01` (day), `2020-03` (month) or `2023` (year).
 * What is not printed in a source is not filled in.
 */
export interface PartialDate {
  date: string;
  precision: Precision;
}

/**
 * Read a date from its written form, or `undefined` if the text is not one.
 *
 * @example parsePartialDate('2020-03') // { date: '2020-03', precision: 'month' }
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (isPlainDate(text)) return { date: text, precision: 'day' };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { date: text, precision: 'month' };
  if (/^\d{4}$/.test(text)) return { date: text, precision: 'year' };
  return undefined;
}

/**
 * A date in Chinese, as precise as it is.
 *
 * @example formatPartialDate({ date: '2020-03', precision: 'month' }) // '2020年3月'
 */
export function formatPartialDate({ date, precision }: PartialDate): string {
  if (precision === 'day') return formatPlainDate(date);
  const [year, month] = date.split('-').map(Number);
  return precision === 'month' ? `${year}年${month}月` : `${year}年`;
}

/**
 * A period in Chinese, without repeating the year, both ends included.
 *
 * @example formatPeriod(parsePartialDate('2024-06')!, parsePartialDate('2024-08')!) // '2024年6月至8月'
 */
export function formatPeriod(from: PartialDate, to: PartialDate): string {
  const end = formatPartialDate(to);
  const sameYear = from.precision !== 'year' && yearOf(from) === yearOf(to);
  return `${formatPartialDate(from)}至${sameYear ? end.replace(/^\d{4}年/, '') : end}`;
}

/** The first day a date can mean: `2020-03` → `2020-03-01`. */
export function earliestDay({ date, precision }: PartialDate): PlainDate {
  if (precision === 'day') return date;
  return precision === 'month' ? `${date}-01` : `${date}-01-01`;
}

/** The last day a date can mean: `2020-02` → `2020-02-29`. */
export function latestDay({ date, precision }: PartialDate): PlainDate {
  if (precision === 'day') return date;
  if (precision === 'year') return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${daysInMonth(year, month)}`;
}

/** The year of a date, as a number. */
export function yearOf({ date }: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Whether one date must lie before another, however imprecise they are. */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Whether two dates can mean the same day: `2024-12-01` and `2024-12` can. */
export function canBeSameDay(a: PartialDate, b: PartialDate): boolean {
  return !isCertainlyBefore(a, b) && !isCertainlyBefore(b, a);
}

/** Order dates by their first possible day; the less precise of two equal ones comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return (
    earliestDay(a).localeCompare(earliestDay(b)) ||
    PRECISIONS.indexOf(b.precision) - PRECISIONS.indexOf(a.precision)
  );
}

/**
 * A date field of a record. YAML readers turn an unquoted day into a `Date` and an unquoted year
 * into a number; all three forms are read.
 */
export const partialDate = (label: string) => {
  const error = expected(label, '应写作 2024-01-31、2024-01 或 2024 的样子，并且是日历上有的日子');
  return z.preprocess(
    writtenForm,
    z.string({ error }).transform((text, context) => {
      const date = parsePartialDate(text);
      if (date) return date;
      context.issues.push({ code: 'custom', input: text, message: error({ input: text }) });
      return z.NEVER;
    }),
  );
};

function writtenForm(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}
