import type { z } from 'zod';
import { citations } from './citation.ts';
import { formatChineseNumeral } from './chinese-numeral.ts';
import { identifier, listOf, requiredText, strict, whenAnObject, wholeNumber } from './field.ts';
import { partialDate } from './partial-date.ts';
import type { Body, Place } from './vocabulary.ts';

/** 会议: one session of a congress or of its standing committee. Its title follows from body, term and number. */
export const sessionSchema = strict('会议', {
  /** 机构: an id of `bodies.yaml`. */
  body: identifier('机构'),
  /** 届 */
  term: wholeNumber('届', 1, 99),
  /** 次 */
  number: wholeNumber('次', 1, 199),
  /** 原文所称, the forms in which sources name it. */
  printedTitles: listOf('原文所称', requiredText('原文所称')),
  /** 年份: the year it was held, where a source tells. */
  year: wholeNumber('年份', 1949, 2999).optional(),
  /** 开始和结束日期 */
  opened: partialDate('开始日期').optional(),
  closed: partialDate('结束日期').optional(),
  /** 日期不明的原因 */
  dateUnknown: requiredText('日期不明的原因').optional(),
  summary: requiredText('提要'),
  sources: citations,
}).refine(({ opened, dateUnknown }) => (opened === undefined) !== (dateUnknown === undefined), {
  path: ['opened'],
  error: '会议要有 opened（开始日期）或 dateUnknown（日期不明的原因），而且只有一个',
  when: whenAnObject,
});

export type Session = z.output<typeof sessionSchema>;

/**
 * The formal name of a session.
 *
 * @example
 * formatSessionTitle({ term: 14, number: 18 }, { kind: '人大常委会' }, { name: '黑龙江省' })
 * // '黑龙江省第十四届人民代表大会常务委员会第十八次会议'
 */
export function formatSessionTitle(
  { term, number }: Pick<Session, 'term' | 'number'>,
  { kind }: Pick<Body, 'kind'>,
  { name }: Pick<Place, 'name'>,
): string {
  return `${formatTermTitle({ term }, { kind }, { name })}第${formatChineseNumeral(number)}次会议`;
}

/**
 * The formal name of a body in one of its terms.
 *
 * @example formatTermTitle({ term: 14 }, { kind: '人民代表大会' }, { name: '黑龙江省' }) // '黑龙江省第十四届人民代表大会'
 */
export function formatTermTitle(
  { term }: Pick<Session, 'term'>,
  { kind }: Pick<Body, 'kind'>,
  { name }: Pick<Place, 'name'>,
): string {
  const nth = `第${formatChineseNumeral(term)}届`;
  if (kind === '政协') return `中国人民政治协商会议${name}${nth}委员会`;
  const congress =
    name === '中华人民共和国' ? `${nth}全国人民代表大会` : `${name}${nth}人民代表大会`;
  return kind === '人大常委会' ? `${congress}常务委员会` : congress;
}

/**
 * The id of a session: its body's id, the term and the number.
 *
 * @example sessionId({ body: 'hlj-npcsc', term: 14, number: 18 }) // 'hlj-npcsc-14-18'
 */
export function sessionId({
  body,
  term,
  number,
}: Pick<Session, 'body' | 'term' | 'number'>): string {
  return `${body}-${term}-${number}`;
}
