import { earliestDay, yearOf, type PartialDate } from '../domain/partial-date.ts';
import { library } from './library.ts';
import type { RegulationRecord, VersionRecord } from './record.ts';

/** A regulation that takes effect, or a later text of one. */
export interface TakingEffect {
  regulation: RegulationRecord;
  /** The later text; `undefined` where the regulation itself takes effect. */
  text: VersionRecord | undefined;
  /** Where the site tells it. */
  url: string;
  date: PartialDate;
}

/** All that takes effect on one date. */
export interface EffectiveDate {
  date: PartialDate;
  effects: TakingEffect[];
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

/** The known effective dates of some regulations and of their later texts, earliest first. */
export function byEffectiveDate(regulations: readonly RegulationRecord[]): EffectiveDate[] {
  return [...Map.groupBy(regulations.flatMap(effectsOf), ({ date }) => date.date)]
    .flatMap(([, effects]) => {
      const [first] = effects;
      return first ? [{ date: first.date, effects }] : [];
    })
    .sort((a, b) => earliestDay(a.date).localeCompare(earliestDay(b.date)));
}

/**
 * What of a regulation takes effect on a known date: itself, then each of its texts but the one that
 * takes effect with it.
 */
export function effectsOf(regulation: RegulationRecord): TakingEffect[] {
  const { inForceFrom: first, url, versions } = regulation;
  const later = versions.flatMap((text): TakingEffect[] => {
    const date = text.inForceFrom;
    if (!date || date.date === first?.date) return [];
    return [{ regulation, text, url: text.day ? text.url : `${url}#in-force`, date }];
  });
  if (!first) return later;
  return [{ regulation, text: undefined, url: `${url}#in-force`, date: first }, ...later];
}

/**
 * How much takes effect, in words.
 *
 * @example countInWords(effects) // '2 部法规、1 个新的文本'
 */
export function countInWords(effects: readonly TakingEffect[]): string {
  const texts = effects.filter(({ text }) => text).length;
  const regulations = effects.length - texts;
  return [
    ...(regulations > 0 ? [`${regulations} 部法规`] : []),
    ...(texts > 0 ? [`${texts} 个新的文本`] : []),
  ].join('、');
}

/** The title of what takes effect, as in a list: 示例省公园条例（新的文本）. */
export function effectTitle({
  regulation,
  text,
}: Pick<TakingEffect, 'regulation' | 'text'>): string {
  return text ? `${regulation.title}（新的文本）` : regulation.title;
}

/** Regulations of which no source tells the effective date, by title. */
export async function withoutEffectiveDate(): Promise<RegulationRecord[]> {
  const { regulations } = await library();
  return regulations.filter(({ inForceFrom }) => inForceFrom === undefined);
}
