import { actionLabel, AMENDING_ACTIONS, type RecordEvent } from '../domain/event.ts';
import { earliestDay } from '../domain/partial-date.ts';
import { SITE } from '../site.ts';
import { edgesTo, type Edge } from './edges.ts';
import { library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { RegulationRecord, SessionRecord } from './record.ts';

/** Everything one session dealt with, and its place in its series. */
export interface SessionDossier {
  session: SessionRecord;
  /** Regulations with what the session did with them. */
  regulations: Edge[];
  /** Inspections and reports heard, printed, inquired into. */
  inspections: Edge[];
  /** Work reports delivered at the session. */
  delivered: Edge[];
  /** Reports that speak of the session. */
  mentionedIn: Edge[];
  /** The same regulations and inspections by what the session did: 通过, 批准, 审议, 听取和审议 … */
  decisions: Decision[];
  /** The texts it adopted, approved or changed, by effective date; those without a date last. */
  enacted: RegulationRecord[];
  /** The sessions held before and after it by the same body in the same term, as far as recorded. */
  previous: SessionRecord | undefined;
  next: SessionRecord | undefined;
}

/** What a session did, with the records it did it to. */
export interface Decision {
  action: RecordEvent['action'];
  label: string;
  /** All links of those records: one that was heard and printed is told once, with both words. */
  edges: Edge[];
}

/** Actions in the order readers look for them; the first that fits a record is what it is told under. */
const DECISIVE = [
  'adopt',
  'approve',
  'revise',
  'amend',
  'modify',
  'repeal',
  'submit',
  'deliberate',
  'hear',
  'inquire',
  'evaluate',
] as const satisfies RecordEvent['action'][];

/** Actions that give a regulation a text which then takes effect. */
const ENACTING: readonly RecordEvent['action'][] = ['adopt', 'approve', ...AMENDING_ACTIONS];

/** The dossier of a session. */
export async function sessionDossier(session: SessionRecord): Promise<SessionDossier> {
  const edges = await edgesTo(session);
  const series = (await seriesOf(session))?.sessions ?? [];
  const at = series.indexOf(session);
  const dealtWith = (collection: 'regulations' | 'inspections') =>
    edges.filter(
      ({ relation, from }) => relation === 'dealt-with-at' && from.collection === collection,
    );
  const regulations = dealtWith('regulations');
  const inspections = dealtWith('inspections');
  return {
    session,
    regulations,
    inspections,
    decisions: decisionsOf([...regulations, ...inspections]),
    enacted: enactedBy(regulations),
    delivered: edges.filter(({ relation }) => relation === 'delivered-at'),
    mentionedIn: edges.filter(({ relation }) => relation === 'mentions'),
    previous: series[at - 1],
    next: series[at + 1],
  };
}

function decisionsOf(edges: readonly Edge[]): Decision[] {
  const ofRecords = [...Map.groupBy(edges, ({ from }) => from.reference).values()];
  const byAction = Map.groupBy(ofRecords, mainAction);
  return [...byAction]
    .sort(([a], [b]) => weight(a) - weight(b))
    .flatMap(([action, groups]) =>
      action ? [{ action, label: actionLabel(action), edges: groups.flat() }] : [],
    );
}

function mainAction(edges: readonly Edge[]): RecordEvent['action'] | undefined {
  return edges
    .map(({ action }) => action)
    .sort((a, b) => weight(a) - weight(b))
    .at(0);
}

/** How early an action is told; what is not decisive comes after what is. */
function weight(action: RecordEvent['action'] | undefined): number {
  const at = DECISIVE.findIndex((decisive) => decisive === action);
  return at < 0 ? DECISIVE.length : at;
}

function enactedBy(edges: readonly Edge[]): RegulationRecord[] {
  const enacted = new Set(
    edges.flatMap(({ from, action }) =>
      from.collection === 'regulations' && action && ENACTING.includes(action) ? [from] : [],
    ),
  );
  return [...enacted].sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
}

function firstDay({ inForceFrom }: RegulationRecord): string {
  return inForceFrom ? earliestDay(inForceFrom) : '9999';
}

/** The sessions of one body in one term, first session first. */
export interface SessionSeries {
  body: SessionRecord['bodies'][number];
  term: number;
  sessions: SessionRecord[];
}

/**
 * Every series of sessions: a congress and its standing committee are two. The edition's own place
 * comes first, and in each place the body with most sessions.
 */
export async function sessionSeries(): Promise<SessionSeries[]> {
  return seriesIn(await library());
}

/** The series that a session belongs to. */
export async function seriesOf({ data }: SessionRecord): Promise<SessionSeries | undefined> {
  return (await sessionSeries()).find(
    ({ body, term }) => body.id === data.body && term === data.term,
  );
}

const seriesIn = oncePerLibrary(({ sessions }): SessionSeries[] => {
  const foreign = ({ body }: SessionSeries) => Number(body.place !== SITE.jurisdiction);
  const series = [
    ...Map.groupBy(sessions, ({ data }) => `${data.body}-${data.term}`).values(),
  ].flatMap((group) => {
    const [first] = group;
    const body = first?.bodies[0];
    return first && body
      ? [
          {
            body,
            term: first.data.term,
            sessions: group.toSorted((a, b) => a.data.number - b.data.number),
          },
        ]
      : [];
  });
  return series.sort((a, b) => foreign(a) - foreign(b) || b.sessions.length - a.sessions.length);
});

/** The latest sessions that dealt with anything: what a visitor wants to see of them first. */
export async function latestSessions(count: number): Promise<SessionDossier[]> {
  const { sessions } = await library();
  const dossiers = await Promise.all(sessions.map(sessionDossier));
  return dossiers
    .filter(({ regulations, inspections }) => regulations.length + inspections.length > 0)
    .sort(
      (a, b) =>
        (b.session.year ?? 0) - (a.session.year ?? 0) ||
        b.session.data.term - a.session.data.term ||
        b.session.data.number - a.session.data.number,
    )
    .slice(0, count);
}
