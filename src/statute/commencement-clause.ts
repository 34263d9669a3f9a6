import { parseChineseNumeral } from '../domain/chinese-numeral.ts';
import { isPlainDate, type PlainDate } from '../domain/plain-date.ts';
import type { Regulation } from '../domain/regulation.ts';
import { parseStatute } from './parse-statute.ts';
import { provisionsIn, type Provision, type Statute } from './statute.ts';

/** What a text itself says about the day it takes effect. */
export interface CommencementClause {
  rule: Exclude<Regulation['inForceFrom']['rule'], 'unknown'>;
  /** The day, where the rule is `fixed`. */
  date?: PlainDate | undefined;
  /** The anchor of the article that says so, where the text has articles: `art_42`. */
  article?: string | undefined;
  /** The words that say so: 自2024年12月1日起施行. */
  words: string;
}

/**
 * A clause, white space left out. One real example for each branch:
 * 本条例自2024年12月1日起施行 · 自二〇〇一年十月一日起施行 · 自2001年1月1日施行 ·
 * 自公布之日起施行 · 自省人民代表大会常务委员会批准之日起施行 · 自通过之日起实施
 */
const CLAUSE =
  /(?<subject>本[^。；，自从]{1,6})?(?<words>[自从于](?:(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日|[^。；，自]{0,30}?(?<event>公布|发布|颁布|通过|批准)之?日)(?:起|开始)?(?:正式)?(?:施行|实施|生效))/g;

const EVENT_RULES: Record<string, CommencementClause['rule']> = {
  公布: 'on-publication',
  发布: 'on-publication',
  颁布: 'on-publication',
  通过: 'on-adoption',
  批准: 'on-approval',
};

/**
 * Read the clause by which a text sets the day it takes effect, or `undefined` where it has none
 * that can be read.
 *
 * The clause of the last article that has one counts: earlier articles set dates for plans and
 * permits. Where a decision is printed after the text it amended, 本决定自…… is the decision's own
 * day and not the text's.
 *
 * @see 《立法法》（2023 年修正）第六十一条：法律应当明确规定施行日期
 * @example
 * readCommencementClause('第四十二条　本条例自２０２４年１２月１日起施行。')
 * // { rule: 'fixed', date: '2024-12-01', article: 'art_42', words: '自2024年12月1日起施行' }
 */
export function readCommencementClause(text: string): CommencementClause | undefined {
  return commencementClauseOf(parseStatute(text));
}

/** The same, of a text that has been read already. */
export function commencementClauseOf(statute: Statute): CommencementClause | undefined {
  const own = statute.children.filter(({ kind }) => kind !== 'annex');
  return lastClause(own) ?? lastClause(statute.children);
}

/**
 * Whether a clause says the date that a record states. A record may leave the date unknown where the
 * clause names an event, whose day may be printed nowhere, or where its reason quotes the clause: the
 * day may contradict everything else that is known.
 */
export function agrees(
  inForceFrom: Regulation['inForceFrom'],
  { rule, date, words }: CommencementClause,
): boolean {
  if (inForceFrom.rule === 'unknown') {
    return rule !== 'fixed' || inForceFrom.reason.includes(words);
  }
  if (inForceFrom.rule !== rule) return false;
  return date === undefined || inForceFrom.date.date === date;
}

function lastClause(children: readonly Provision[]): CommencementClause | undefined {
  const last = passagesIn(children).findLast(({ provision }) => wordsOf(provision).match(CLAUSE));
  if (!last) return undefined;
  const clauses = [...wordsOf(last.provision).matchAll(CLAUSE)].map(({ groups }) => groups ?? {});
  const clause =
    clauses.find(({ subject }) => subject !== undefined && subject !== '本决定') ?? clauses[0];
  return clause && readClause(clause, last.anchor);
}

interface Passage {
  /** The anchor of the article or point; `undefined` for words that stand in neither. */
  anchor: string | undefined;
  provision: Provision;
}

/** The articles and points of a text, and what stands beside them, in the order of the text. */
function passagesIn(children: readonly Provision[]): Passage[] {
  return children.flatMap((provision) => {
    const { kind, eid } = provision;
    if (kind === 'title' || kind === 'note' || kind === 'contents') return [];
    if (kind === 'article' || kind === 'point') return [{ anchor: eid, provision }];
    if (provision.children.length === 0 || kind === 'paragraph') {
      return [{ anchor: undefined, provision }];
    }
    return passagesIn(provision.children);
  });
}

/** The words of a provision without white space or signs of emphasis, digits in ASCII. */
function wordsOf(provision: Provision): string {
  const words = provisionsIn({ children: [provision] })
    .map(({ text }) => text)
    .join('');
  return asciiDigits(words).replace(/[\s*]/g, '');
}

function asciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

function readClause(
  { year, month, day, event, words = '' }: Record<string, string>,
  article: string | undefined,
): CommencementClause | undefined {
  const eventRule = event && EVENT_RULES[event];
  if (eventRule) return { rule: eventRule, article, words };
  const date = [
    readYear(year ?? ''),
    ...[month, day].map((part) => String(readNumber(part ?? '') ?? '').padStart(2, '0')),
  ].join('-');
  return isPlainDate(date) ? { rule: 'fixed', date, article, words } : undefined;
}

/** A year is read digit by digit: 二〇二四 → 2024. */
function readYear(text: string): string {
  return text.replace(/[^\d]/g, (digit) =>
    digit === '○' ? '0' : String('〇一二三四五六七八九'.indexOf(digit.replace('零', '〇'))),
  );
}

function readNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
