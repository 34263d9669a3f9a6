import { actionLabel, type RecordEvent } from '../domain/event.ts';
import { formatFigure, type Figure } from '../domain/figure.ts';
import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import { earliestDay, formatPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { COLLECTIONS } from '../domain/record-reference.ts';
import type { Body } from '../domain/vocabulary.ts';
import { articlePassages } from '../search/build/article-passages.ts';
import { plainParagraphs } from '../search/build/plain-text.ts';
import type { FilterValues, Passage, SearchDocument } from '../search/search-document.ts';
import { library, type Library } from './library.ts';
import type {
  AnyRecord,
  InspectionRecord,
  RegulationRecord,
  SessionRecord,
  SourceRecord,
  WorkReportRecord,
} from './record.ts';

/** Every record as search knows it, in the order of the library. */
export async function searchDocuments(): Promise<SearchDocument[]> {
  const shelf = await library();
  return [...shelf.records.values()].map((record) => ({
    url: record.url,
    title: record.title,
    aliases: record.aliases,
    type: COLLECTIONS[record.collection],
    kind: record.kind,
    summary: record.summary,
    passages: [
      passage('', '', record.summary),
      ...ownPassages(record, shelf),
      ...sharedPassages(record),
    ].filter(({ text }) => text !== ''),
    filters: filterValues(record, shelf),
    effective:
      record.collection === 'regulations' && record.inForceFrom
        ? earliestDay(record.inForceFrom)
        : undefined,
    year: record.year,
  }));
}

function passage(anchor: string, heading: string, text: string): Passage {
  return { anchor, heading, text };
}

function ownPassages(record: AnyRecord, shelf: Library): Passage[] {
  switch (record.collection) {
    case 'regulations':
      return regulationPassages(record, shelf);
    case 'inspections':
      return inspectionPassages(record, shelf);
    case 'work-reports':
      return workReportPassages(record, shelf);
    case 'sessions':
      return sessionPassages(record);
    case 'sources':
      return sourcePassages(record);
  }
}

function regulationPassages(
  { data, entry, inForceFrom }: RegulationRecord,
  shelf: Library,
): Passage[] {
  const fullText = entry.filePath?.endsWith('.md') ?? false;
  const { divisions, repealedFrom } = data;
  return [
    ...(fullText ? articlePassages(entry.body ?? '') : digest(entry.body, 'text')),
    ...divisions.flatMap(({ eid, number, heading, provisions }) => [
      passage(
        eid,
        `${number}、${heading}`,
        provisions.map((provision) => provision.heading).join('；'),
      ),
      ...provisions.map((provision) =>
        passage(
          provision.eid,
          `${provision.number}${provision.heading}`,
          sentences([provision.summary, provision.loss, ...provision.figures.map(figureInWords)]),
        ),
      ),
    ]),
    passage('in-force', '施行日期', inForceFrom ? `自${formatPartialDate(inForceFrom)}起施行` : ''),
    passage(
      'in-force',
      '废止日期',
      repealedFrom ? `自${formatPartialDate(repealedFrom.date)}起废止` : '',
    ),
    ...eventPassages('立法过程', data.events, shelf),
    figurePassage('figures', data.figures),
    passage('', '上位法', names(data.implements, shelf.laws)),
  ];
}

function inspectionPassages({ data, entry }: InspectionRecord, shelf: Library): Passage[] {
  const statements = (anchor: string, heading: string, items: { text: string }[]) =>
    items.map(({ text }) => passage(anchor, heading, text));
  return [
    ...digest(entry.body, 'digest'),
    ...statements('findings', '发现', data.findings),
    ...statements('recommendations', '建议', data.recommendations),
    ...statements('follow-up', '后续', data.followUp),
    ...eventPassages('经过', data.events, shelf),
    figurePassage('figures', data.figures),
    passage('', '被监督的机关', names(data.supervised, shelf.bodies)),
    passage('', '法律和文件', names(data.laws, shelf.laws)),
    passage('', '到过的地方', sentences([names(data.places, shelf.places), data.placesNote])),
  ];
}

function workReportPassages({ data, entry }: WorkReportRecord, shelf: Library): Passage[] {
  return [
    ...digest(entry.body, 'digest'),
    ...data.sections.map(({ id, heading, summary, figures, laws }) =>
      passage(
        id,
        heading,
        sentences([summary, ...figures.map(figureInWords), names(laws, shelf.laws)]),
      ),
    ),
    passage('', '报告人', data.authors.join('、')),
    passage('', '日期', data.delivered ? formatPartialDate(data.delivered.date) : ''),
  ];
}

function sessionPassages({ data }: SessionRecord): Passage[] {
  return [passage('', '日期', period(data.opened, data.closed))];
}

function sourcePassages({ data }: SourceRecord): Passage[] {
  return [
    ...data.contents.map(({ what }) => passage('contents', '内容', what)),
    ...data.cautions.map(({ text }) => passage('cautions', '识读说明', text)),
    passage(
      '',
      '出版',
      sentences([data.publisher, data.published && formatPartialDate(data.published)]),
    ),
    passage('', '作者', data.authors.join('、')),
    passage('', '文件', data.file),
  ];
}

/** What every record has beside its text. */
function sharedPassages(record: AnyRecord): Passage[] {
  const { bodies, jurisdictions, topics, corrections, losses } = record;
  return [
    passage('', '机构', bodies.map(nameOfBody).join('、')),
    passage('', '地方', jurisdictions.map(({ name }) => name).join('、')),
    passage('', '主题', topics.map(({ name }) => name).join('、')),
    ...corrections.map(({ printed, meant, reason }) =>
      passage('printed-text', '更正', `原文“${printed}”，应作“${meant}”。${reason}`),
    ),
    ...losses.map(({ what }) => passage('printed-text', '缺损', what)),
  ];
}

function digest(mdx: string | undefined, anchor: string): Passage[] {
  return plainParagraphs(mdx ?? '').map((text) => passage(anchor, '内容', text));
}

function eventPassages(heading: string, events: RecordEvent[], shelf: Library): Passage[] {
  return events.map(({ action, date, period: during, bodies, session, note }) => {
    const when = date ? formatPartialDate(date) : period(during?.from, during?.to);
    const title = session ? shelf.records.get(`sessions/${session}`)?.title : undefined;
    const what = `${names(bodies, shelf.bodies)}${actionLabel(action)}`;
    return passage('events', heading, sentences([when, title, what, note]));
  });
}

function figurePassage(anchor: string, figures: Figure[]): Passage {
  return passage(anchor, '数据', sentences(figures.map(figureInWords)));
}

function figureInWords(figure: Figure): string {
  const year = figure.year === undefined ? '' : `（${figure.year}年）`;
  return `${figure.label}${year}：${formatFigure(figure)}${figure.note ? `（${figure.note}）` : ''}`;
}

function period(from: PartialDate | undefined, to: PartialDate | undefined): string {
  return [from, to].flatMap((date) => (date ? formatPartialDate(date) : [])).join('至');
}

/** Sentences one after another; those that already end with a mark keep it. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => part.replace(/[。；，、]$/, ''))
    .join('；');
}

function names(ids: readonly string[], from: ReadonlyMap<string, { name: string }>): string {
  return ids.map((id) => from.get(id)?.name ?? id).join('、');
}

function nameOfBody({ name, inferredName, aliases }: Body): string {
  return [...new Set([name, ...(inferredName ? [inferredName] : []), ...aliases])].join('、');
}

function filterValues(record: AnyRecord, { places }: Library): FilterValues {
  const visited = record.collection === 'inspections' ? record.data.places : [];
  return {
    type: [COLLECTIONS[record.collection]],
    session: sessionsOf(record),
    year: record.year === undefined ? [] : [String(record.year)],
    status: record.collection === 'regulations' ? [LEGAL_FORCE_LABELS[record.force]] : [],
    place: [
      ...new Set([
        ...record.jurisdictions.map(({ id }) => id),
        ...visited.filter((id) => places.has(id)),
      ]),
    ],
    topic: record.topics.map(({ id }) => id),
  };
}

/** Ids of the sessions that dealt with a record, or of the session itself. */
function sessionsOf(record: AnyRecord): string[] {
  switch (record.collection) {
    case 'regulations':
    case 'inspections':
      return [...new Set(record.data.events.flatMap(({ session }) => session ?? []))];
    case 'work-reports':
      return record.session ? [record.session] : [];
    case 'sessions':
      return [record.id];
    case 'sources':
      return [];
  }
}
