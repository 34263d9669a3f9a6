import { edgesTo, type Edge } from './edges.ts';
import { library } from './library.ts';
import { SITE } from '../site.ts';
import type { SessionRecord } from './record.ts';

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
  /** The sessions held before and after it by the same body in the same term, as far as recorded. */
  previous: SessionRecord | undefined;
  next: SessionRecord | undefined;
}

/** The dossier of a session. */
export async function sessionDossier(session: SessionRecord): Promise<SessionDossier> {
  const edges = await edgesTo(session);
  const series = (await library()).sessions
    .filter(({ data }) => data.body === session.data.body && data.term === session.data.term)
    .toSorted((a, b) => a.data.number - b.data.number);
  const at = series.indexOf(session);
  const dealtWith = (collection: 'regulations' | 'inspections') =>
    edges.filter(
      ({ relation, from }) => relation === 'dealt-with-at' && from.collection === collection,
    );
  return {
    session,
    regulations: dealtWith('regulations'),
    inspections: dealtWith('inspections'),
    delivered: edges.filter(({ relation }) => relation === 'delivered-at'),
    mentionedIn: edges.filter(({ relation }) => relation === 'mentions'),
    previous: series[at - 1],
    next: series[at + 1],
  };
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
  const { sessions } = await library();
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
}

/** The sessions that dealt with most, latest year first: what a visitor wants to see of them first. */
export async function liveliestSessions(count: number): Promise<SessionDossier[]> {
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
