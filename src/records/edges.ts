import { actionLabel, type RecordEvent } from '../domain/event.ts';
import type { RecordReference } from '../domain/record-reference.ts';
import { library, type Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { AnyRecord } from './record.ts';

/** How one record is connected to another, told from the record that says so. */
export type Relation =
  'inspects' | 'asks-to-amend' | 'mentions' | 'dealt-with-at' | 'delivered-at' | 'related';

/** One link between two records. It is stored once, at `from`; the way back is derived. */
export interface Edge {
  from: AnyRecord;
  to: AnyRecord;
  relation: Relation;
  /** What the link is about, in Chinese: the event's word, or the heading of the section. */
  note: string;
  /** Where on the page of `from` it stands, as a fragment with `#`, or an empty text. */
  fragment: string;
  /** What was done at the session, where the link is to one. */
  action?: RecordEvent['action'];
}

interface Edges {
  from: Map<RecordReference, Edge[]>;
  to: Map<RecordReference, Edge[]>;
}

/** Links that a record itself states. */
export async function edgesFrom(record: AnyRecord): Promise<Edge[]> {
  return edgesIn(await library()).from.get(record.reference) ?? [];
}

/** Links that other records state to this one. */
export async function edgesTo(record: AnyRecord): Promise<Edge[]> {
  return edgesIn(await library()).to.get(record.reference) ?? [];
}

const edgesIn = oncePerLibrary((shelf: Library): Edges => {
  const all = [...shelf.records.values()].flatMap((record) => statedBy(record, shelf));
  return {
    from: Map.groupBy(all, ({ from }) => from.reference),
    to: Map.groupBy(all, ({ to }) => to.reference),
  };
});

function statedBy(record: AnyRecord, { records }: Library): Edge[] {
  const edge = (to: RecordReference, relation: Relation, note: string, fragment = ''): Edge[] => {
    const target = records.get(to);
    return target ? [{ from: record, to: target, relation, note, fragment }] : [];
  };
  const atSessions = (events: readonly Pick<RecordEvent, 'session' | 'action'>[]) =>
    events.flatMap(({ session, action }) =>
      session
        ? edge(`sessions/${session}`, 'dealt-with-at', actionLabel(action)).map((link) => ({
            ...link,
            action,
          }))
        : [],
    );
  const related = (references: RecordReference[]) =>
    references.flatMap((reference) => edge(reference, 'related', '相关'));

  switch (record.collection) {
    case 'regulations':
      return [...atSessions(record.data.events), ...related(record.data.related)];
    case 'inspections':
      return [
        ...record.data.regulations.flatMap((id) =>
          edge(`regulations/${id}`, 'inspects', record.kind),
        ),
        ...record.data.recommendations
          .flatMap(({ toAmend }) => toAmend)
          .flatMap((id) =>
            edge(`regulations/${id}`, 'asks-to-amend', '建议修改', '#recommendations'),
          ),
        ...atSessions(record.data.events),
        ...related(record.data.related),
      ];
    case 'work-reports':
      return [
        ...(record.session ? edge(`sessions/${record.session}`, 'delivered-at', record.kind) : []),
        ...record.data.sections.flatMap(({ id, heading, mentions }) =>
          mentions.flatMap((reference) => edge(reference, 'mentions', heading, `#${id}`)),
        ),
        ...related(record.data.related),
      ];
    default:
      return [];
  }
}
