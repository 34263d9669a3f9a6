import { formatChineseNumeral, parseChineseNumeral } from '../domain/chinese-numeral.ts';
import type { ProvisionKind, ProvisionNumber } from './statute.ts';

/** The characters a number of a provision is printed with, misprints and inner spaces included. */
export const NUMERAL = '[〇○零一二三四五六七八九十百千两0-9０-９－—–-]';
export const SPACED_NUMERAL = `${NUMERAL}(?:\\s{0,2}${NUMERAL})*`;

/**
 * Read the number of a provision, or `undefined` if the text is not one: Chinese numerals, or digits
 * of either width.
 *
 * @example readNumber('一百零二') // 102
 * @example readNumber('３７') // 37
 */
export function readNumber(printed: string): number | undefined {
  if (!readBefore.has(printed)) readBefore.set(printed, parseNumber(printed));
  return readBefore.get(printed);
}

/** Texts print the same few hundred numbers again and again. */
const readBefore = new Map<string, number | undefined>();

function parseNumber(printed: string): number | undefined {
  const text = printed.replace(/\s/g, '').normalize('NFKC').replaceAll('○', '〇');
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  return parseChineseNumeral(text);
}

/**
 * Whether a number that cannot be read is a known misprint of the one that is due: a dash for 一,
 * 两 for 二, 一百十 for 一百一十.
 *
 * @example isMisprintOf('三十－', 31) // true
 */
export function isMisprintOf(printed: string, due: number): boolean {
  const text = printed
    .replace(/\s/g, '')
    .replace(/[－—–-]/g, '一')
    .replaceAll('两', '二');
  const full = text.replace(/([百零])十/g, (_, before: string) => `${before}一十`);
  return parseChineseNumeral(full.replaceAll('零一十', '一十')) === due;
}

/** Whether `next` follows on `last`: 第十二条 on 第十一条 or on 第十一条之三, 第十一条之一 on 第十一条. */
export function follows(last: ProvisionNumber | undefined, next: ProvisionNumber): boolean {
  if (next.insertion !== undefined) {
    return next.number === last?.number && next.insertion === (last.insertion ?? 0) + 1;
  }
  return next.number === (last?.number ?? 0) + 1;
}

const UNITS: Partial<Record<ProvisionKind, string>> = {
  part: '编',
  chapter: '章',
  section: '节',
  article: '条',
};

/** A number as it is printed before a provision: 第十三条, 三、, （三）. */
export function formatNumber(kind: ProvisionKind, { number, insertion }: ProvisionNumber): string {
  const numeral = formatChineseNumeral(number);
  if (kind === 'point') return `${numeral}、`;
  const unit = UNITS[kind];
  if (unit === undefined) return kind === 'item' ? `（${numeral}）` : `${number}.`;
  const inserted = insertion === undefined ? '' : `之${formatChineseNumeral(insertion)}`;
  return `第${numeral}${unit}${inserted}`;
}
