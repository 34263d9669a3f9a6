import { readNumber } from './provision-number.ts';

/** How the entries of a list are numbered. Entries of one list are numbered in one way. */
export type MarkerStyle = 'parenthesised' | 'dotted' | 'comma' | 'parenthesised-digit' | 'circled';

export interface ListMarker {
  style: MarkerStyle;
  label: string;
  number: number;
  rest: string;
}

/** （一）, (一), （一), ㈠ · 一、 · 1. １．1、 · （1） · ① */
const STYLES: [MarkerStyle, RegExp][] = [
  [
    'parenthesised',
    /^(?<label>[（(〔]\s*(?<number>[一二三四五六七八九十百]{1,5})\s*[）)〕])\s*(?<rest>.*)$/,
  ],
  ['parenthesised', /^(?<label>(?<number>[㈠-㈩]))\s*(?<rest>.*)$/],
  [
    'comma',
    /^(?<label>(?<number>[一二三四五六七八九十]{1,3})、)\s*(?<rest>(?![一二三四五六七八九十]).*)$/,
  ],
  ['dotted', /^(?<label>(?<number>[0-9０-９]{1,2})\s*[.．、](?![0-9０-９]))\s*(?<rest>.*)$/],
  ['parenthesised-digit', /^(?<label>[（(]\s*(?<number>[0-9０-９]{1,2})\s*[）)])\s*(?<rest>.*)$/],
  ['circled', /^(?<label>(?<number>[①-⑳]))\s*(?<rest>.*)$/],
];

/** What a number begins with. Most lines begin with none, and are told by one look. */
const BEGINS = /^[（(〔㈠-㈩一二三四五六七八九十0-9０-９①-⑳]/;

/**
 * Read the number that opens an entry of a list, or `undefined` where a line is no entry.
 *
 * @example readMarker('（三）其他情形。') // { style: 'parenthesised', label: '（三）', number: 3, … }
 */
export function readMarker(words: string): ListMarker | undefined {
  if (!BEGINS.test(words)) return undefined;
  for (const [style, pattern] of STYLES) {
    const { groups } = pattern.exec(words) ?? {};
    if (!groups) continue;
    const { label = '', number = '', rest = '' } = groups;
    const value = readNumber(number.normalize('NFKC').replace(/[()]/g, ''));
    if (value !== undefined) return { style, label, number: value, rest };
  }
  return undefined;
}
