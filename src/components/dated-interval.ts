import type { ForceInterval } from '../domain/legal-force.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { dayInChina, type PlainDate } from '../domain/plain-date.ts';

/** The interval of force that an element of a page carries in its `data-` attributes. */
export function intervalOf({ dataset }: HTMLElement): ForceInterval {
  const { from, superseded, until, earlier } = dataset;
  return {
    inForceFrom: from ? parsePartialDate(from) : undefined,
    supersededFrom: superseded ? parsePartialDate(superseded) : undefined,
    repealedFrom: until ? parsePartialDate(until) : undefined,
    earlierText: earlier !== undefined,
  };
}

/** The reader's day in the time zone of the law, China Standard Time. */
export function today(): PlainDate {
  return dayInChina(Date.now());
}
