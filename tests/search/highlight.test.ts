import { expect, test } from 'vitest';
import { segments } from '../../src/search/highlight.ts';

/** Marked pieces in brackets. */
const shown = (text: string, ...ranges: [number, number][]) =>
  segments(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test.for([
  ['nothing', [], '粮食安全'],
  ['the beginning', [[0, 2]], '[粮食]安全'],
  ['the end', [[2, 4]], '粮食[安全]'],
  ['the whole', [[0, 4]], '[粮食安全]'],
  [
    'ranges in any order',
    [
      [3, 4],
      [0, 1],
    ],
    '[粮]食安[全]',
  ],
  [
    'ranges that overlap',
    [
      [0, 2],
      [1, 3],
    ],
    '[粮食安]全',
  ],
  [
    'ranges that touch',
    [
      [0, 2],
      [2, 3],
    ],
    '[粮食安]全',
  ],
  [
    'a range inside another',
    [
      [0, 4],
      [1, 2],
    ],
    '[粮食安全]',
  ],
] as [string, [number, number][], string][])('marks %s', ([, ranges, expected]) => {
  expect(shown('粮食安全', ...ranges)).toBe(expected);
});

test('keeps a text that looks like HTML as it is', () => {
  expect(shown('<b>粮</b>', [3, 4])).toBe('<b>[粮]</b>');
});
