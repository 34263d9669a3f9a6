import { formatChineseNumeral } from '../domain/chinese-numeral.ts';
import { printDay } from './day-words.ts';
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
  /** As it was typed, without outer white space, as far as it is sought. */
  written: string;
  /** Whether more was typed than is sought. */
  isCut: boolean;
  terms: Term[];
}

/** Longer queries are cut: no title is longer, and each character costs a look-up. */
export const MAX_QUERY_LENGTH = 200;

/** Marks around a word that are not part of it. A percent sign belongs to its number. */
const OUTER_MARKS = /^[^\p{L}\p{N}%％‰]+|[^\p{L}\p{N}%％‰]+$/gu;

/** The number of a provision, term or session in digits: 第20条, 第18次会议, 14届, 18次会议. */
const NUMBER_IN_DIGITS =
  /第(?<numbered>[1-9]\d{0,3})(?=[编章节条款项届次])|(?<![\d第])(?<counted>[1-9]\d?)(?=届|次会议)/g;

/**
 * Read a query as it was typed.
 *
 * @example parseQuery('粮食安全 第20条').terms.map(({ written }) => written) // ['粮食安全', '第20条']
 */
export function parseQuery(typed: string, table: SimplificationTable = new Map()): Query {
  const whole = typed.trim();
  const written = whole.slice(0, MAX_QUERY_LENGTH);
  const words = new Set(written.split(/\s+/u).map((word) => word.replace(OUTER_MARKS, '')));
  const terms = [...words].flatMap((word) => termOf(word, table));
  return { written, isCut: whole.length > MAX_QUERY_LENGTH, terms };
}

function termOf(written: string, table: SimplificationTable): Term[] {
  const symbols = simplify(fold(written).symbols, table);
  if (symbols.every((symbol) => symbol === GAP)) return [];
  const typed = symbols.join('');
  // ○, a sign and no letter, is typed for 〇.
  const read = simplify(fold(written.replaceAll('○', '〇')).symbols, table).join('');
  const printed = printDay(read.replace(NUMBER_IN_DIGITS, inChinese));
  return [{ written, forms: printed === typed ? [symbols] : [symbols, [...printed]] }];
}

function inChinese(_: string, numbered: string | undefined, counted: string | undefined): string {
  const numeral = formatChineseNumeral(Number(numbered ?? counted));
  return numbered === undefined ? numeral : `第${numeral}`;
}
