import { readMarkup } from '../body-markup.ts';
import type { Citation } from '../citation.ts';
import type { CheckedRecord, Content } from '../content-record.ts';
import { formatChineseNumeral } from '../chinese-numeral.ts';
import { bodyClaims } from './body-claims.ts';
import { claimAt, fieldOf, type Claim, type Place } from './claim.ts';
import { unprintedPart } from './composed-name.ts';
import { namesOf, type Named, type Names } from './names.ts';
import { hasWords } from './passages.ts';
import { proseClaims, type ProseContext } from './prose-claims.ts';
import {
  dateClaim,
  eventClaims,
  figuresClaims,
  nameClaim,
  printedTextClaims,
  wordingClaim,
  yearClaim,
} from './shared-claims.ts';

/** Everything that the records of a content folder say stands in certain lines of their sources. */
export function claimsOf(content: Content): Claim[] {
  const names = namesOf(content);
  return [
    ...content.regulations.flatMap((record) => regulationClaims(record, names)),
    ...content.inspections.flatMap((record) => inspectionClaims(record, names)),
    ...content['work-reports'].flatMap((record) => workReportClaims(record, names)),
    ...content.sessions.flatMap((record) => sessionClaims(record, names)),
    ...content.sources.flatMap((record) => sourceClaims(record, names)),
  ];
}

function regulationClaims(record: CheckedRecord<'regulations'>, names: Names): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  const { inForceFrom, repealedFrom, events = [], divisions = [] } = data;
  return [
    ...wordingClaim(fieldOf(place, 'title', '名称'), data.title),
    ...namesClaims(place, 'bodies', '制定机关', data.bodies, names.bodies),
    ...jurisdictionClaims(record, names),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
    ...namesClaims(place, 'implements', '上位法', data.implements, names.laws),
    ...(inForceFrom?.rule === 'unknown'
      ? proseClaims(fieldOf(place, ['inForceFrom', 'reason'], '施行日期不明的原因'), inForceFrom.reason, context)
      : inForceClaims(fieldOf(place, 'inForceFrom', '施行日期'), inForceFrom)),
    ...dateClaim(
      { ...fieldOf(place, ['repealedFrom', 'date'], '废止日期'), citations: repealedFrom?.sources ?? [] },
      repealedFrom?.date,
    ),
    ...events.flatMap((event, index) =>
      eventClaims(fieldOf(place, ['events', index], '事件'), event, context),
    ),
    ...figuresClaims(place, data.figures ?? [], context),
    ...divisions.flatMap((division, index) => {
      const at = { ...fieldOf(place, ['divisions', index], '部分'), citations: division.sources };
      return [
        ...wordingClaim(fieldOf(at, 'heading', '部分的标题'), `${division.number}、${division.heading}`),
        ...division.provisions.flatMap((provision, inner) => {
          const here = { ...fieldOf(at, ['provisions', inner], '条目'), citations: provision.sources };
          return [
            ...wordingClaim(fieldOf(here, 'heading', '条目的标题'), `${provision.number}${provision.heading}`),
            ...proseClaims(fieldOf(here, 'summary', '条目的摘要'), provision.summary, context),
            ...proseClaims(fieldOf(here, 'loss', '条目的缺损'), provision.loss, context),
            ...figuresClaims(here, provision.figures, context),
          ];
        }),
      ];
    }),
    ...printedTextClaims(place, data, context),
    ...bodyClaims(record, context),
  ];
}

type InForceFrom = NonNullable<CheckedRecord<'regulations'>['data']['inForceFrom']>;

function inForceClaims(place: Place, inForceFrom: InForceFrom | undefined): Claim[] {
  if (!inForceFrom || inForceFrom.rule === 'unknown') return [];
  const at = { ...fieldOf(place, 'date', '施行日期'), citations: inForceFrom.sources };
  return [
    ...dateClaim(at, inForceFrom.date),
    claimAt(at, '“施行”或“实施”', (passages) =>
      ['施行', '实施'].some((word) => hasWords(passages, word)),
    ),
  ];
}

function inspectionClaims(record: CheckedRecord<'inspections'>, names: Names): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  const statements = [
    ['findings', '发现'],
    ['recommendations', '建议'],
    ['followUp', '后续'],
  ] as const;
  return [
    ...composedClaim(record, names),
    ...wordingClaim(fieldOf(place, 'printedTitle', '原题'), data.printedTitle),
    ...namesClaims(place, 'bodies', '监督机关', data.bodies, names.bodies),
    ...namesClaims(place, 'supervised', '被监督的机关', data.supervised, names.bodies),
    ...jurisdictionClaims(record, names),
    ...namesClaims(place, 'places', '到过的地方', data.places, names.places),
    ...proseClaims(fieldOf(place, 'placesNote', '地方说明'), data.placesNote, context),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
    ...namesClaims(place, 'regulations', '检查的法规', data.regulations, names.regulations),
    ...namesClaims(place, 'laws', '检查的国家法律和文件', data.laws, names.laws),
    ...(data.events ?? []).flatMap((event, index) =>
      eventClaims(fieldOf(place, ['events', index], '事件'), event, context),
    ),
    ...statements.flatMap(([field, label]) =>
      (data[field] ?? []).flatMap(({ text, sources }, index) =>
        proseClaims({ ...fieldOf(place, [field, index, 'text'], label), citations: sources }, text, context),
      ),
    ),
    ...figuresClaims(place, data.figures ?? [], context),
    ...printedTextClaims(place, data, context),
    ...bodyClaims(record, context),
  ];
}

