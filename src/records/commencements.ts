import type { Citation } from '../domain/citation.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { COMMENCEMENT_RULES, type Regulation } from '../domain/regulation.ts';
import { library, type Library } from './library.ts';
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
  const shelf = await library();
  const known = built.get(shelf) ?? shelf.regulations.flatMap(commencementsOf);
  built.set(shelf, known);
  return known;
}

const built = new WeakMap<Library, readonly Commencement[]>();

function commencementsOf(regulation: RegulationRecord): Commencement[] {
  return [...start(regulation), ...texts(regulation), ...end(regulation)];
}

function start(regulation: RegulationRecord): Commencement[] {
  const { inForceFrom: date, url } = regulation;
  if (date?.precision !== 'day') return [];
  const address = `${url}#in-force`;
  return [
    {
      regulation,
      what: 'in-force',
      day: date.date,
      address,
      key: 'in-force',
      ...proofOf(regulation.data.inForceFrom),
    },
  ];
}

/** Texts but the one that takes effect with the regulation. A text is named after its day. */
function texts(regulation: RegulationRecord): Commencement[] {
  return regulation.versions.flatMap(({ day, url, data }) =>
    day === undefined || day === regulation.inForceFrom?.date
      ? []
      : [
          {
            regulation,
            what: 'text-in-force',
            day,
            address: url,
            key: `text-${day}`,
            ...proofOf(data.inForceFrom),
          },
        ],
  );
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
      day: date.date,
      address,
      key: 'repealed',
      rule: undefined,
      sources,
    },
  ];
}

/** How a day is called in a list: 施行：黑龙江省档案条例. */
export function commencementTitle({ regulation, what }: Commencement): string {
  if (what === 'repealed') return `废止：${regulation.title}`;
  return what === 'in-force'
    ? `施行：${regulation.title}`
    : `施行：${regulation.title}（新的文本）`;
}
