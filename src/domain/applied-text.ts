import { legalForceOn, type ForceInterval, type LegalForce } from './legal-force.ts';
import type { PlainDate } from './plain-date.ts';

/** What of a regulation applies on a day. */
export interface Applied<Text> {
  /** The force of the regulation: that of a text that applies, else that of its own dates. */
  force: LegalForce;
  /** The text that applies, or `undefined` where none does or the edition does not hold it. */
  text: Text | undefined;
}

/**
 * Which text of a regulation applies on a day, and whether any does.
 *
 * @see 《立法法》（2023 年修正）第一百零四条：法规不溯及既往，所以看事情发生的那一天
 * @example
 * const from = (date: string) => ({ inForceFrom: parsePartialDate(date) });
 * appliedOn('2020-01-01', from('2019-05-01'), [from('2019-05-01')]).force // 'in-force'
 */
export function appliedOn<Text extends ForceInterval>(
  day: PlainDate,
  regulation: ForceInterval,
  texts: readonly Text[],
): Applied<Text> {
  const text = texts.find((one) => legalForceOn(day, one) === 'in-force');
  return { force: text ? 'in-force' : legalForceOn(day, regulation), text };
}