function workReportClaims(record: CheckedRecord<'work-reports'>, names: Names): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  const { delivered } = data;
  const given = { ...place, citations: delivered?.sources ?? [] };
  return [
    ...(data.titleInferred ? [] : wordingClaim(fieldOf(place, 'title', '名称'), data.title)),
    ...wordingClaim(fieldOf(place, 'subtitle', '副题'), data.subtitle),
    ...namesClaims(place, 'bodies', '机构', data.bodies, names.bodies),
    ...jurisdictionClaims(record, names),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
    ...(data.authors ?? []).flatMap((author, index) =>
      wordingClaim(fieldOf(place, ['authors', index], '报告人'), author),
    ),
    ...yearClaim(fieldOf(place, 'year', '年度'), data.year),
    ...dateClaim(fieldOf(given, ['delivered', 'date'], '作报告的日期'), delivered?.date),
    ...nameClaim(
      fieldOf(given, ['delivered', 'session'], '作报告的会议'),
      delivered?.session === undefined ? undefined : names.sessions.get(delivered.session),
    ),
    ...proseClaims(fieldOf(place, 'dateUnknown', '日期不明的原因'), data.dateUnknown, context),
    ...(data.sections ?? []).flatMap((section, index) => {
      const at = { ...fieldOf(place, ['sections', index], '节'), citations: section.sources };
      return [
        ...(section.headingInferred ? [] : wordingClaim(fieldOf(at, 'heading', '节的标题'), section.heading)),
        ...proseClaims(fieldOf(at, 'summary', '节的摘要'), section.summary, context),
        ...figuresClaims(at, section.figures, context),
        ...namesClaims(at, 'laws', '提到的国家法律和文件', section.laws, names.laws),
      ];
    }),
    ...printedTextClaims(place, data, context),
    ...bodyClaims(record, context),
  ];
}

function sessionClaims(record: CheckedRecord<'sessions'>, names: Names): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  const { printedTitles = [], term = 0, number = 0 } = data;
  return [
    ...printedTitles.flatMap((title, index) =>
      wordingClaim(fieldOf(place, ['printedTitles', index], '原文所称'), title),
    ),
    ...(term && number
      ? [
          ...wordingClaim(fieldOf(place, 'term', '届'), `${formatChineseNumeral(term)}届`),
          ...wordingClaim(fieldOf(place, 'number', '次'), `${formatChineseNumeral(number)}次会议`),
        ]
      : []),
    ...yearClaim(fieldOf(place, 'year', '年份'), data.year),
    ...dateClaim(fieldOf(place, 'opened', '开始日期'), data.opened),
    ...dateClaim(fieldOf(place, 'closed', '结束日期'), data.closed),
    ...proseClaims(fieldOf(place, 'dateUnknown', '日期不明的原因'), data.dateUnknown, context),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
  ];
}

function sourceClaims(record: CheckedRecord<'sources'>, names: Names): Claim[] {
  const { data, id } = record;
  const lines: Citation['lines'] = [1, data.lines ?? 1];
  const place: Place = { record, path: [], label: '', citations: [{ source: id, lines }] };
  const context = { names, own: new Set<string>() };
  const at = (field: PropertyKey[], label: string, own: Citation['lines'] = lines): Place => ({
    ...fieldOf(place, field, label),
    citations: [{ source: id, lines: own }],
  });
  return [
    ...(data.titleInferred ? [] : wordingClaim(at(['title'], '名称'), data.title)),
    ...(data.authors ?? []).flatMap((author, index) => wordingClaim(at(['authors', index], '作者'), author)),
    ...proseClaims(at(['summary'], '提要'), data.summary, context),
    ...dateClaim(at(['published'], '出版日期'), data.published),
    ...proseClaims(at(['dateUnknown'], '日期不明的原因'), data.dateUnknown, context),
    ...(data.contents ?? []).flatMap(({ what, lines: own }, index) =>
      proseClaims(at(['contents', index, 'what'], '内容', own), what, context),
    ),
    ...(data.cautions ?? []).flatMap(({ text, lines: own }, index) =>
      proseClaims(at(['cautions', index, 'text'], '识读说明', own ?? lines), text, context),
    ),
  ];
}

type Cited = CheckedRecord<'regulations' | 'inspections' | 'work-reports' | 'sessions'>;

function placeOf(record: Cited): Place {
  return { record, path: [], label: '', citations: record.data.sources ?? [] };
}

function contextOf(record: Cited, names: Names): ProseContext {
  const data = record.data as { bodies?: string[]; body?: string; jurisdictions?: string[] };
  return {
    names,
    own: new Set([...(data.bodies ?? []), ...(data.jurisdictions ?? []), ...(data.body ? [data.body] : [])]),
  };
}

function namesClaims(
  place: Place,
  field: string,
  label: string,
  ids: readonly string[] | undefined,
  named: ReadonlyMap<string, Named>,
): Claim[] {
  return (ids ?? []).flatMap((id, index) => nameClaim(fieldOf(place, [field, index], label), named.get(id)));
}

function jurisdictionClaims(record: CheckedRecord<'regulations' | 'inspections' | 'work-reports'>, names: Names): Claim[] {
  return namesClaims(placeOf(record), 'jurisdictions', '地方', record.data.jurisdictions, names.places);
}

function composedClaim(record: CheckedRecord<'inspections'>, names: Names): Claim[] {
  const { title, jurisdictions = [], kind = '' } = record.data;
  if (title === undefined) return [];
  const given = [...jurisdictions.flatMap((id) => names.places.get(id)?.forms ?? []), kind];
  return [
    claimAt(fieldOf(placeOf(record), 'title', '名称'), `“${title}”`, (passages) =>
      unprintedPart(title, passages, given) === undefined,
    ),
  ];
}
