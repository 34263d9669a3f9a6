import { expect, test } from 'vitest';
import { countPlaces } from '../../src/search/positions.ts';

test.for([
  ['one place', [4, 6], 2, 1],
  ['two places', [4, 6, 20, 22], 2, 2],
  ['no place where only one of the tokens stands', [4, 20], 2, 0],
  ['places that overlap', [4, 5, 6, 7], 2, 2],
  ['a phrase of one token', [4, 9], 0, 2],
  ['nothing', [], 2, 0],
] as const)('counts %s', ([, positions, apart, expected]) => {
  expect(countPlaces(positions, apart)).toBe(expected);
});
