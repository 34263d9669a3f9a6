import { BUILD_DATE } from '../build-date.ts';
import { earliestDay } from '../domain/partial-date.ts';
import { effectiveDates, type EffectiveDate } from './effective-dates.ts';

/** What took effect most recently and what takes effect next, on the day of the build. */
export interface AroundToday {
  /** Latest first. */
  recent: EffectiveDate[];
  /** Soonest first. */
  coming: EffectiveDate[];
}

/** The effective dates nearest to the day of the build. */
export async function aroundToday(recentCount: number): Promise<AroundToday> {
  const dates = await effectiveDates();
  const started = dates.filter(({ date }) => earliestDay(date) <= BUILD_DATE);
  return {
    recent: started.toReversed().slice(0, recentCount),
    coming: dates.filter(({ date }) => earliestDay(date) > BUILD_DATE),
  };
}
