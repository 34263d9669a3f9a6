import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import { library, type Library } from './library.ts';
import type { AnyRecord } from './record.ts';

/** The lists that readers filter. */
export type FilteredCollection = 'regulations' | 'inspections' | 'work-reports';

/** One question a reader may narrow a list by, with the answers that occur. */
export interface Facet {
  name: FacetName;
  label: string;
  options: { value: string; label: string; count: number }[];
}

type FacetName = 'session' | 'year' | 'kind' | 'place' | 'topic' | 'status';

/** An answer: the value stands in the address and in the style sheet, the label is read. */
interface Answer {
  value: string;
  label: string;
}

const QUESTIONS: Record<FilteredCollection, FacetName[]> = {
  regulations: ['session', 'year', 'kind', 'place', 'topic', 'status'],
  inspections: ['kind', 'year', 'session', 'place', 'topic'],
  'work-reports': ['kind', 'year', 'place', 'topic'],
};

const LABELS: Record<FacetName, string> = {
  session: '会议',
  year: '年份',
  kind: '类别',
  place: '地方',
  topic: '主题',
  status: '时效性',
};

/** The facets of a list, each with the answers that at least one record gives, in a stable order. */
export async function facetsOf(collection: FilteredCollection): Promise<Facet[]> {
  const shelf = await library();
  const records = recordsOf(collection, shelf);
  return QUESTIONS[collection].map((name) => {
    const answers = records.flatMap((record) => answersTo(name, record, shelf));
    const options = [...Map.groupBy(answers, ({ value }) => value)].flatMap(([value, group]) => {
      const [first] = group;
      return first ? [{ value, label: first.label, count: group.length }] : [];
    });
    return { name, label: LABELS[name], options: sortOptions(name, options, shelf) };
  });
}

/** The answers of one record to every question of its list, as the attributes of its row. */
export async function rowAttributes(
  collection: FilteredCollection,
  record: AnyRecord,
): Promise<Record<`data-${FacetName}`, string>> {
  const shelf = await library();
  return Object.fromEntries(
    QUESTIONS[collection].map((name) => [
      `data-${name}`,
      answersTo(name, record, shelf)
        .map(({ value }) => value)
        .join(' '),
    ]),
  ) as Record<`data-${FacetName}`, string>;
}

/**
 * A style sheet that filters a list by the chosen options of its form: a row is hidden when a
 * select has an option that the row does not answer. It needs no script, so the list works the
 * same with and without one.
 */
export async function filterStyles(collection: FilteredCollection): Promise<string> {
  const facets = await facetsOf(collection);
  const rules = facets.flatMap(({ name, options }) =>
    options.map(
      ({ value }) =>
        `.filtering:has(select[name="${name}"] option[value="${value}"]:checked) .record-list > li:not([data-${name}~="${value}"])`,
    ),
  );
  return `${rules.join(',\n')} {\n  display: none;\n}\n`;
}

function recordsOf(collection: FilteredCollection, shelf: Library): AnyRecord[] {
  if (collection === 'regulations') return shelf.regulations;
  return collection === 'inspections' ? shelf.inspections : shelf.workReports;
}

function answersTo(name: FacetName, record: AnyRecord, { records }: Library): Answer[] {
  const same = (text: string): Answer => ({ value: text, label: text });
  switch (name) {
    case 'kind':
      return [same(record.kind)];
    case 'year':
      return record.year === undefined
        ? [{ value: 'unknown', label: '年份不明' }]
        : [{ value: String(record.year), label: `${record.year}年` }];
    case 'status':
      return record.collection === 'regulations' ? [same(LEGAL_FORCE_LABELS[record.force])] : [];
    case 'topic':
      return record.topics.map(({ id, name: label }) => ({ value: id, label }));
    case 'place':
      return record.jurisdictions.map(({ id, name: label }) => ({ value: id, label }));
    case 'session': {
      if (record.collection !== 'regulations' && record.collection !== 'inspections') return [];
      const ids = new Set(record.data.events.flatMap(({ session }) => session ?? []));
      return [...ids].flatMap((id) => {
        const session = records.get(`sessions/${id}`);
        return session ? [{ value: id, label: session.aliases[0] ?? session.title }] : [];
      });
    }
  }
}

function sortOptions(
  name: FacetName,
  options: Facet['options'],
  { sessions, topics, places }: Library,
): Facet['options'] {
  const order: Partial<Record<FacetName, string[]>> = {
    status: Object.values(LEGAL_FORCE_LABELS),
    topic: [...topics.keys()],
    place: [...places.keys()],
    session: sessions.map(({ id }) => id),
  };
  const known = order[name];
  if (known) return options.toSorted((a, b) => known.indexOf(a.value) - known.indexOf(b.value));
  if (name === 'year') return options.toSorted((a, b) => b.value.localeCompare(a.value));
  return options.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
