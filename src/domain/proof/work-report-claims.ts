import type { Citation } from '../citation.ts';
import type { CheckedRecord, Content } from '../content-record.ts';
import { splitReference, type RecordReference } from '../record-reference.ts';
import type { ReportSection } from '../work-report.ts';
import { bodyClaims } from './body-claims.ts';
import { claimAt, fieldOf, type Claim, type Place } from './claim.ts';
import type { Names } from './names.ts';
import { proseClaims, type ProseContext } from './prose-claims.ts';
import { contextOf, givenWords, namesClaims, placeOf, titleClaims } from './record-place.ts';
import {
  dateClaim,
  figuresClaims,
  nameClaim,
  printedTextClaims,
  wordingClaim,
  yearClaim,
} from './shared-claims.ts';

type WorkReportRecord = CheckedRecord<'work-reports'>;

/** What the record of a work report claims of its sources. */
export function workReportClaims(
  record: WorkReportRecord,
  names: Names,
  content: Content,
): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  const madeUp = data.titleInferred && { from: givenWords(record, names) };
  return [
    ...titleClaims(fieldOf(place, 'title', '名称'), data.title, madeUp),
    ...wordingClaim(fieldOf(place, 'subtitle', '副题'), data.subtitle),
    ...namesClaims(place, 'bodies', '机构', data.bodies, names.bodies),
    ...namesClaims(place, 'jurisdictions', '地方', data.jurisdictions, names.places),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
    ...(data.authors ?? []).flatMap((author, index) =>
      wordingClaim(fieldOf(place, ['authors', index], '报告人'), author),
    ),
    ...yearClaim(fieldOf(place, 'year', '年度'), data.year),
    ...deliveredClaims(fieldOf(place, 'delivered', '作报告的日期'), data.delivered, names),
    ...proseClaims(fieldOf(place, 'dateUnknown', '日期不明的原因'), data.dateUnknown, context),
    ...(data.sections ?? []).flatMap((section, index) => [
      ...sectionClaims(fieldOf(place, ['sections', index], '节'), section, context),
      ...mentionClaims(fieldOf(place, ['sections', index], '节'), section, content),
    ]),
    ...printedTextClaims(place, data, context),
    ...bodyClaims(record, context),
  ];
}

function deliveredClaims(
  place: Place,
  delivered: WorkReportRecord['data']['delivered'],
  { sessions }: Names,
): Claim[] {
  if (!delivered) return [];
  const { date, session = '', sources } = delivered;
  const at = { ...place, citations: sources };
  return [
    ...dateClaim(fieldOf(at, 'date', '作报告的日期'), date),
    ...nameClaim(fieldOf(at, 'session', '作报告的会议'), sessions.get(session)),
  ];
}

function sectionClaims(place: Place, section: ReportSection, context: ProseContext): Claim[] {
  const { heading, headingInferred, summary, figures, laws, sources } = section;
  const at = { ...place, citations: sources };
  return [
    ...(headingInferred ? [] : wordingClaim(fieldOf(at, 'heading', '节的标题'), heading)),
    ...proseClaims(fieldOf(at, 'summary', '节的摘要'), summary, context),
    ...figuresClaims(at, figures, context),
    ...namesClaims(at, 'laws', '提到的国家法律和文件', laws, context.names.laws),
  ];
}

/** A section speaks of a record only if that record rests on one of the section's lines. */
function mentionClaims(place: Place, section: ReportSection, content: Content): Claim[] {
  return section.mentions.map((mention, index) =>
    claimAt(
      { ...fieldOf(place, ['mentions', index], '提到的记录'), citations: section.sources },
      ` ${mention} `,
      () => sourcesOf(mention, content).some((cited) => section.sources.some(sharesLine(cited))),
      '没有引用这一节的任何一行；这一节没有说到的不写，说到的在那条记录里引用',
    ),
  );
}

function sourcesOf(reference: RecordReference, content: Content): Citation[] {
  const { collection, id } = splitReference(reference);
  const record: CheckedRecord | undefined = content[collection].find((found) => found.id === id);
  return record && 'sources' in record.data ? (record.data.sources ?? []) : [];
}

const sharesLine = (a: Citation) => (b: Citation) =>
  a.source === b.source && a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];
