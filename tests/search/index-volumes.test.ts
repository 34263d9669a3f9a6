import { expect, test } from 'vitest';
import { formatNumbers, readNumbers } from '../../src/search/index-volumes.ts';

const none = undefined;

test.for([
  [[0, 1, 2], '0-2'],
  [[7], '7'],
  [[0, 1, none, none, 5, 3], '0-1,x2,5,3'],
  [[none], 'x1'],
] as const)('the numbers %j are written and read as %s', ([numbers, text]) => {
  expect(formatNumbers(numbers)).toBe(text);
  expect(readNumbers(text)).toEqual(numbers);
});

test.for(['', '3-1', '1,', 'a', '-1', '1-2-3'])('“%s” is no list of numbers', (text) => {
  expect(readNumbers(text)).toBeUndefined();
});
