import type { PartialDate } from '../partial-date.ts';
import { hasPrint, type Passages } from './passages.ts';

/**
 * Whether a date is printed. The parts of a day stand together (1月22日); the year may stand by
 * itself in any of the passages, for a report names it once and then speaks of months.
 */
export function hasDate(passages: Passages, { date }: Pick<PartialDate, 'date'>): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const part = day === undefined ? `${month}月` : `${month}月${day}日`;
  return (
    hasPrint(passages, new RegExp(`(?<!\\d)${year}(?!\\d)`)) &&
    (month === undefined || hasPrint(passages, new RegExp(`(?<!\\d)${part}`)))
  );
}
