import { actionLabel, type RecordEvent } from '../domain/event.ts';
import { formatFigure, type Figure } from '../domain/figure.ts';
import { formatPartialDate, type PartialDate } from '../domain/partial-date.ts';
import type { Division } from '../domain/regulation.ts';
import type { Body } from '../domain/vocabulary.ts';
import { articlePassages } from '../search/build/article-passages.ts';
import { plainParagraphs } from '../search/build/plain-text.ts';
import type { Passage } from '../search/search-document.ts';
import { readFullText } from './full-text.ts';
import type { Library } from './library.ts';
import type {
  AnyRecord,
  InspectionRecord,
  RegulationRecord,
  SessionRecord,
  SourceRecord,
  WorkReportRecord,
} from './record.ts';
import { shownVersion } from './versions.ts';

/**
 * What the page of a record says, passage by passage, each with the anchor under which it stands
 * there (`pages/`, `components/`).
 */
export function passagesOf(record: AnyRecord, shelf: Library): Passage[] {
  const passages = [
    passage('', '', record.summary),
    ...ownPassages(record, shelf),
    ...sharedPassages(record),
  ];
  return passages.filter(({ text }) => text !== '');
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

function regulationPassages(record: RegulationRecord, shelf: Library): Passage[] {
  const { data, entry, inForceFrom, repealedFrom } = record;
  const version = shownVersion(record);
  const from = (date: PartialDate | undefined, what: string) =>
    date ? `自${formatPartialDate(date)}起${what}` : '';
  return [
    ...digest('text', entry.body),
    ...(version ? articlePassages(readFullText(version).statute) : []),
    ...data.divisions.flatMap(divisionPassages),
    passage('in-force', '施行日期', from(inForceFrom, '施行')),
    passage('in-force', '废止日期', from(repealedFrom, '废止')),
    ...eventPassages('立法过程', data.events, shelf),
    passage('figures', '数据', figuresInWords(data.figures)),
    passage('', '上位法', names(data.implements, shelf.laws)),
  ];
}

function divisionPassages({ eid, number, heading, provisions }: Division): Passage[] {
  const title = `${number}、${heading}`;
  return [
    passage(eid, title, title),
    ...provisions.map(({ eid: anchor, number: count, heading: what, summary, loss, figures }) =>
      passage(anchor, `${count}${what}`, sentences([summary, loss, figuresInWords(figures)])),
    ),
  ];
}

function inspectionPassages({ data, entry }: InspectionRecord, shelf: Library): Passage[] {
  const statements = (anchor: string, heading: string, items: { text: string }[]) =>
    items.map(({ text }) => passage(anchor, heading, text));
  return [
    ...digest('digest', entry.body),
    ...statements('findings', '发现', data.findings),
    ...statements('recommendations', '建议', data.recommendations),
    ...statements('follow-up', '后续', data.followUp),
    ...eventPassages('经过', data.events, shelf),
    passage('figures', '数据', figuresInWords(data.figures)),
    passage('', '被监督的机关', names(data.supervised, shelf.bodies)),
    passage('', '法律和文件', names(data.laws, shelf.laws)),
    passage('', '到过的地方', sentences([names(data.places, shelf.places), data.placesNote])),
  ];
}

function workReportPassages({ data, entry }: WorkReportRecord, shelf: Library): Passage[] {
  const { authors, delivered, sections } = data;
  return [
    ...digest('digest', entry.body),
    ...sections.map(({ id, heading, summary, figures, laws }) => {
      const named = names(laws, shelf.laws);
      return passage(id, heading, sentences([summary, figuresInWords(figures), named]));
    }),
    passage('', '报告人', authors.join('、')),
    passage('', '日期', delivered ? formatPartialDate(delivered.date) : ''),
  ];
}

function sessionPassages({ data }: SessionRecord): Passage[] {
  return [passage('', '日期', period(data.opened, data.closed))];
}

function sourcePassages({ data }: SourceRecord): Passage[] {
  const published = data.published && formatPartialDate(data.published);
  return [
    ...data.contents.map(({ what }) => passage('contents', '内容', what)),
    ...data.cautions.map(({ text }) => passage('cautions', '识读说明', text)),
    passage('', '出版', sentences([data.publisher, published])),
    passage('', '作者', data.authors.join('、')),
    passage('', '文件', data.file),
  ];
}

/** What every record has beside its text. */
function sharedPassages({
  bodies,
  jurisdictions,
  topics,
  corrections,
  losses,
}: AnyRecord): Passage[] {
  return [
    passage('', '机构', bodies.map(everyNameOf).join('、')),
    passage('', '地方', jurisdictions.map(({ name }) => name).join('、')),
    passage('', '主题', topics.map(({ name }) => name).join('、')),
    ...corrections.map(({ printed, meant, reason }) =>
      passage('printed-text', '更正', `原文“${printed}”，应作“${meant}”。${reason}`),
    ),
    ...losses.map(({ what }) => passage('printed-text', '缺损', what)),
  ];
}

function digest(anchor: string, mdx: string | undefined): Passage[] {
  return plainParagraphs(mdx ?? '').map((text) => passage(anchor, '内容', text));
}

function eventPassages(heading: string, events: RecordEvent[], shelf: Library): Passage[] {
  return events.map(({ action, date, period: during, bodies, session, note }) => {
    const when = date ? formatPartialDate(date) : period(during?.from, during?.to);
    const where = session ? shelf.records.get(`sessions/${session}`)?.title : undefined;
    const what = `${names(bodies, shelf.bodies)}${actionLabel(action)}`;
    return passage('events', heading, sentences([when, where, what, note]));
  });
}

function figuresInWords(figures: Figure[]): string {
  return sentences(
    figures.map((figure) => {
      const year = figure.year === undefined ? '' : `（${figure.year}年）`;
      const note = figure.note === undefined ? '' : `（${figure.note}）`;
      return `${figure.label}${year}：${formatFigure(figure)}${note}`;
    }),
  );
}

function period(from: PartialDate | undefined, to: PartialDate | undefined): string {
  return [from, to].flatMap((date) => (date ? formatPartialDate(date) : [])).join('至');
}

/** Texts one after another; what is left out or empty takes no place. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? part.replace(/[。；，、]$/, '') : [])).join('；');
}

function names(ids: readonly string[], from: ReadonlyMap<string, { name: string }>): string {
  return ids.map((id) => from.get(id)?.name ?? id).join('、');
}

/** A body's name in every form a reader may know it by. */
function everyNameOf({ name, inferredName, aliases }: Body): string {
  return [...new Set([name, inferredName ?? name, ...aliases])].join('、');
}
