import { formatChineseNumeral } from '../chinese-numeral.ts';

/** What must not stand beside a number in Chinese numerals for it to be that number. */
const NUMERAL = '〇零一二三四五六七八九十百千万两';

/**
 * The forms in which a number may be printed, as the source of a regular expression: digits, or
 * Chinese numerals where they are usual. An ordinal (第三) is not a number of things. Digits given as
 * a text are sought as they are: 00 is not 0.
 *
 * @example printedNumber(2) // matches 2, 二 and 两, but not the 2 of 12 or the 二 of 第二
 */
export function printedNumber(value: number | string): string {
  const digits = `(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\.?\\d)`;
  const numerals = chineseForms(Number(value)).map(
    (form) => `(?<![第${NUMERAL}])${form}(?![${NUMERAL}])`,
  );
  return `(?:${[digits, ...numerals].join('|')})`;
}

/** A number in Chinese numerals; 2 before a measure word is 两, and 10000 is 万 or 一万. */
function chineseForms(value: number): string[] {
  if (value === 10_000) return ['一?万'];
  if (!Number.isInteger(value) || value < 1 || value > 9999) return [];
  const form = formatChineseNumeral(value);
  return value === 2 ? [form, '两'] : [form];
}
