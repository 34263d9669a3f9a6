import type { Citation } from '../domain/citation.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { COMMENCEMENT_RULES, type Regulation } from '../domain/regulation.ts';
import { effectTitle, effectsOf, type TakingEffect } from './effective-dates.ts';
import { library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { RegulationRecord, VersionRecord } from './record.ts';

/** A day on which a regulation, or a text of it, takes effect, or on which it ends. */
export interface Commencement {
  regulation: RegulationRecord;
  what: 'in-force' | 'repealed';
  /** The later text that takes effect; `undefined` where the regulation itself does. */
  text: VersionRecord | undefined;
  day: PlainDate;
  /** Where the site tells it: the address of a page, with an anchor. */
  address: string;
  /** Names it among everything that happens to the regulation; it does not change with the day. */
  key: string;
  /** How the day is set, in Chinese, where it is the day something takes effect. */
  rule: string | undefined;
  /** Where a source says so. */
  sources: Citation[];
}

/**
 * Every known day on which a regulation or one of its texts takes effect, or on which it ends. A date
 * known to its month or year is no day and is left out.
 */
export async function commencements(): Promise<readonly Commencement[]> {
  return commencementsIn(await library());
}

const commencementsIn = oncePerLibrary(({ regulations }) => regulations.flatMap(commencementsOf));

function commencementsOf(regulation: RegulationRecord): Commencement[] {
  return [...effectsOf(regulation).flatMap(beginning), ...end(regulation)];
}

/** A text is named after its day, which its address holds and which therefore never changes. */
function beginning({ regulation, text, url, date }: TakingEffect): Commencement[] {
  if (date.precision !== 'day') return [];
  return [
    {
      regulation,
      what: 'in-force',
      text,
      day: date.date,
      address: url,
      key: text ? `text-${date.date}` : 'in-force',
      ...proofOf((text ?? regulation).data.inForceFrom),
    },
  ];
}

function proofOf(start: Regulation['inForceFrom']): Pick<Commencement, 'rule' | 'sources'> {
  if (start.rule === 'unknown') return { rule: undefined, sources: [] };
  return { rule: COMMENCEMENT_RULES[start.rule], sources: start.sources };
}

function end(regulation: RegulationRecord): Commencement[] {
  const { repealedFrom: date, url } = regulation;
  if (date?.precision !== 'day') return [];
  const address = `${url}#in-force`;
  const sources = regulation.data.repealedFrom?.sources ?? [];
  return [
    {
      regulation,
      what: 'repealed',
      text: undefined,
      day: date.date,
      address,
      key: 'repealed',
      rule: undefined,
      sources,
    },
  ];
}

/** How a day is called in a list: 施行：黑龙江省档案条例. */
export function commencementTitle({ regulation, what, text }: Commencement): string {
  if (what === 'repealed') return `废止：${regulation.title}`;
  return `施行：${effectTitle({ regulation, text })}`;
}
