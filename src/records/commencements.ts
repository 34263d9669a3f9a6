import type { PlainDate } from '../domain/plain-date.ts';
import { library } from './library.ts';
import type { RegulationRecord } from './record.ts';

/** A day on which a regulation, or a text of it, takes effect, or on which it ends. */
export interface Commencement {
  regulation: RegulationRecord;
  what: 'in-force' | 'text-in-force' | 'repealed';
  day: PlainDate;
  /** Where the site tells it: the address of a page, with an anchor. */
  address: string;
  /** Names it among everything that happens to the regulation; it does not change with the day. */
  key: string;
}

/**
 * Every known day on which a regulation or one of its texts takes effect, or on which it ends. A date
 * known to its month or year is no day and is left out.
 */
export async function commencements(): Promise<Commencement[]> {
  const { regulations } = await library();
  return regulations.flatMap((regulation) => [
    ...start(regulation),
    ...texts(regulation),
    ...end(regulation),
  ]);
}

function start(regulation: RegulationRecord): Commencement[] {
  const { inForceFrom: date, url } = regulation;
  if (date?.precision !== 'day') return [];
  const address = `${url}#in-force`;
  return [{ regulation, what: 'in-force', day: date.date, address, key: 'in-force' }];
}

/** Texts but the one that takes effect with the regulation. A text is named after its day. */
function texts(regulation: RegulationRecord): Commencement[] {
  return regulation.versions.flatMap(({ day, url }) =>
    day === undefined || day === regulation.inForceFrom?.date
      ? []
      : [{ regulation, what: 'text-in-force', day, address: url, key: `text-${day}` }],
  );
}

function end(regulation: RegulationRecord): Commencement[] {
  const { repealedFrom: date, url } = regulation;
  if (date?.precision !== 'day') return [];
  const address = `${url}#in-force`;
  return [{ regulation, what: 'repealed', day: date.date, address, key: 'repealed' }];
}

/** How a day is called in a list: 施行：黑龙江省档案条例. */
export function commencementTitle({ regulation, what }: Commencement): string {
  if (what === 'repealed') return `废止：${regulation.title}`;
  return what === 'in-force'
    ? `施行：${regulation.title}`
    : `施行：${regulation.title}（新的文本）`;
}
