import { claimAt, type Claim, type Place } from './claim.ts';
import { literally } from './literal-pattern.ts';
import { hasName, type Named, type Names } from './names.ts';
import { hasPrint, hasWords } from './passages.ts';
import { hasDate } from './printed-date.ts';
import { printedNumber } from './printed-number.ts';

/** The vocabularies, and what need not be proved again in every sentence of a record. */
export interface ProseContext {
  names: Names;
  /** Ids of the places and bodies that the record as a whole is about. */
  own: ReadonlySet<string>;
}

/**
 * What a text in our own words claims of its source: wordings between quotation marks, names of
 * documents, dates, numbers in digits, numbered sessions and terms, Latin abbreviations, and the
 * names of places, bodies and laws. Our own counts are written in Chinese numerals and claim nothing.
 */
export function proseClaims(place: Place, text = '', context: ProseContext): Claim[] {
  const claims: Claim[] = [];
  let rest = text;
  for (const { pattern, claimed } of [...PARTS, ...nameParts(context)]) {
    for (const { 0: found, groups = {} } of rest.matchAll(pattern)) {
      claims.push(...claimed(place, found, groups));
    }
    rest = rest.replace(pattern, (found) => '　'.repeat(found.length));
  }
  return claims;
}

/** A form of prose that claims something. What it has found is hidden from the forms after it. */
interface Part {
  pattern: RegExp;
  claimed: (place: Place, found: string, groups: Record<string, string | undefined>) => Claim[];
}

const nothing: Part['claimed'] = () => [];

/** The words of the match stand as they are. */
const wording: Part['claimed'] = (place, found, { words = found }) => [
  claimAt(place, found, (passages) => hasWords(passages, words)),
];

const PARTS: readonly Part[] = [
  // 第43行, 第33—37行, 第63、71行: lines of the source's file, not something printed in it.
  { pattern: /第[\d、—-]+行/g, claimed: nothing },
  // 《黑龙江省档案条例》
  { pattern: /《(?<words>(?:[^《》]|《[^《》]*》)+)》/g, claimed: wording },
  // “一法一例”
  { pattern: /“(?<words>[^“”]+)”/g, claimed: wording },
  // 第十八次会议, 十四届
  { pattern: /第?(?<words>[一二三四五六七八九十百]+(?:次会议|届))/g, claimed: wording },
  // 2023—2027年
  {
    pattern: /(?<from>\d{4})[—–-](?<to>\d{4})年?/g,
    claimed: (place, _found, { from = '', to = '' }) =>
      [from, to].map((date) => dateClaim(place, `${date}年`, date)),
  },
  // 2024年12月1日, 2024年12月, 2024年
  {
    pattern: /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/g,
    claimed: (place, found, { year, month, day }) => [
      dateClaim(place, found, [year, month, day].flatMap((part) => part ?? []).join('-')),
    ],
  },
  // 2月1日, 8月, 10日, 15时
  {
    pattern: /\d{1,2}(?:月(?:\d{1,2}日)?|日|时)/g,
    claimed: (place, found) => [printClaim(place, found, new RegExp(`(?<!\\d)${found}`))],
  },
  // 5G
  { pattern: /\d*[A-Za-z][A-Za-z0-9]*/g, claimed: wording },
  // 近11万份, 26000多份, 49.65%, 13个
  {
    pattern:
      /(?<about>[近约])?(?<value>\d+(?:\.\d+)?)(?<approx>[余多])?(?<unit>[\p{Script=Han}%])?/gu,
    claimed: (place, found, groups) => [printClaim(place, found, numberPattern(groups))],
  },
];

function dateClaim(place: Place, found: string, date: string): Claim {
  return claimAt(place, found, (passages) => hasDate(passages, { date }));
}

function printClaim(place: Place, found: string, form: RegExp): Claim {
  return claimAt(place, found, (passages) => hasPrint(passages, form));
}

/** A number of prose as it may be printed: with the same approximation and the same unit. */
function numberPattern({
  about,
  value = '',
  approx = '',
  unit = '',
}: Record<string, string | undefined>): RegExp {
  const number = printedNumber(value);
  const before = about ? `${about}[^,.;，。；]{0,12}` : '(?<![近约])';
  const percent = unit === '%' ? `|百分之${number}` : '';
  return new RegExp(`${before}(?:${number}${approx}${unit}${percent})`);
}

/**
 * The names of places, bodies and laws, the longest first. A name that two things share, as a city
 * and its government may, is a claim of neither if the record is about one of them.
 */
function nameParts({ names, own }: ProseContext): Part[] {
  const named = [names.bodies, names.places, names.laws].flatMap((list) => [...list.values()]);
  const byForm = Map.groupBy(
    named.flatMap((thing) => thing.forms.map((form) => ({ form, thing }))),
    ({ form }) => form,
  );
  return [...byForm]
    .sort(([a], [b]) => b.length - a.length)
    .map(([form, uses]) => ({
      pattern: new RegExp(literally(form), 'g'),
      claimed: uses.some(({ thing }) => own.has(thing.id))
        ? nothing
        : printedName(uses.map(({ thing }) => thing)),
    }));
}

const printedName =
  (things: readonly Named[]): Part['claimed'] =>
  (place, found) => [
    claimAt(place, found, (passages) => things.some((thing) => hasName(passages, thing))),
  ];
