import type { LegislativeAction, SupervisionAction } from './event.ts';
import type { RecordReference } from './record-reference.ts';
import type { Tally } from './source.ts';

/** What sessions do to records, in the order in which readers look for it. */
export const LEDGER_COLUMNS = [
  { id: 'adopt', collection: 'regulations', label: '通过法规', actions: ['adopt'] },
  { id: 'deliberate', collection: 'regulations', label: '审议法规', actions: ['deliberate'] },
  { id: 'submit', collection: 'regulations', label: '提请表决', actions: ['submit'] },
  { id: 'approve', collection: 'regulations', label: '批准法规', actions: ['approve'] },
  {
    id: 'change',
    collection: 'regulations',
    label: '修改和废止法规',
    actions: ['modify', 'amend', 'revise', 'repeal'],
  },
  { id: 'hear', collection: 'inspections', label: '听取和审议报告', actions: ['hear'] },
  { id: 'print', collection: 'inspections', label: '印发报告', actions: ['print'] },
  {
    id: 'question',
    collection: 'inspections',
    label: '询问、测评和意见',
    actions: ['inquire', 'evaluate', 'opine', 'respond'],
  },
  { id: 'deliver', collection: 'work-reports', label: '作工作报告', actions: ['deliver'] },
] as const satisfies {
  id: string;
  collection: Tally['collection'];
  label: string;
  actions: readonly Deed['action'][];
}[];

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** One thing a session did to one record. A work report is delivered, whatever else it may be. */
export interface Deed {
  session: string;
  action: LegislativeAction | SupervisionAction | 'deliver';
  record: RecordReference;
}

/** What is held of one kind of thing that one session did. */
export interface SessionCell {
  held: RecordReference[];
  /** How many there were, where a source counts them; without it nobody can check. */
  known?: number;
  /** How many of those are not held. */
  missing?: number;
}

/** What is held of what one session did, by column. */
export function sessionCells(
  session: string,
  deeds: readonly Deed[],
  tallies: readonly Tally[],
): Record<LedgerColumn['id'], SessionCell> {
  const cells = LEDGER_COLUMNS.map((column) => {
    const actions: readonly string[] = column.actions;
    const done = deeds.filter((deed) => deed.session === session && actions.includes(deed.action));
    const held = [...new Set(done.map(({ record }) => record))];
    const counted = tallies.filter(
      (tally) => tally.session === session && actions.includes(tally.action ?? ''),
    );
    return [column.id, counted.length === 0 ? { held } : { held, ...countedIn(counted) }];
  });
  return Object.fromEntries(cells) as Record<LedgerColumn['id'], SessionCell>;
}

function countedIn(tallies: readonly Tally[]): Pick<SessionCell, 'known' | 'missing'> {
  return {
    known: tallies.reduce((sum, { known }) => sum + known, 0),
    missing: tallies.reduce((sum, tally) => sum + missingOf(tally), 0),
  };
}

/** How many of the things a source counts are not held. */
export function missingOf({
  known,
  held,
  covered,
}: Pick<Tally, 'known' | 'held' | 'covered'>): number {
  return known - (covered ?? held.length);
}

/**
 * The numbers of sessions that were held and are not recorded: sessions are numbered one by one, so
 * that a nineteenth tells of eighteen before it.
 *
 * @example missingNumbers([2, 5]) // [1, 3, 4]
 */
export function missingNumbers(recorded: readonly number[]): number[] {
  const last = Math.max(0, ...recorded);
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !recorded.includes(number),
  );
}
