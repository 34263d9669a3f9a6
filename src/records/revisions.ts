import { startOfDay, type Revision } from '../formats/revision.ts';
import { changeDates } from './change-dates.ts';
import { BUILT } from './edition.ts';
import type { AnyRecord } from './record.ts';

/** When a record was last changed, or the day of the build where its history does not tell. */
export function revisionOf({ reference }: Pick<AnyRecord, 'reference'>): Revision {
  const at = changeDates().get(reference);
  return at === undefined ? { at: startOfDay(BUILT), known: false } : { at, known: true };
}

/** What the dates of some records mean, in words for the readers of a feed. */
export function datesInWords(records: readonly Pick<AnyRecord, 'reference'>[]): string {
  const unknown = records.filter((record) => !revisionOf(record).known).length;
  if (unknown === 0) return '条目的日期是记录最近一次改动的日子。';
  if (unknown === records.length) {
    return '生成时没有修改历史可查，不知道记录何时改动，条目的日期写的是生成的日子。';
  }
  return `条目的日期是记录最近一次改动的日子；有 ${unknown} 条不知道何时改动，写的是生成的日子。`;
}
