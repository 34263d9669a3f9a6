import {
  faultAt,
  UNREADABLE_ID,
  type CheckedRecord,
  type Content,
  type RecordKind,
} from '../content-record.ts';
import { IDENTIFIER } from '../field.ts';
import type { Fault } from '../fault.ts';
import { nearestId } from '../nearest-id.ts';
import { COLLECTIONS } from '../record-reference.ts';

/** Where the ids of a kind of record are to be found. */
const HOMES: Record<Exclude<RecordKind, 'versions' | 'site' | 'redirects'>, string> = {
  regulations: 'regulations/',
  inspections: 'inspections/',
  'work-reports': 'work-reports/',
  sessions: 'sessions/',
  sources: 'sources/',
  bodies: 'bodies.yaml',
  places: 'places.yaml',
  topics: 'topics.yaml',
  laws: 'laws.yaml',
  measures: 'measures.yaml',
};

type ReferableKind = keyof typeof HOMES;

/** Fields that hold an id, or a list of ids, of one kind; the same name means the same everywhere. */
const ID_FIELDS: Record<string, { label: string; kind: ReferableKind }> = {
  source: { label: '来源', kind: 'sources' },
  session: { label: '会议', kind: 'sessions' },
  body: { label: '机构', kind: 'bodies' },
  bodies: { label: '机构', kind: 'bodies' },
  supervised: { label: '被监督的机关', kind: 'bodies' },
  jurisdictions: { label: '地方', kind: 'places' },
  jurisdiction: { label: '地方', kind: 'places' },
  standingCommittee: { label: '常委会', kind: 'bodies' },
  places: { label: '地方', kind: 'places' },
  place: { label: '地方', kind: 'places' },
  topics: { label: '主题', kind: 'topics' },
  regulations: { label: '检查的法规', kind: 'regulations' },
  regulation: { label: '废止的法规', kind: 'regulations' },
  toAmend: { label: '建议修改的法规', kind: 'regulations' },
  laws: { label: '国家法律和文件', kind: 'laws' },
  implements: { label: '上位法', kind: 'laws' },
  measure: { label: '可比指标', kind: 'measures' },
};

/** Fields that hold a list of `collection/id`. */
const REFERENCE_FIELDS: Record<string, string> = {
  related: '相关记录',
  mentions: '提到的记录',
  held: '已收录的记录',
};

/**
 * Ids that exist, by kind. A record with faults of its own exists all the same. Where an id could
 * not be read, any id of that kind may exist, and none is called unknown.
 */
export type KnownIds = Record<ReferableKind, ReadonlySet<string>>;

export function knownIds(content: Content): KnownIds {
  const kinds = Object.keys(HOMES) as ReferableKind[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, new Set(content[kind].map(({ id }) => id))]),
  ) as unknown as KnownIds;
}

/** A field that names what does not exist, or names the same thing twice. */
export function referenceFaults(record: CheckedRecord, known: KnownIds): Fault[] {
  const references = referencesIn(record.fields, record.kind);
  return references.flatMap((reference, index) => {
    const { path, label, kind, id } = reference;
    const sentence =
      unknownReference(label, kind, id, known) ??
      (references.slice(0, index).some((earlier) => isRepeated(reference, earlier))
        ? `${label} ${JSON.stringify(id)} 在同一个列表里写了两次`
        : undefined);
    return sentence ? [faultAt(record, path, sentence)] : [];
  });
}

/** Whether two references stand in one list and name the same thing. */
function isRepeated(a: FoundReference, b: FoundReference): boolean {
  return (
    a.id === b.id &&
    a.kind === b.kind &&
    a.path.slice(0, -1).join('.') === b.path.slice(0, -1).join('.')
  );
}

/** The sentence for an id that does not exist, or `undefined` if it does. */
export function unknownReference(
  label: string,
  kind: ReferableKind,
  id: string,
  known: KnownIds,
): string | undefined {
  if (known[kind].has(id) || known[kind].has(UNREADABLE_ID)) return undefined;
  const near = nearestId(id, known[kind]);
  const hint = near === undefined ? '' : `；相近的有 ${near}`;
  return `${label}应是 ${HOMES[kind]} 里有的标识，现在写的是 ${JSON.stringify(id)}${hint}`;
}

interface FoundReference {
  path: PropertyKey[];
  label: string;
  kind: ReferableKind;
  id: string;
}

/** Every reference in the fields of a record, whether or not the record keeps to its schema. */
function referencesIn(
  value: unknown,
  kind: RecordKind,
  path: PropertyKey[] = [],
): FoundReference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = Array.isArray(value) ? Number(key) : key;
    const here = [...path, name];
    const field = fieldOf(name, kind);
    return field ? namedIn(inner, here, field) : referencesIn(inner, kind, here);
  });
}

type Field = { label: string; kind?: ReferableKind };

function fieldOf(name: PropertyKey, kind: RecordKind): Field | undefined {
  if (typeof name !== 'string') return undefined;
  if (name === 'parent' && (kind === 'places' || kind === 'bodies')) return { label: '所属', kind };
  if (Object.hasOwn(ID_FIELDS, name)) return ID_FIELDS[name];
  return Object.hasOwn(REFERENCE_FIELDS, name)
    ? { label: REFERENCE_FIELDS[name] ?? '' }
    : undefined;
}

function namedIn(value: unknown, path: PropertyKey[], { label, kind }: Field): FoundReference[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => namedIn(item, [...path, index], { label, kind }));
  }
  if (typeof value !== 'string') return [];
  if (kind) return IDENTIFIER.test(value) ? [{ path, label, kind, id: value }] : [];
  const [collection = '', id] = value.split('/');
  if (id === undefined || !Object.hasOwn(COLLECTIONS, collection)) return [];
  return [{ path, label, kind: collection as ReferableKind, id }];
}
