import { inOrder, type LegislativeAction, type LegislativeEvent } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { RecordData } from '../record-data.ts';

/**
 * Something that happened to a regulation on a known day, as Akoma Ntoso has it. Its `type` has three
 * values only; what it was is told by the concept it refers to.
 */
export interface LifecycleEvent {
  eid: string;
  day: PlainDate;
  type: 'generation' | 'amendment' | 'repeal';
  concept: LifecycleConcept;
}

/** Concepts that events and intervals refer to, with the words readers see. */
export const LIFECYCLE_CONCEPTS = {
  adopt: '通过',
  approve: '批准',
  publish: '公布',
  commence: '施行',
  modify: '修改',
  amend: '修正',
  revise: '修订',
  repeal: '废止',
  inForce: '有效',
} as const;

export type LifecycleConcept = keyof typeof LIFECYCLE_CONCEPTS;

const TYPES: Partial<Record<LegislativeAction, LifecycleEvent['type']>> = {
  adopt: 'generation',
  approve: 'generation',
  publish: 'generation',
  modify: 'amendment',
  amend: 'amendment',
  revise: 'amendment',
  repeal: 'repeal',
};

/**
 * The events of a regulation that have a day, in order: what happened to it, then the days from
 * which its texts apply, then its end. An event known to its month or year, or not at all, has none:
 * `eventRef` takes a day, and none is made up. `proprietary` tells those too.
 */
export function lifecycleOf(record: RecordData<'regulations'>): LifecycleEvent[] {
  return [...toldEvents(record), ...commencements(record), ...ends(record)];
}

function toldEvents({ fields }: RecordData<'regulations'>): LifecycleEvent[] {
  const told = inOrder<LegislativeEvent>(fields.events).flatMap(({ action, date }) => {
    const type = TYPES[action];
    return type && date?.precision === 'day' ? [{ day: date.date, type, action }] : [];
  });
  return told.map(({ day, type, action }, index) => ({
    eid: `evt_${index + 1}`,
    day,
    type,
    concept: action as LifecycleConcept,
  }));
}

/** The first text generates the regulation's force; each later one changes it. */
function commencements({ inForceFrom, versions }: RecordData<'regulations'>): LifecycleEvent[] {
  const dates = [inForceFrom, ...versions.map((version) => version.inForceFrom)];
  const days = new Set(
    dates.flatMap((date) => (date?.precision === 'day' ? [date.date] : [])).toSorted(),
  );
  return [...days].map((day, index) => ({
    eid: commencementEid(day),
    day,
    type: index === 0 ? 'generation' : 'amendment',
    concept: 'commence',
  }));
}

/** The eId of the event that a text begins to apply. */
export function commencementEid(day: PlainDate): string {
  return `evt_commence_${day}`;
}

function ends({ fields }: RecordData<'regulations'>): LifecycleEvent[] {
  const end = fields.repealedFrom?.date;
  if (end?.precision !== 'day') return [];
  return [{ eid: 'evt_end', day: end.date, type: 'repeal', concept: 'repeal' }];
}
