import { describe, expect, test } from 'vitest';
import {
  countPrinted,
  formatLineList,
  formatRanges,
  linesIn,
  parseLineList,
  rangesOf,
} from '../../src/domain/line-list.ts';

describe('a list of lines', () => {
  test.for([
    [
      '1-2, 4',
      [
        [1, 2],
        [4, 4],
      ],
    ],
    ['7', [[7, 7]]],
    ['4, 1-2', undefined],
    ['1-4, 4', undefined],
    ['4-2', undefined],
    ['1,', undefined],
    ['', undefined],
    ['一', undefined],
  ] as const)('%j is read as %j', ([text, ranges]) => {
    expect(parseLineList(text)).toEqual(ranges);
  });

  test('is written as it is read', () => {
    const text = '1-2, 4, 6-9';
    expect(formatLineList(parseLineList(text) ?? [])).toBe(text);
  });

  test('is read aloud in Chinese', () => {
    expect(
      formatRanges([
        [1, 12],
        [14, 14],
      ]),
    ).toBe('1—12、14');
  });
});

describe('ranges', () => {
  test('are the fewest that hold the lines', () => {
    expect(rangesOf([4, 2, 1, 2])).toEqual([
      [1, 2],
      [4, 4],
    ]);
  });

  test('run across lines that do not matter, but end at none of them', () => {
    expect(rangesOf([1, 3, 6], new Set([2, 4, 7]))).toEqual([
      [1, 3],
      [6, 6],
    ]);
  });

  test('hold each line once', () => {
    expect([
      ...linesIn([
        [1, 3],
        [2, 4],
      ]),
    ]).toEqual([1, 2, 3, 4]);
  });

  test('hold only as many printed lines as are not blank', () => {
    expect(
      countPrinted(
        [
          [1, 4],
          [6, 6],
        ],
        '2, 6',
      ),
    ).toBe(3);
  });
});
