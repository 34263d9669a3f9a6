import { claimAt, type Claim, type Place } from './claim.ts';
import type { Named, Names } from './names.ts';
import { hasPrint, hasWords } from './passages.ts';
import { hasDate } from './printed-date.ts';
import { printedNumber } from './printed-number.ts';

/**
 * What a text in our own words claims of its source: wordings between quotation marks, names of
 * documents, dates, numbers in digits, numbered sessions and terms, Latin abbreviations, and the
 * names of places, bodies and laws. Our own counts are written in Chinese numerals and claim nothing.
 */
export function proseClaims(place: Place, text: string | undefined, context: ProseContext): Claim[] {
  const claims: Claim[] = [];
  let rest = text ?? '';
  for (const { pattern, claim } of [...PARTS, ...nameParts(context)]) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const found = match.slice(0, -2) as string[];
      const groups = match.at(-1);
      const made = claim?.(place, typeof groups === 'object' ? (groups as Groups) : {}, found[0] ?? '');
      if (made) claims.push(...[made].flat());
      return '　'.repeat((found[0] ?? '').length);
    });
  }
  return claims;
}

/** The vocabularies, and what need not be proved again in every sentence of the record. */
export interface ProseContext {
  names: Names;
  /** Ids of the places and bodies that the record as a whole is about. */
  own: ReadonlySet<string>;
}

type Groups = Record<string, string | undefined>;

interface Part {
  pattern: RegExp;
  /** Nothing for what is no claim at all. */
  claim?: (place: Place, groups: Groups, found: string) => Claim | Claim[];
}

const wording = (place: Place, { words = '' }: Groups, found: string) =>
  claimAt(place, found, (passages) => hasWords(passages, words));

/** In the order in which they are looked for; what one has found is hidden from the next. */
const PARTS: readonly Part[] = [
  // 第43行, 第33—37行, 第 63、71 行: lines of the source's file, not something printed in it.
  { pattern: /第[\d、—-]+行/g },
  // 《黑龙江省档案条例》
  { pattern: /《(?<words>(?:[^《》]|《[^《》]*》)+)》/g, claim: wording },
  // “一法一例”
  { pattern: /“(?<words>[^“”]+)”/g, claim: wording },
  // 第十八次会议, 十四届
  {
    pattern: /第?(?<words>[一二三四五六七八九十百]+(?:次会议|届))/g,
    claim: (place, { words = '' }, found) =>
      claimAt(place, found, (passages) => hasWords(passages, words)),
  },
  // 2023—2027年
  {
    pattern: /(?<from>\d{4})[—–-](?<to>\d{4})年?/g,
    claim: (place, { from = '', to = '' }) =>
      [from, to].map((date) => claimAt(place, `${date}年`, (passages) => hasDate(passages, { date }))),
  },
  // 2024年12月1日, 2024年12月, 2024年
  {
    pattern: /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/g,
    claim: (place, { year = '', month, day }, found) => {
      const date = [year, month, day].flatMap((part) => part ?? []).join('-');
      return claimAt(place, found, (passages) => hasDate(passages, { date }));
    },
  },
  // 2月1日, 8月, 10日, 15时
  {
    pattern: /\d{1,2}(?:月(?:\d{1,2}日)?|日|时)/g,
    claim: (place, _groups, found) =>
      claimAt(place, found, (passages) => hasPrint(passages, new RegExp(`(?<!\\d)${found}`))),
  },
  // 5G
  {
    pattern: /\d*[A-Za-z][A-Za-z0-9]*/g,
    claim: (place, _groups, found) =>
      claimAt(place, found, (passages) => hasWords(passages, found)),
  },
  // 近11万份, 26000多份, 49.65%, 13个
  {
    pattern: /(?<about>[近约])?(?<value>\d+(?:\.\d+)?)(?<approx>[余多])?(?<unit>[\p{Script=Han}%])?/gu,
    claim: (place, groups, found) => {
      const printed = numberPattern(groups);
      return claimAt(place, found, (passages) => hasPrint(passages, printed));
    },
  },
];

/** A number of prose as it may be printed: with the same approximation and the same unit. */
function numberPattern({ about, value = '', approx = '', unit = '' }: Groups): RegExp {
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
    .map(([form, uses]) => {
      const things = uses.map(({ thing }) => thing);
      const pattern = new RegExp(form, 'g');
      return things.some(({ id }) => own.has(id)) ? { pattern } : { pattern, claim: printedUnder(things) };
    });
}

const printedUnder =
  (things: readonly Named[]) =>
  (place: Place, _groups: Groups, found: string) =>
    claimAt(place, found, (passages) =>
      things.some(({ forms }) => forms.some((form) => hasWords(passages, form))),
    );
