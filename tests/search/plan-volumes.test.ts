import { expect, test } from 'vitest';
import { planVolumes, type Planned } from '../../src/search/build/plan-volumes.ts';

const limits = { most: 100, least: 10 };

/** Records named by letters, of ten characters each. */
const records = (letters: string): Planned[] => [...letters].map((key) => ({ key, size: 10 }));
const letters = (volumes: readonly (readonly Planned[])[]): string[] =>
  volumes.map((volume) => volume.map(({ key }) => key).join(''));

test('an edition that fits into one volume is one volume, in its order', () => {
  expect(letters(planVolumes(records('abcdefghij'), [], limits))).toEqual(['abcdefghij']);
});

test('a larger edition is cut into as few volumes as hold it, all of even size', () => {
  expect(letters(planVolumes(records('abcdefghijkl'), [], limits))).toEqual(['abcdef', 'ghijkl']);
});

test('a record that is larger than a volume has one of its own size', () => {
  expect(letters(planVolumes([{ key: 'a', size: 250 }], [], limits))).toEqual(['a']);
});

test('a changed record goes into a new volume beside the one that is kept', () => {
  const before = [records('abcdefghij')];
  expect(letters(planVolumes(records('aBcdefghij'), before, limits))).toEqual(['abcdefghij', 'B']);
});

test('what was changed before and what is changed now stand in one volume', () => {
  const before = [records('abcdefghij'), records('B')];
  expect(letters(planVolumes(records('aBcdEfghij'), before, limits))).toEqual(['abcdefghij', 'BE']);
});

test('a record that is gone changes nothing in its volume', () => {
  const before = [records('abcdefghij')];
  expect(letters(planVolumes(records('abcdefghi'), before, limits))).toEqual(['abcdefghij']);
});

test('a volume of which more than a quarter has changed is written anew', () => {
  const before = [records('abcdefghij')];
  expect(letters(planVolumes(records('ABCdefghij'), before, limits))).toEqual(['ABCdefghij']);
});

test('a small edition is always one volume', () => {
  const small = { most: 100, least: 50 };
  expect(letters(planVolumes(records('aBcd'), [records('abcd')], small))).toEqual(['aBcd']);
});
