import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';
import type { PlainDate } from './plain-date.ts';

/** 时效性, from the dates alone; never stored, so it cannot go out of step with them. */
export type LegalForce = 'not-yet-in-force' | 'in-force' | 'superseded' | 'repealed' | 'unverified';

/** The words of 国家法律法规数据库 (flk.npc.gov.cn), which readers know. */
export const LEGAL_FORCE_LABELS: Record<LegalForce, string> = {
  'not-yet-in-force': '尚未生效',
  'in-force': '现行有效',
  superseded: '已修改',
  repealed: '已废止',
  unverified: '时效性待核',
};

/** The dates that decide the force of one text. Every interval is half-open: [from, to). */
export interface ForceInterval {
  /** First day with force, or `undefined` if it is not known. */
  inForceFrom: PartialDate | undefined;
  /** First day on which a later text of the same regulation applies instead. */
  supersededFrom?: PartialDate | undefined;
  /** First day without force because the regulation was repealed. */
  repealedFrom?: PartialDate | undefined;
  /** Whether an earlier text applied before `inForceFrom`, of which nothing else is known. */
  earlierText?: boolean | undefined;
}

/**
 * Whether a text has legal force on a given day.
 *
 * In force on `inForceFrom`, no longer on `repealedFrom`. Where a date is known only to the month
 * or year and the day falls inside it, or only an earlier text can have applied, the answer is
 * `unverified`: nothing is placed by guess.
 */
export function legalForceOn(day: PlainDate, interval: ForceInterval): LegalForce {
  const { inForceFrom, supersededFrom, repealedFrom, earlierText } = interval;
  for (const [end, force] of [
    [repealedFrom, 'repealed'],
    [supersededFrom, 'superseded'],
  ] as const) {
    const reached = end && hasCome(day, end);
    if (reached === true) return force;
    if (end && reached === undefined) return 'unverified';
  }
  if (!inForceFrom) return 'unverified';
  const started = hasCome(day, inForceFrom);
  if (started === undefined) return 'unverified';
  if (started) return 'in-force';
  return earlierText ? 'unverified' : 'not-yet-in-force';
}

/** Whether a date has come by a day; `undefined` where its precision leaves that open. */
function hasCome(day: PlainDate, date: PartialDate): boolean | undefined {
  if (day < earliestDay(date)) return false;
  return day >= latestDay(date) ? true : undefined;
}
