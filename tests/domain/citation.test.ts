import { describe, expect, test } from 'vitest';
import { formatLines, parseLines } from '../../src/domain/citation.ts';

test.for([
  [[65, 78], '第65—78行'],
  [[29, 29], '第29行'],
] as const)('lines %o are printed %s', ([[first, last], printed]) => {
  expect(formatLines([first, last])).toBe(printed);
});

describe('lines in running text', () => {
  test.for([
    ['65-78', [65, 78]],
    ['29', [29, 29]],
    ['29-29', [29, 29]],
    ['1-999999', [1, 999_999]],
  ] as const)('%s are %o', ([text, range]) => {
    expect(parseLines(text)).toEqual(range);
  });

  test.for([
    '78-65',
    '0',
    '0-3',
    '65–78',
    '65—78',
    '65,78',
    '65-',
    '-78',
    'L65',
    '65 - 78',
    '1.5',
    '',
  ])('%o are not a range', (text) => {
    expect(parseLines(text)).toBeUndefined();
  });
});
