import type { WrittenRecord } from '../../domain/content-record.ts';
import { commencementFaults } from '../../domain/rules/commencement-rules.ts';
import { dateFaults } from '../../domain/rules/date-rules.ts';
import { readContent } from '../../domain/rules/schema-rules.ts';
import type { Draft } from './draft.ts';
import type { DraftCommencement } from './draft-commencement.ts';
import type { DraftEvent } from './draft-events.ts';
import type { Question } from './question.ts';

/** The dates of a record. */
export interface Dates {
  events: DraftEvent[];
  inForceFrom: DraftCommencement;
}

/**
 * The dates of a record without those that contradict each other by the rules of `npm run check`: an
 * approval before the adoption, an effective date before both. One of the two is misprinted, and the
 * text does not tell which; the later one in the life of a regulation is left out and asked about.
 */
export function withoutContradictions(
  dates: Dates,
  clause: Draft['clause'],
): { dates: Dates; questions: Question[] } {
  const [found] = contradictions(dates);
  if (!found) return { dates, questions: [] };
  const { sentence, path } = found;
  const [field, index] = path;
  const cleared =
    field === 'events'
      ? { ...dates, events: dates.events.map((each, at) => (at === index ? undated(each) : each)) }
      : { ...dates, inForceFrom: unknown(dates.inForceFrom, sentence, clause) };
  const line = field === 'events' ? dates.events[Number(index)]?.sources[0]?.lines[0] : undefined;
  const question = { field: '日期', why: sentence, line: line ?? clause?.lines[0] };
  const rest = withoutContradictions(cleared, clause);
  return { dates: rest.dates, questions: [question, ...rest.questions] };
}

function undated({ date, ...event }: DraftEvent): DraftEvent {
  return { ...event, dateUnknown: `题注印的是 ${date}，和别的日期矛盾，待核` };
}

function unknown(
  inForceFrom: DraftCommencement,
  sentence: string,
  clause: Draft['clause'],
): DraftCommencement {
  if (inForceFrom.rule === 'unknown') return inForceFrom;
  const printed = clause ? `正文写“${clause.words}”，` : `印的是 ${inForceFrom.date}，`;
  return { rule: 'unknown', reason: `${printed}但是${sentence}` };
}

/** What the rules find wrong with the dates, with the path of each. */
function contradictions(dates: Dates): { sentence: string; path: readonly PropertyKey[] }[] {
  const paths: (readonly PropertyKey[])[] = [];
  const record: WrittenRecord = {
    kind: 'regulations',
    id: '',
    file: '',
    fields: dates,
    lineOf: (path) => paths.push(path),
  };
  const { content } = readContent([record]);
  paths.length = 0;
  return [...dateFaults(content), ...commencementFaults(content)].map(({ sentence, line = 1 }) => {
    return { sentence: sentence.split('；')[0] ?? '', path: paths[line - 1] ?? [] };
  });
}
