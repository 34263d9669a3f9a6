import type { Citation } from './citation.ts';
import {
  actionLabel,
  AMENDING_ACTIONS,
  eventDate,
  inOrder,
  type RecordEvent,
  type SupervisionAction,
} from './event.ts';
import type { Inspection } from './inspection.ts';
import { comparePartialDates } from './partial-date.ts';
import type { Regulation } from './regulation.ts';

/** One thing that happened at a step, as an event tells it. */
export interface TrackEntry extends Pick<
  RecordEvent,
  'date' | 'period' | 'dateUnknown' | 'session' | 'note'
> {
  /** The event's own word: 检查, 调研, 修订. */
  label: string;
  sources: Citation[];
}

/** A step of the way from draft to amendment. Without entries, no source tells of it. */
export interface TrackStep {
  name: string;
  /** The articles of the Supervision Law that ask for the step, where they are known. */
  basis?: string | undefined;
  entries: TrackEntry[];
}

/** One act of supervision of a regulation, from the inspection to what came of it. */
export interface TrackRound<Of> {
  /** The record of it, or `undefined` where no supervision is recorded. */
  inspection: Of | undefined;
  steps: TrackStep[];
}

export interface SupervisionTrack<Of> {
  /** How the regulation came into force. */
  made: TrackStep[];
  /** At least one round; the first supervised first. */
  rounds: TrackRound<Of>[];
  changed: TrackStep;
}

type Supervised = Pick<Inspection, 'kind' | 'events'>;

/**
 * The articles that ask for the steps of supervision, by the kind of supervision. Kinds and steps
 * for which no article is known to us are left out.
 *
 * @see 《各级人民代表大会常务委员会监督法》（2024 年 11 月 8 日修正）第十七条、第三十一条至第三十七条
 */
const BASIS: Partial<Record<Inspection['kind'], Partial<Record<SupervisionStep, string>>>> = {
  执法检查: {
    inspect: '第三十一条至第三十六条',
    hear: '第三十六条：报告的内容',
    opine: '第三十七条：审议意见随报告交给受检查的机关',
    respond: '第三十七条：先送委员会征求意见，再书面报告常委会',
    follow: '第三十七条：必要时跟踪检查',
  },
  专项工作报告: {
    hear: '第十一条至第十七条',
    opine: '第十七条',
    respond: '第十七条：先送委员会征求意见，再书面报告常委会',
    follow: '第十七条：必要时跟踪监督',
  },
  专题调研: { inspect: '第十三条、第二十八条、第三十二条、第四十九条' },
};

/** The steps of one act of supervision, with the actions of which each consists. */
const SUPERVISION_STEPS = {
  inspect: { name: '检查或者调研', actions: ['inspect', 'survey', 'visit'] },
  hear: { name: '听取报告', actions: ['hear'] },
  opine: { name: '审议意见', actions: ['opine'] },
  respond: { name: '研究处理情况', actions: ['respond'] },
  follow: { name: '跟踪监督', actions: ['follow'] },
} as const satisfies Record<string, { name: string; actions: readonly SupervisionAction[] }>;

type SupervisionStep = keyof typeof SUPERVISION_STEPS;

/**
 * The way of a regulation through the standing committee: made, in force, supervised, changed.
 * Every step is taken from an event; a step without one is empty and is never inferred from its
 * neighbours. Approval and follow-up, which not every regulation needs, stand only where recorded.
 */
export function supervisionTrack<Of extends Supervised>(
  { events, inForceFrom }: Pick<Regulation, 'events' | 'inForceFrom'>,
  inspections: readonly Of[],
): SupervisionTrack<Of> {
  const approve = step('批准', events, ['approve']);
  return {
    made: [
      step('审议', events, ['deliberate', 'submit']),
      step('通过', events, ['adopt']),
      ...(approve.entries.length > 0 ? [approve] : []),
      commencement(inForceFrom),
    ],
    rounds: inspections.length > 0 ? inspections.map(round).sort(firstFirst) : [noRound()],
    changed: step('修改或者废止', events, [...AMENDING_ACTIONS, 'repeal']),
  };
}

function step(
  name: string,
  events: readonly RecordEvent[],
  actions: readonly RecordEvent['action'][],
  basis?: string,
): TrackStep {
  const entries = inOrder(events.filter(({ action }) => actions.includes(action)));
  return { name, basis, entries: entries.map(asEntry) };
}

function asEntry({ action, date, period, dateUnknown, session, note, sources }: RecordEvent) {
  return { label: actionLabel(action), date, period, dateUnknown, session, note, sources };
}

function commencement(inForceFrom: Regulation['inForceFrom']): TrackStep {
  if (inForceFrom.rule === 'unknown') return { name: '施行', entries: [] };
  const { date, sources } = inForceFrom;
  return { name: '施行', entries: [{ label: '施行', date, sources }] };
}

function round<Of extends Supervised>(inspection: Of): TrackRound<Of> {
  const basis = BASIS[inspection.kind];
  const steps = Object.entries(SUPERVISION_STEPS).map(([key, { name, actions }]) =>
    step(name, inspection.events, actions, basis?.[key as SupervisionStep]),
  );
  return { inspection, steps: steps.filter(isOwed) };
}

/** Follow-up is for the standing committee to decide; that it is not told is no gap. */
function isOwed({ name, entries }: TrackStep): boolean {
  return name !== SUPERVISION_STEPS.follow.name || entries.length > 0;
}

/** What an inspection would consist of, for a regulation whose supervision no source tells of. */
function noRound(): TrackRound<never> {
  return { inspection: undefined, steps: round({ kind: '执法检查', events: [] }).steps };
}

/** Rounds in the order in which they began; those without a date last. */
function firstFirst(a: TrackRound<Supervised>, b: TrackRound<Supervised>): number {
  const [dateA, dateB] = [beginning(a), beginning(b)];
  if (!dateA || !dateB) return Number(dateA === undefined) - Number(dateB === undefined);
  return comparePartialDates(dateA, dateB);
}

function beginning({ steps }: TrackRound<Supervised>) {
  const [first] = steps
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => eventDate(entry) ?? [])
    .sort(comparePartialDates);
  return first;
}
