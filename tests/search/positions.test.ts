import { expect, test } from 'vitest';
import { countPlaces } from '../../src/search/positions.ts';

const at = (offset: number, ...positions: number[]) => ({ offset, positions });

test.for([
  ['one place', [at(0, 4), at(2, 6)], 1],
  ['two places', [at(0, 4, 20), at(2, 6, 22)], 2],
  ['no place where one of the tokens stands elsewhere', [at(0, 4), at(2, 20)], 0],
  ['no place where the tokens stand the other way round', [at(0, 6), at(2, 4)], 0],
  ['no place where the third token is missing', [at(0, 4, 20), at(2, 6, 22), at(3, 8)], 0],
  ['places that overlap', [at(0, 4, 5, 6), at(2, 6, 7, 8)], 3],
  ['a phrase of one token', [at(0, 4, 9)], 2],
  ['nothing', [], 0],
] as const)('counts %s', ([, tokens, expected]) => {
  expect(countPlaces(tokens)).toBe(expected);
});
