import type { PlainDate } from '../domain/plain-date.ts';

/**
 * When a record was last changed: the moment that the history of the content folder tells, or, where
 * there is no history to ask, the day of the build, by which all changes had been made.
 */
export interface Revision {
  /** A moment with its zone: `2026-11-21T10:44:00Z`. */
  at: string;
  /** Whether the moment is known, and not only the latest possible one. */
  known: boolean;
}

/**
 * The first moment of a day in the time zone of the law, China Standard Time.
 *
 * @example startOfDay('2024-12-01') // '2024-12-01T00:00:00+08:00'
 */
export function startOfDay(day: PlainDate): string {
  return `${day}T00:00:00+08:00`;
}

const DAY = 86_400_000;
const ZONE = 8 * 3_600_000;

/**
 * The number of a revision: calendar days in China Standard Time from 1970-01-01 to its day. It grows
 * with every change on a later day, and a build that does not know the moment takes its own day, so
 * it never falls behind a change that was published before. A digest of the record could do neither,
 * since digests have no order.
 *
 * @example revisionNumber({ at: '1970-01-03T00:00:00+08:00' }) // 2
 */
export function revisionNumber({ at }: Pick<Revision, 'at'>): number {
  return Math.floor((Date.parse(at) + ZONE) / DAY);
}
