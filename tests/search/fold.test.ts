import { describe, expect, test } from 'vitest';
import { fold, GAP } from '../../src/search/fold.ts';

const folded = (text: string) => fold(text).symbols.join('');

test.for([
  ['full-width letters and digits', 'ＡＢ１２', 'ab12'],
  ['capitals', 'GB', 'gb'],
  ['accents', 'Café', 'cafe'],
  ['a letter with its accent written apart', 'e\u0301', 'e'],
  ['compatibility characters', '㎡①', 'm21'],
  ['compatibility ideographs', '\u{F9DC}', '隆'],
  ['characters beyond the first plane', '𬭎', '𬭎'],
  ['voicing marks of Japanese, which make another letter', 'が', 'が'],
] as const)('folds %s', ([, text, expected]) => {
  expect(folded(text)).toBe(expected);
});

test('Han characters alone fold as they do beside others', () => {
  const text = '黑龙江省粮食安全保障条例一丁鿕鿿';
  const beside = fold(`${text}A`);
  expect(fold(text)).toEqual({
    symbols: beside.symbols.slice(0, -1),
    starts: beside.starts.slice(0, -1),
    ends: beside.ends.slice(0, -1),
  });
  expect(fold('')).toEqual({ symbols: [], starts: [], ends: [] });
});

test.for([
  ['between Chinese characters', '第一条　为了', '第一条为了'],
  ['between a digit and a Chinese character', '2024 年 12 月', '2024年12月'],
  ['between a Latin letter and a digit', 'GB 5749', 'gb5749'],
  ['of a line break', '职\n责', '职责'],
  ['without a shape', '职\u200B责', '职责'],
] as const)('drops white space %s', ([, text, expected]) => {
  expect(folded(text)).toBe(expected);
});

test.for([
  ['Latin words', 'in force', `in${GAP}force`],
  ['numbers', '100 200', `100${GAP}200`],
] as const)('keeps %s apart', ([, text, expected]) => {
  expect(folded(text)).toBe(expected);
});

describe('punctuation', () => {
  test('is one gap, however many marks there are', () => {
    expect(folded('“废物”、《污染》')).toBe(`${GAP}废物${GAP}污染${GAP}`);
  });

  test('stays one gap with white space inside', () => {
    expect(folded('废物。 （污染')).toBe(`废物${GAP}污染`);
  });

  test('is what symbols and pictures are too', () => {
    expect(folded('甲→乙😀丙')).toBe(`甲${GAP}乙${GAP}丙`);
  });

  test('is what the own signs of the index are taken for in a text', () => {
    expect(folded('甲ǀǁ乙')).toBe(`甲${GAP}乙`);
  });
});

describe('the place of a symbol', () => {
  test('is the stretch of the text it is made of', () => {
    expect(fold('㎡，。粮')).toEqual({
      symbols: ['m', '2', GAP, '粮'],
      starts: [0, 0, 1, 3],
      ends: [1, 1, 3, 4],
    });
  });

  test('counts a character beyond the first plane as it is written', () => {
    expect(fold('𬭎粮')).toMatchObject({ starts: [0, 2], ends: [2, 3] });
  });
});

test('an empty text has no symbols', () => {
  expect(fold('')).toEqual({ symbols: [], starts: [], ends: [] });
});
