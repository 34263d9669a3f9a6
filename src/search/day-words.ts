import { GAP } from './fold.ts';
import { numberOf } from './provision-query.ts';

/** A day as a reader types it; the year or the day may be left out. */
export interface TypedDay {
  year?: number | undefined;
  month: number;
  day?: number | undefined;
}

const YEAR = '(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3}';
const COUNT = '\\d{1,2}|[一二三四五六七八九十]{1,3}';

/** Days in folded words, the fullest form first. */
const FORMS = [
  // 2024-12-01, 2024/12/1, 2024.12.1
  `(?<year>${YEAR})${GAP}(?<month>${COUNT})${GAP}(?<day>${COUNT})(?!\\d)`,
  // 2024年12月1日, 二〇二四年十二月一日, 2024年12月
  `(?<year>${YEAR})年(?<month>${COUNT})月(?:(?<day>${COUNT})日?(?!\\d))?`,
  // 2024-12
  `(?<year>${YEAR})${GAP}(?<month>${COUNT})$`,
  // 12月1日
  `(?<month>${COUNT})月(?<day>${COUNT})日`,
].map((form) => new RegExp(`(?<!\\d)(?:${form})`, 'u'));

/**
 * The day that words name, or `undefined` where they name none.
 *
 * @param words folded, as one text
 * @example readDay('2024ǀ12ǀ01施行') // { year: 2024, month: 12, day: 1 }
 */
export function readDay(words: string): TypedDay | undefined {
  const { found } = dayIn(words) ?? {};
  return found;
}

/**
 * Words with the day they name as the texts print it: in digits, 年 月 日 between them.
 *
 * @example printDay('自2024ǀ12ǀ01起施行') // '自2024年12月1日起施行'
 */
export function printDay(words: string): string {
  const { found, written } = dayIn(words) ?? {};
  if (!found || found.year === undefined || written === undefined) return words;
  const day = found.day === undefined ? '' : `${found.day}日`;
  return words.replace(written, `${found.year}年${found.month}月${day}`);
}

function dayIn(words: string): { found: TypedDay; written: string } | undefined {
  for (const form of FORMS) {
    const { groups, 0: written = '' } = form.exec(words) ?? {};
    const month = numberOf(groups?.['month']);
    if (month === undefined || month > 12) continue;
    const found = { year: yearOf(groups?.['year']), month, day: numberOf(groups?.['day']) };
    return { found, written };
  }
  return undefined;
}

/** A year in digits, or in Chinese digits one by one. */
function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const digits = [...written].map((digit) => (/\d/.test(digit) ? digit : (numberOf(digit) ?? 0)));
  return Number(digits.join(''));
}
