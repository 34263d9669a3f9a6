import { expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { occurrences } from '../../src/search/occurrences.ts';

/** What a phrase covers in a text, place by place. */
const covered = (text: string, phrase: string) =>
  occurrences(text, fold(phrase).symbols).map(({ start, end }) => text.slice(start, end));

test('finds a phrase at every place', () => {
  expect(covered('粮食安全和粮食', '粮食')).toEqual(['粮食', '粮食']);
});

test('does not cross punctuation', () => {
  expect(covered('固体废物，污染环境', '废物污染')).toEqual([]);
});

test('crosses any punctuation where the phrase has some', () => {
  expect(covered('固体废物，污染环境', '废物、污染')).toEqual(['废物，污染']);
});

test('covers white space inside', () => {
  expect(covered('自 2024 年 12 月起', '2024年12月')).toEqual(['2024 年 12 月']);
});

test('covers characters in the form in which they are printed', () => {
  expect(covered('ＧＢ５７４９号', 'gb5749')).toEqual(['ＧＢ５７４９']);
});

test('takes the end of a text for punctuation', () => {
  expect(covered('增长50', '50%')).toEqual(['50']);
  expect(covered('增长500', '50%')).toEqual([]);
});

test('finds places that overlap', () => {
  expect(covered('大大大', '大大')).toEqual(['大大', '大大']);
});
