import { expect, test } from 'vitest';
import { traditionalCharacters } from '../../src/search/build/opencc.ts';
import {
  formatTable,
  parseTable,
  simplificationTable,
  simplify,
} from '../../src/search/traditional.ts';

test('a table holds what the text needs and nothing else', () => {
  const pairs = [
    ['國', '国'],
    ['會', '会'],
  ] as const;
  expect([...simplificationTable(pairs, new Set('中国'))]).toEqual([['國', '国']]);
});

test('a traditional character that the text uses is left alone', () => {
  expect(simplificationTable([['著', '着']], new Set('著着')).size).toBe(0);
});

test('a table survives being written into the page', () => {
  const table = new Map([
    ['國', '国'],
    ['𨸟', '䧢'],
  ]);
  expect(parseTable(formatTable(table))).toEqual(table);
  expect(parseTable('')).toEqual(new Map());
});

test('symbols that are not in the table stay', () => {
  expect(simplify(['中', '國', 'a'], new Map([['國', '国']]))).toEqual(['中', '国', 'a']);
});

test.for([
  ['糧', '粮'],
  ['條', '条'],
  ['會', '会'],
  ['為', '为'],
  ['裡', '里'],
  ['衞', '卫'],
] as const)('OpenCC knows %s as %s', ([traditional, simplified]) => {
  expect(new Map(traditionalCharacters()).get(traditional)).toBe(simplified);
});
