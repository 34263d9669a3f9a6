import { describe, expect, test } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral } from '../../src/domain/chinese-numeral.ts';

/** Numbers as provisions are numbered; 1260 is the last article of the Civil Code. */
const NUMERALS = [
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['十八', 18],
  ['二十', 20],
  ['二十三', 23],
  ['九十九', 99],
  ['一百', 100],
  ['一百零一', 101],
  ['一百一十', 110],
  ['一百一十五', 115],
  ['一百二十三', 123],
  ['二百', 200],
  ['一千', 1000],
  ['一千零一', 1001],
  ['一千零一十', 1010],
  ['一千二百六十', 1260],
  ['九千九百九十九', 9999],
] as const;

describe('a Chinese numeral', () => {
  test.for(NUMERALS)('%s is %i', ([text, value]) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  test.for(NUMERALS)('of the form %s is written for %i', ([text, value]) => {
    expect(formatChineseNumeral(value)).toBe(text);
  });

  test.for([
    ['一百〇一', 101],
    ['一十', 10],
    ['一十二', 12],
  ] as const)('may also be written %s for %i', ([text, value]) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  test.for([
    ['一百十', 'a unit without its digit'],
    ['一百一', 'a digit without its unit'],
    ['零', 'no provision is numbered so'],
    ['二〇二四', 'digits one by one are a year'],
    ['1十', 'mixed'],
    ['十十', 'a unit twice'],
    ['百', 'a unit alone'],
    ['一百零零一', 'a zero too many'],
    ['十百', 'units in the wrong order'],
    ['两百', 'not a word of provisions'],
    ['12', 'digits'],
    ['', 'nothing'],
  ])('%o is not one: %s', ([text = '']) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });
});

test('every number from 1 to 9999 is read back as it was written', () => {
  const numbers = Array.from({ length: 9999 }, (_, index) => index + 1);
  expect(numbers.map((value) => parseChineseNumeral(formatChineseNumeral(value)))).toEqual(numbers);
});

test.for([0, -1, 1.5, 10_000, Number.NaN])('%d cannot be written', (value) => {
  expect(() => formatChineseNumeral(value)).toThrow(
    new RangeError(`序号应是 1 到 9999 的整数，现在是 ${value}`),
  );
});
