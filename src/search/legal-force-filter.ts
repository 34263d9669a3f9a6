import { LEGAL_FORCE_LABELS, legalForceOn } from '../domain/legal-force.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Catalogue, RegulationDates } from './catalogue.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';

/** 时效性 of a regulation on a day, in the word readers see. */
export function statusOn(day: PlainDate, { from, until, earlierText }: RegulationDates): string {
  const force = legalForceOn(day, {
    inForceFrom: from ? parsePartialDate(from) : undefined,
    repealedFrom: until ? parsePartialDate(until) : undefined,
    earlierText,
  });
  return LEGAL_FORCE_LABELS[force];
}

/**
 * The same index, but its filter by status judges by a day. The index itself was made on the day of
 * the build, and what has taken effect since would be missing.
 */
export function judgedOn(day: PlainDate, index: SearchIndex, catalogue: Catalogue): SearchIndex {
  const fits = (record: RecordNumber, status: string | undefined) => {
    const dates = catalogue[record]?.dates;
    return status === undefined || (dates !== undefined && statusOn(day, dates) === status);
  };
  const holding: SearchIndex['holding'] = async (phrase, { status, ...others }) => {
    const held = await index.holding(phrase, others);
    return new Map([...held].filter(([record]) => fits(record, status)));
  };
  return {
    holding,
    occurs: async (phrase, filters: ChosenFilters) =>
      filters.status === undefined
        ? index.occurs(phrase, filters)
        : (await holding(phrase, filters)).size > 0,
    fitting: async ({ status, ...others }) =>
      (await index.fitting(others)).filter((record) => fits(record, status)),
    text: (record) => index.text(record),
  };
}
