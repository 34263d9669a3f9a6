import { formatChineseNumeral } from '../domain/chinese-numeral.ts';
import { fold, GAP } from './fold.ts';
import { simplify, type SimplificationTable } from './traditional.ts';

/** A phrase: symbols that must stand one after another. */
export type Phrase = readonly string[];

/** One word of a query. A record holds the word if it holds any of its forms. */
export interface Term {
  /** As it was typed. */
  written: string;
  forms: Phrase[];
}

/** A query as it is searched: every term must be held. */
export interface Query {
  /** As it was typed, without outer white space. */
  written: string;
  terms: Term[];
}

/** Longer queries are cut: no title is longer, and each character costs a look-up. */
export const MAX_QUERY_LENGTH = 200;

/** Marks around a word that are not part of it. A percent sign belongs to its number. */
const OUTER_MARKS = /^[^\p{L}\p{N}%％‰]+|[^\p{L}\p{N}%％‰]+$/gu;

/** The number of a provision, term or session in digits: 第20条, 第18次会议. */
const NUMBER_IN_DIGITS = /第([1-9]\d{0,3})(?=[编章节条款项届次])/g;

/** A day as it is folded from 2024-12-01, 2024/12/1 or 2024.12.1; a text prints 2024年12月1日. */
const DAY_IN_DIGITS = new RegExp(`^(\\d{4})${GAP}(\\d{1,2})${GAP}(\\d{1,2})$`);

/**
 * Read a query as it was typed.
 *
 * @example parseQuery('粮食安全 第20条').terms.map(({ written }) => written) // ['粮食安全', '第20条']
 */
export function parseQuery(typed: string, table: SimplificationTable = new Map()): Query {
  const written = typed.trim().slice(0, MAX_QUERY_LENGTH);
  const words = new Set(written.split(/\s+/u).map((word) => word.replace(OUTER_MARKS, '')));
  const terms = [...words].flatMap((word) => termOf(word, table));
  return { written, terms };
}

function termOf(written: string, table: SimplificationTable): Term[] {
  const symbols = simplify(fold(written).symbols, table);
  if (symbols.every((symbol) => symbol === GAP)) return [];
  const typed = symbols.join('');
  const inChinese = typed
    .replace(NUMBER_IN_DIGITS, (_, digits: string) => `第${formatChineseNumeral(Number(digits))}`)
    .replace(DAY_IN_DIGITS, (_, year: string, month: string, day: string) => {
      return `${year}年${Number(month)}月${Number(day)}日`;
    });
  return [{ written, forms: inChinese === typed ? [symbols] : [symbols, [...inChinese]] }];
}
