import { earliestDay, yearOf, type PartialDate } from '../domain/partial-date.ts';
import { library } from './library.ts';
import type { RegulationRecord } from './record.ts';

/** The regulations that take effect on one date. */
export interface EffectiveDate {
  date: PartialDate;
  regulations: RegulationRecord[];
}

export interface EffectiveYear {
  year: number;
  /** In the order of the calendar. */
  dates: EffectiveDate[];
}

/** Every known effective date by year, earliest first. */
export async function effectiveYears(): Promise<EffectiveYear[]> {
  const dates = await effectiveDates();
  return [...Map.groupBy(dates, ({ date }) => yearOf(date))].map(([year, ofYear]) => ({
    year,
    dates: ofYear,
  }));
}

/** Every known effective date, earliest first. */
export async function effectiveDates(): Promise<EffectiveDate[]> {
  return byEffectiveDate((await library()).regulations);
}

/** The known effective dates of some regulations, earliest first. */
export function byEffectiveDate(regulations: readonly RegulationRecord[]): EffectiveDate[] {
  const dated = regulations.flatMap((regulation) =>
    regulation.inForceFrom ? [{ regulation, date: regulation.inForceFrom }] : [],
  );
  return [...Map.groupBy(dated, ({ date }) => date.date)]
    .flatMap(([, group]) => {
      const [first] = group;
      return first
        ? [{ date: first.date, regulations: group.map(({ regulation }) => regulation) }]
        : [];
    })
    .sort((a, b) => earliestDay(a.date).localeCompare(earliestDay(b.date)));
}

/** Regulations of which no source tells the effective date, by title. */
export async function withoutEffectiveDate(): Promise<RegulationRecord[]> {
  const { regulations } = await library();
  return regulations.filter(({ inForceFrom }) => inForceFrom === undefined);
}
