import { COLLECTIONS, type Collection } from '../domain/record-reference.ts';
import { edgesFrom, edgesTo, type Edge, type Relation } from './edges.ts';
import type { AnyRecord } from './record.ts';
import { provedPassages } from './source-proof.ts';

/** Records that are connected to one record in the same way. */
export interface ConnectionGroup {
  /** Part of an anchor: `mentions-work-reports`. */
  id: string;
  heading: string;
  /** Whether the other records say so, or this one does. */
  side: 'from-others' | 'to-others';
  rows: Connection[];
}

export interface Connection {
  record: AnyRecord;
  /** What each link is about, with the place where it stands. */
  notes: { text: string; href?: string | undefined }[];
}

/** What a group is called, by the relation and by who states it. */
const HEADINGS: Record<`${Relation} ${ConnectionGroup['side']}`, (collection: string) => string> = {
  'inspects to-others': () => '监督的法规',
  'inspects from-others': () => '对它的监督',
  'asks-to-amend to-others': () => '建议修改的法规',
  'asks-to-amend from-others': () => '建议修改它的监督',
  'dealt-with-at to-others': () => '有关的会议',
  'dealt-with-at from-others': (collection) => `会议上的${collection}`,
  'delivered-at to-others': () => '作报告的会议',
  'delivered-at from-others': () => '会议上作的报告',
  'mentions to-others': (collection) => `提到的${collection}`,
  'mentions from-others': () => '提到它的报告',
  'related to-others': () => '相关记录',
  'related from-others': () => '相关记录',
};

/** Everything a record is connected to, by how; a record that others mention often is one row. */
export async function connectionsOf(record: AnyRecord): Promise<ConnectionGroup[]> {
  if (record.collection === 'sources') return provedGroups(record.id);
  const groups = [
    ...grouped(await edgesTo(record), 'from-others'),
    ...grouped(await edgesFrom(record), 'to-others'),
  ];
  // A relation without a direction is stored on one side by chance.
  return [...Map.groupBy(groups, ({ heading }) => heading).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, rows: [first, ...rest].flatMap(({ rows }) => rows) }] : [],
  );
}

function grouped(edges: readonly Edge[], side: ConnectionGroup['side']): ConnectionGroup[] {
  const end = side === 'from-others' ? 'from' : 'to';
  const groups = Map.groupBy(edges, (edge) => `${edge.relation} ${edge[end].collection}`);
  return [...groups].map(([key, ofGroup]) => {
    const [relation, collection] = key.split(' ') as [Relation, Collection];
    return {
      id: `${relation}-${collection}`,
      heading: HEADINGS[`${relation} ${side}`](COLLECTIONS[collection]),
      side,
      rows: [...Map.groupBy(ofGroup, (edge) => edge[end]).entries()].map(([record, links]) => ({
        record,
        // That two records are related is said by the heading.
        notes: relation === 'related' ? [] : uniqueNotes(links.map(noteOf)),
      })),
    };
  });
}

/** A note leads to where the record that states the link says it. */
function noteOf({ from, note, fragment }: Edge): Connection['notes'][number] {
  return { text: note, href: fragment ? `${from.url}${fragment}` : undefined };
}

function uniqueNotes(notes: Connection['notes']): Connection['notes'] {
  return [...new Map(notes.map((note) => [`${note.text} ${note.href}`, note])).values()];
}

/** What a source is connected to is what rests on it. */
async function provedGroups(sourceId: string): Promise<ConnectionGroup[]> {
  const passages = (await provedPassages(sourceId)).flatMap(({ records }) => records);
  const proved = [...Map.groupBy(passages, (record) => record)].map(([record, all]) => ({
    record,
    notes: [{ text: `引用 ${all.length} 处` }],
  }));
  return [...Map.groupBy(proved, ({ record }) => record.collection)].map(([collection, rows]) => ({
    id: `cites-${collection}`,
    heading: `依据它的${COLLECTIONS[collection]}`,
    side: 'from-others',
    rows,
  }));
}
