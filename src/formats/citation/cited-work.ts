import type { PartialDate } from '../../domain/partial-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';

/** What is cited, in the terms that every citation style needs. */
export interface CitedWork {
  /** Stable and ASCII: the record's id. */
  id: string;
  type: 'regulation' | 'report' | 'session' | 'source';
  title: string;
  /** The one provision that is cited, by its name: 第十二条第二款. */
  provision?: string | undefined;
  /** Bodies or persons, as printed. */
  authors: string[];
  /** When it was adopted, delivered or published, as far as it is known. */
  issued: PartialDate | undefined;
  /** The day the cited text took effect; only regulations have one. */
  inForceFrom: PartialDate | undefined;
  /** The session that adopted it, by its formal name. */
  session: string | undefined;
  url: string;
  /** The site on which it is read. */
  site: string;
  /** The day on which it was read. */
  accessed: PlainDate;
}

/**
 * What reference managers have no field of its own for: the provision that is cited, and the day the
 * text took effect. Empty where there is neither.
 */
export function noteOf({ provision, inForceFrom }: CitedWork): string {
  const day = inForceFrom && `施行日期：${inForceFrom.date}`;
  return [provision, day].filter(Boolean).join('；');
}
