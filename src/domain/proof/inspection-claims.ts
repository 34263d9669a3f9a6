import type { CheckedRecord } from '../content-record.ts';
import { bodyClaims } from './body-claims.ts';
import { fieldOf, type Claim } from './claim.ts';
import type { Names } from './names.ts';
import { proseClaims, type ProseContext } from './prose-claims.ts';
import { contextOf, givenWords, namesClaims, placeOf, titleClaims } from './record-place.ts';
import { eventClaims, figuresClaims, printedTextClaims, wordingClaim } from './shared-claims.ts';

type InspectionRecord = CheckedRecord<'inspections'>;

/** The lists of sentences of an inspection, each sentence with its own citations. */
const STATEMENTS = [
  ['findings', '发现'],
  ['recommendations', '建议'],
  ['followUp', '后续'],
] as const;

/** What the record of an inspection claims of its sources. */
export function inspectionClaims(record: InspectionRecord, names: Names): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  const madeUp = { from: givenWords(record, names) };
  return [
    ...titleClaims(fieldOf(place, 'title', '名称'), data.title, madeUp),
    ...wordingClaim(fieldOf(place, 'printedTitle', '原题'), data.printedTitle),
    ...namesClaims(place, 'bodies', '监督机关', data.bodies, names.bodies),
    ...namesClaims(place, 'supervised', '被监督的机关', data.supervised, names.bodies),
    ...namesClaims(place, 'jurisdictions', '监督范围', data.jurisdictions, names.places),
    ...namesClaims(place, 'places', '到过的地方', data.places, names.places),
    ...proseClaims(fieldOf(place, 'placesNote', '地方说明'), data.placesNote, context),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
    ...namesClaims(place, 'regulations', '检查的法规', data.regulations, names.regulations),
    ...namesClaims(place, 'laws', '检查的国家法律和文件', data.laws, names.laws),
    ...(data.events ?? []).flatMap((event, index) =>
      eventClaims(fieldOf(place, ['events', index], '事件'), event, context),
    ),
    ...statementClaims(record, context),
    ...figuresClaims(place, data.figures ?? [], context),
    ...printedTextClaims(place, data, context),
    ...bodyClaims(record, context),
  ];
}

function statementClaims(record: InspectionRecord, context: ProseContext): Claim[] {
  const place = placeOf(record);
  return STATEMENTS.flatMap(([field, label]) =>
    (record.data[field] ?? []).flatMap((statement, index) => {
      const at = { ...fieldOf(place, [field, index], label), citations: statement.sources };
      const { toAmend } = statement as { toAmend?: string[] };
      return [
        ...proseClaims(fieldOf(at, 'text', label), statement.text, context),
        ...namesClaims(at, 'toAmend', '建议修改的法规', toAmend, context.names.regulations),
      ];
    }),
  );
}
