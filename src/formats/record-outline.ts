import { formatLines, type Citation } from '../domain/citation.ts';
import { actionLabel, inOrder, type RecordEvent } from '../domain/event.ts';
import { formatFigure, type Figure } from '../domain/figure.ts';
import { formatPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { COMMENCEMENT_RULES } from '../domain/regulation.ts';
import { COLLECTIONS, splitReference } from '../domain/record-reference.ts';
import { passageAddress, referenceAddress } from '../domain/address.ts';
import { amendedTextNotice } from './amended-text.ts';
import type { AnyRecordData, Names, RecordData } from './record-data.ts';
import { TEXT_STATUSES } from './text-piece.ts';

/** A line of running text that leads somewhere. */
export interface LinkedLine {
  text: string;
  /** An address of the site, relative to the edition's. */
  address: string;
}

/** What a person reads of a record, in the order of reading; every format for reading prints it. */
export interface RecordOutline {
  facts: [name: string, value: string][];
  events: string[];
  figures: string[];
  links: LinkedLine[];
  sources: LinkedLine[];
  /** What the text is, and where the standard text stands. */
  notice: string;
}

/** The outline of a record. */
export function recordOutline(record: AnyRecordData): RecordOutline {
  const { names } = record;
  return {
    facts: factsOf(record).filter(([, value]) => value !== ''),
    events:
      'events' in record.fields
        ? inOrder<RecordEvent>(record.fields.events).map((event) => eventLine(event, names))
        : [],
    figures: figuresOf(record).map((figure) => figureLine(figure, names)),
    links: record.links.map(({ record: reference, title, note }) => ({
      text: `${COLLECTIONS[splitReference(reference).collection]}：${title}（${note}）`,
      address: referenceAddress(reference),
    })),
    sources: record.sources.map((citation) => sourceLine(citation, names)),
    notice: noticeOf(record),
  };
}

/** When an event happened, in Chinese. */
export function eventTime({ date, period, dateUnknown }: RecordEvent): string {
  if (date) return formatPartialDate(date);
  if (period) return `${formatPartialDate(period.from)}至${formatPartialDate(period.to)}`;
  return `日期不明（${dateUnknown ?? ''}）`;
}

function eventLine(event: RecordEvent, names: Names): string {
  const actors = [
    ...event.bodies.map((id) => names.bodies[id] ?? id),
    ...(event.session ? [names.sessions[event.session] ?? event.session] : []),
  ].join('，');
  const told = [actors, event.note ?? ''].filter((words) => words !== '').join('；');
  return `${eventTime(event)}　${actionLabel(event.action)}${told === '' ? '' : `（${told}）`}`;
}

function figureLine(figure: Figure, names: Names): string {
  const year = figure.year === undefined ? '' : `（${figure.year}年）`;
  const whose = figure.body === undefined ? '' : `${names.bodies[figure.body] ?? figure.body}：`;
  const note = figure.note === undefined ? '' : `（${figure.note}）`;
  return `${whose}${figure.label}${year}：${formatFigure(figure)}${note}`;
}

/** Every figure of a record, at whatever depth it stands. */
export function figuresOf({ collection, fields }: AnyRecordData): Figure[] {
  switch (collection) {
    case 'regulations':
      return [
        ...fields.figures,
        ...fields.divisions.flatMap(({ provisions }) =>
          provisions.flatMap(({ figures }) => figures),
        ),
      ];
    case 'inspections':
      return fields.figures;
    case 'work-reports':
      return fields.sections.flatMap(({ figures }) => figures);
    default:
      return [];
  }
}

function sourceLine({ source, lines }: Citation, names: Names): LinkedLine {
  return {
    text: `${names.sources[source] ?? source}，${formatLines(lines)}`,
    address: passageAddress(source, lines),
  };
}

function factsOf(record: AnyRecordData): [string, string][] {
  const { names } = record;
  const many = (ids: readonly string[], kind: keyof Names) =>
    ids.map((id) => names[kind][id] ?? id).join('、');
  const shared: [string, string][] = [
    ['别名', record.aliases.join('、')],
    ['类别', record.kind],
  ];
  switch (record.collection) {
    case 'regulations':
      return [
        ...shared,
        ...forceFacts(record),
        ['制定机关', many(record.fields.bodies, 'bodies')],
        ['适用地方', many(record.fields.jurisdictions, 'places')],
        ['上位法', many(record.fields.implements, 'laws')],
        ['主题', many(record.topics, 'topics')],
      ];
    case 'inspections':
      return [
        ...shared,
        ['监督机关', many(record.fields.bodies, 'bodies')],
        ['被监督的机关', many(record.fields.supervised, 'bodies')],
        ['地方', many(record.fields.jurisdictions, 'places')],
        ['法律和文件', many(record.fields.laws, 'laws')],
        ['主题', many(record.topics, 'topics')],
      ];
    case 'work-reports':
      return [
        ...shared,
        ['机构', many(record.fields.bodies, 'bodies')],
        ['报告人', record.fields.authors.join('、')],
        ['年度', record.fields.year === undefined ? '' : `${record.fields.year}年`],
        ['日期', dateOr(record.fields.delivered?.date, record.fields.dateUnknown)],
        ['主题', many(record.topics, 'topics')],
      ];
    case 'sessions':
      return [
        ...shared,
        ['开始', dateOr(record.fields.opened, record.fields.dateUnknown)],
        ['结束', dateOr(record.fields.closed, undefined)],
        ['年份', record.year === null ? '' : `${record.year}年`],
      ];
    case 'sources':
      return [
        ...shared,
        ['出版者', record.fields.publisher ?? ''],
        ['出版日期', dateOr(record.fields.published, record.fields.dateUnknown)],
        ['作者', record.fields.authors.join('、')],
        ['文件', `${record.fields.file}，${record.fields.lines}行`],
        ['网址', record.fields.url ?? ''],
      ];
  }
}

function forceFacts({ fields, force, built }: RecordData<'regulations'>): [string, string][] {
  const { inForceFrom, repealedFrom } = fields;
  const start =
    inForceFrom.rule === 'unknown'
      ? `不明（${inForceFrom.reason}）`
      : `${formatPartialDate(inForceFrom.date)}（${COMMENCEMENT_RULES[inForceFrom.rule]}）`;
  return [
    ['施行日期', start],
    ['废止日期', dateOr(repealedFrom?.date, undefined)],
    ['时效性', `${force ?? ''}（以 ${built} 为准）`],
  ];
}

function dateOr(date: PartialDate | undefined, unknown: string | undefined): string {
  if (date) return formatPartialDate(date);
  return unknown === undefined ? '' : `不明（${unknown}）`;
}

function noticeOf({ collection, text, fields }: AnyRecordData): string {
  if (!text) return '';
  const what =
    text.status === 'digest'
      ? '本文件是摘要，由本站依据来源用自己的话写成，不是原文。'
      : `本文件是${TEXT_STATUSES.full}的转录。`;
  if (collection !== 'regulations') return what;
  const isUndated = text.status === 'full' && text.from === null;
  const amended = isUndated ? amendedTextNotice(fields) : undefined;
  return `${what}${amended ?? ''}法规的标准文本是常务委员会公报刊登的文本（立法法第八十九条）。`;
}
