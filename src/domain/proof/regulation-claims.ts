import type { CheckedRecord } from '../content-record.ts';
import type { Division, Provision } from '../regulation.ts';
import { bodyClaims } from './body-claims.ts';
import { claimAt, fieldOf, type Claim, type Place } from './claim.ts';
import type { Names } from './names.ts';
import { hasWords } from './passages.ts';
import { proseClaims, type ProseContext } from './prose-claims.ts';
import { contextOf, givenWords, namesClaims, placeOf, titleClaims } from './record-place.ts';
import {
  dateClaim,
  eventClaims,
  figuresClaims,
  printedTextClaims,
  wordingClaim,
} from './shared-claims.ts';

type RegulationRecord = CheckedRecord<'regulations'>;
type InForceFrom = RegulationRecord['data']['inForceFrom'];

/** What the record of a regulation claims of its sources. */
export function regulationClaims(record: RegulationRecord, names: Names): Claim[] {
  const { data } = record;
  const place = placeOf(record);
  const context = contextOf(record, names);
  return [
    ...nameOfRegulation(record, names),
    ...namesClaims(place, 'bodies', '制定机关', data.bodies, names.bodies),
    ...namesClaims(place, 'jurisdictions', '适用地方', data.jurisdictions, names.places),
    ...proseClaims(fieldOf(place, 'summary', '提要'), data.summary, context),
    ...namesClaims(place, 'implements', '上位法', data.implements, names.laws),
    ...inForceClaims(fieldOf(place, 'inForceFrom', '施行日期'), data.inForceFrom, context),
    ...repealClaims(fieldOf(place, 'repealedFrom', '废止日期'), data.repealedFrom),
    ...(data.events ?? []).flatMap((event, index) =>
      eventClaims(fieldOf(place, ['events', index], '事件'), event, context),
    ),
    ...figuresClaims(place, data.figures ?? [], context),
    ...(data.divisions ?? []).flatMap((division, index) =>
      divisionClaims(fieldOf(place, ['divisions', index], '部分'), division, context),
    ),
    ...printedTextClaims(place, data, context),
    ...bodyClaims(record, context),
  ];
}

function nameOfRegulation(record: RegulationRecord, names: Names): Claim[] {
  const { title, titleInferred, inferredTitle } = record.data;
  const place = placeOf(record);
  const madeUp = titleInferred && { from: givenWords(record, names) };
  return [
    ...titleClaims(fieldOf(place, 'title', '名称'), title, madeUp),
    ...(inferredTitle === undefined
      ? []
      : [
          claimAt(
            fieldOf(place, 'inferredTitle', '推断全称'),
            `“${inferredTitle}”`,
            (passages) => !hasWords(passages, inferredTitle),
            '就印在来源里；印出的全称应写作名称',
          ),
        ]),
  ];
}

/** An effective date stands beside the word for taking effect. */
function inForceClaims(place: Place, inForceFrom: InForceFrom, context: ProseContext): Claim[] {
  if (!inForceFrom) return [];
  if (inForceFrom.rule === 'unknown') {
    return proseClaims(fieldOf(place, 'reason', '施行日期不明的原因'), inForceFrom.reason, context);
  }
  const at = { ...fieldOf(place, 'date', '施行日期'), citations: inForceFrom.sources };
  return [
    ...dateClaim(at, inForceFrom.date),
    claimAt(at, '“施行”或“实施”', (passages) =>
      ['施行', '实施'].some((word) => hasWords(passages, word)),
    ),
  ];
}

function repealClaims(
  place: Place,
  repealedFrom: RegulationRecord['data']['repealedFrom'],
): Claim[] {
  if (!repealedFrom) return [];
  const at = { ...fieldOf(place, 'date', '废止日期'), citations: repealedFrom.sources };
  return [...dateClaim(at, repealedFrom.date), ...wordingClaim(at, '废止')];
}

function divisionClaims(place: Place, division: Division, context: ProseContext): Claim[] {
  const { number, heading, provisions, sources } = division;
  const at = { ...place, citations: sources };
  return [
    ...wordingClaim(fieldOf(at, 'heading', '部分的标题'), `${number}、${heading}`),
    ...provisions.flatMap((provision, index) =>
      provisionClaims(fieldOf(at, ['provisions', index], '条目'), provision, context),
    ),
  ];
}

function provisionClaims(place: Place, provision: Provision, context: ProseContext): Claim[] {
  const { number, heading, summary, loss, figures, sources } = provision;
  const at = { ...place, citations: sources };
  return [
    ...wordingClaim(fieldOf(at, 'heading', '条目的标题'), `${number}${heading}`),
    ...proseClaims(fieldOf(at, 'summary', '条目的摘要'), summary, context),
    ...proseClaims(fieldOf(at, 'loss', '条目的缺损'), loss, context),
    ...figuresClaims(at, figures, context),
  ];
}
