import { expect, test } from 'vitest';
import { countRuns } from '../../src/search/positions.ts';

test.for([
  ['one place', [4, 5, 6], 3, 1],
  ['two places', [4, 5, 9, 10], 2, 2],
  ['a place that is too short', [4, 5, 9], 3, 0],
  ['places that overlap', [4, 5, 6, 7], 3, 2],
  ['a phrase of one token', [4, 9], 1, 2],
  ['nothing', [], 2, 0],
] as const)('counts %s', ([, positions, length, expected]) => {
  expect(countRuns(positions, length)).toBe(expected);
});
