import { describe, expect, test } from 'vitest';
import { GAP } from '../../src/search/fold.ts';
import { MAX_QUERY_LENGTH, parseQuery } from '../../src/search/query.ts';
import { parseTable } from '../../src/search/traditional.ts';

const forms = (typed: string, table = '') =>
  parseQuery(typed, parseTable(table)).terms.map((term) => term.forms.map((form) => form.join('')));

test.for([
  ['spaces', '粮食  安全', [['粮食'], ['安全']]],
  ['ideographic spaces', '粮食　安全', [['粮食'], ['安全']]],
  ['tabs and line breaks', '粮食\t安\n全', [['粮食'], ['安'], ['全']]],
] as const)('words are parted by %s', ([, typed, expected]) => {
  expect(forms(typed)).toEqual(expected);
});

test('a word that is typed twice is sought once', () => {
  expect(forms('粮食 粮食')).toEqual([['粮食']]);
});

test.for([
  ['quotes', '“粮食安全”'],
  ['straight quotes', '"粮食安全"'],
  ['title marks', '《粮食安全》'],
  ['brackets', '（粮食安全）'],
  ['the end of a sentence', '粮食安全。'],
] as const)('%s around a word are not part of it', ([, typed]) => {
  expect(forms(typed)).toEqual([['粮食安全']]);
});

test('punctuation inside a word is', () => {
  expect(forms('省、市')).toEqual([[`省${GAP}市`]]);
});

test('a percent sign belongs to its number', () => {
  expect(forms('50%')).toEqual([[`50${GAP}`]]);
});

test('a number in digits is sought in Chinese too', () => {
  expect(forms('第20条')).toEqual([['第20条', '第二十条']]);
  expect(forms('第１８次会议')).toEqual([['第18次会议', '第十八次会议']]);
});

test.for([
  ['第20条', '第二十条'],
  ['18次会议', '十八次会议'],
  ['14届人大', '十四届人大'],
] as const)('%s is sought as %s too', ([typed, printed]) => {
  expect(forms(typed)).toEqual([[typed, printed]]);
});

test.for([
  ['2024-12-01', '2024年12月1日'],
  ['2024/12/1', '2024年12月1日'],
  ['2024.12.1', '2024年12月1日'],
  ['2024-12-01施行', '2024年12月1日施行'],
  ['2024-12', '2024年12月'],
  ['2024年12月01日', '2024年12月1日'],
  ['二〇二四年十二月一日起施行', '2024年12月1日起施行'],
  ['二零二四年十二月三十一日', '2024年12月31日'],
  ['二○二四年十二月', '2024年12月'],
] as const)('the day %s is sought as %s too', ([typed, printed]) => {
  expect(forms(typed)[0]?.at(-1)).toBe(printed);
  expect(forms(typed)[0]).toHaveLength(2);
});

test.for(['2024年12月1日', '12月1日起施行', '十二月一日', '2024-13-01', '5749-2022', '3.14'])(
  '%s is sought as it is typed',
  (typed) => {
    expect(forms(typed)[0]).toHaveLength(1);
  },
);

test.for(['20条', '第20号', '第0条', '第12345条', '第2024年'])('%s is no such number', (typed) => {
  expect(forms(typed)).toHaveLength(1);
  expect(forms(typed)[0]).toHaveLength(1);
});

test('traditional characters are sought as simplified ones', () => {
  expect(forms('糧食安全', '糧粮')).toEqual([['粮食安全']]);
});

test('the query is kept as it was typed, but for outer white space', () => {
  expect(parseQuery(' 糧食　“安全” ').written).toBe('糧食　“安全”');
});

test.for([
  [200, false],
  [201, true],
] as const)('of %i characters it is cut: %s', ([length, isCut]) => {
  expect(parseQuery('粮'.repeat(length))).toMatchObject({ written: '粮'.repeat(200), isCut });
});

describe('a hostile query', () => {
  test.for(['', ' \n ', '？！', '"', '<>', '%', '\u200B', '😀'])('without a word: %j', (typed) => {
    expect(forms(typed)).toEqual([]);
  });

  test('is no more than its words', () => {
    expect(forms('<img src=x onerror=alert(1)>')).toEqual([
      ['img'],
      [`src${GAP}x`],
      [`onerror${GAP}alert${GAP}1`],
    ]);
  });

  test.for([
    '.*+?^${}()|[]\\',
    '__proto__ constructor',
    '___PAGEFIND_WEIGHT___9',
    '\u0000粮',
    '\uD800粮',
    '粮'.repeat(10_000),
  ])('does no harm: %j', (typed) => {
    expect(parseQuery(typed).written.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
  });
});
