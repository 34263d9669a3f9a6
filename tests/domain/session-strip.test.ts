import { describe, expect, test } from 'vitest';
import { sessionStrip } from '../../src/domain/session-strip.ts';

describe('the strip of a term', () => {
  test('names the numbers between two sessions of which no record is held', () => {
    expect(strip(1, 2, 4)).toEqual([1, 2, [3, 3], 4]);
  });

  test('begins with the first session of the term, held or not', () => {
    expect(strip(13, 15)).toEqual([[1, 12], 13, [14, 14], 15]);
  });

  test('ends with the highest number that is known', () => {
    expect(strip(1).at(-1)).toBe(1);
  });

  test('puts sessions in order, however they are given', () => {
    expect(strip(3, 1, 2)).toEqual([1, 2, 3]);
  });

  test('is empty without sessions', () => {
    expect(strip()).toEqual([]);
  });
});

/** The strip of some numbers: a number is a session, a pair a gap. */
function strip(...numbers: number[]) {
  return sessionStrip(numbers, (number) => number).map((place) =>
    'gap' in place ? place.gap : place.session,
  );
}
