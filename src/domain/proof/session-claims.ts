import { formatChineseNumeral } from '../chinese-numeral.ts';
import type { CheckedRecord } from '../content-record.ts';
import { fieldOf, type Claim, type Place } from './claim.ts';
import type { Names } from './names.ts';
import { proseClaims } from './prose-claims.ts';
import { contextOf, placeOf } from './record-place.ts';
import { dateClaim, wordingClaim, yearClaim } from './shared-claims.ts';

/** What the record of a session claims of its sources. */
export function sessionClaims(record: CheckedRecord<'sessions'>, names: Names): Claim[] {
  const { printedTitles = [], term, number, year, opened, closed, ...rest } = record.data;
  const place = placeOf(record);
  const context = contextOf(record, names);
  return [
    ...printedTitles.flatMap((title, index) =>
      wordingClaim(fieldOf(place, ['printedTitles', index], '原文所称'), title),
    ),
    ...ordinalClaim(fieldOf(place, 'term', '届'), term, '届'),
    ...ordinalClaim(fieldOf(place, 'number', '次'), number, '次会议'),
    ...yearClaim(fieldOf(place, 'year', '年份'), year),
    ...dateClaim(fieldOf(place, 'opened', '开始日期'), opened),
    ...dateClaim(fieldOf(place, 'closed', '结束日期'), closed),
    ...proseClaims(fieldOf(place, 'dateUnknown', '日期不明的原因'), rest.dateUnknown, context),
    ...proseClaims(fieldOf(place, 'summary', '提要'), rest.summary, context),
  ];
}

/** e.g. 十四届, 十八次会议 */
function ordinalClaim(place: Place, value: number | undefined, what: string): Claim[] {
  return value === undefined ? [] : wordingClaim(place, `${formatChineseNumeral(value)}${what}`);
}
