import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import type { Answer, FilterableList, Question } from './facets.ts';
import { library, type Library } from './library.ts';
import type { AnyRecord } from './record.ts';

/** The lists of records that readers filter. */
export type FilteredCollection = 'regulations' | 'inspections' | 'work-reports';

type QuestionName = 'session' | 'year' | 'kind' | 'place' | 'topic' | 'status';

const QUESTIONS: Record<FilteredCollection, QuestionName[]> = {
  regulations: ['session', 'year', 'kind', 'place', 'topic', 'status'],
  inspections: ['kind', 'year', 'session', 'place', 'topic'],
  'work-reports': ['kind', 'year', 'place', 'topic'],
};

const LABELS: Record<QuestionName, string> = {
  session: '会议',
  year: '年份',
  kind: '类别',
  place: '地方',
  topic: '主题',
  status: '时效性',
};

/** The records of a collection, with the questions their list may be narrowed by. */
export async function filterableRecords(
  collection: FilteredCollection,
): Promise<FilterableList<AnyRecord>> {
  const shelf = await library();
  return {
    items: recordsOf(collection, shelf),
    questions: QUESTIONS[collection].map((name): Question<AnyRecord> => ({
      name,
      label: LABELS[name],
      answersOf: (record) => answersTo(name, record, shelf),
      order: orderOf(name, shelf),
    })),
  };
}

function recordsOf(collection: FilteredCollection, shelf: Library): AnyRecord[] {
  if (collection === 'regulations') return shelf.regulations;
  return collection === 'inspections' ? shelf.inspections : shelf.workReports;
}

function answersTo(name: QuestionName, record: AnyRecord, { records }: Library): Answer[] {
  const same = (text: string): Answer => ({ value: text, label: text });
  switch (name) {
    case 'kind':
      return [same(record.kind)];
    case 'year':
      return [yearAnswer(record.year)];
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

/** The answer to a question about a year that may not be known. */
export function yearAnswer(year: number | undefined): Answer {
  return year === undefined
    ? { value: 'unknown', label: '年份不明' }
    : { value: String(year), label: `${year}年` };
}

function orderOf(
  name: QuestionName,
  { sessions, topics, places }: Library,
): Question<AnyRecord>['order'] {
  switch (name) {
    case 'status':
      return Object.values(LEGAL_FORCE_LABELS);
    case 'topic':
      return [...topics.keys()];
    case 'place':
      return [...places.keys()];
    case 'session':
      return sessions.map(({ id }) => id);
    case 'year':
      return 'latest';
    case 'kind':
      return 'most';
  }
}
