import { expect, test } from 'vitest';
import { traditionalCharacters } from '../../src/search/build/opencc.ts';
import {
  carriedPart,
  commonSimplified,
  formatTable,
  mayBeTraditional,
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

test('GB/T 2312 has 6,763 characters', () => {
  expect(commonSimplified().size).toBe(6763);
});

test('the page carries what simplified texts may hold too', () => {
  const table = new Map([
    ['國', '国'],
    ['後', '后'],
  ]);
  expect([...carriedPart(table)]).toEqual([['後', '后']]);
});

test.for([
  ['糧食', true],
  ['𠮷林', true],
  ['粮食安全', false],
  ['后', false],
  ['GB 5749', false],
  ['', false],
] as const)('%s may be traditional: %s', ([text, expected]) => {
  expect(mayBeTraditional(text)).toBe(expected);
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
