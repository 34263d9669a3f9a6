const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 千: 1000, 百: 100, 十: 10 };
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/**
 * Write a whole number from 1 to 9999 as provisions, terms and sessions are numbered.
 *
 * @see 《立法法》（2023 年修正）第六十五条第二款：编、章、节、条的序号用中文数字依次表述
 * @throws RangeError if the number is not a whole number from 1 to 9999.
 * @example formatChineseNumeral(18) // '十八'
 * @example formatChineseNumeral(105) // '一百零五'
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`序号应是 1 到 9999 的整数，现在是 ${value}`);
  }
  let text = '';
  let rest = value;
  for (const [unit, size] of Object.entries(UNITS)) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) text += `${NUMERALS[digit]}${unit}`;
    else if (text !== '' && !text.endsWith('零') && rest > 0) text += '零';
  }
  if (rest > 0) text += NUMERALS[rest];
  return text.replace(/^一十/, '十');
}

/**
 * Read a numeral as provisions, terms and sessions are numbered, or `undefined` if the text is not
 * one. Only the form that `formatChineseNumeral` writes is a numeral, with 〇 read as 零 and a
 * leading 一十 as 十: `一百十` and `二〇二四` are not.
 *
 * @example parseChineseNumeral('一百零二') // 102
 */
export function parseChineseNumeral(text: string): number | undefined {
  const normal = text.replaceAll('〇', '零').replace(/^一十/, '十');
  let total = 0;
  let pending: number | undefined;
  for (const character of normal) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else {
      const digit = DIGITS[character];
      if (digit === undefined || pending) return undefined;
      pending = digit;
    }
  }
  total += pending ?? 0;
  return total >= 1 && total <= 9999 && formatChineseNumeral(total) === normal ? total : undefined;
}
