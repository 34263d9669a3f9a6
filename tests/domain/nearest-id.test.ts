import { expect, test } from 'vitest';
import { nearestId } from '../../src/domain/nearest-id.ts';

const IDS = ['hlj-dangan-tiaoli', 'hlj-shui-tiaoli', 'hlj-gonghui-tiaoli'];

test.for([
  ['hlj-dangan-tiaolie', 'hlj-dangan-tiaoli', 'a letter too many'],
  ['hlj-danan-tiaoli', 'hlj-dangan-tiaoli', 'a letter missing'],
  ['hlj-gonghui-tioali', 'hlj-gonghui-tiaoli', 'letters swapped'],
  ['dangan-tiaoli', 'hlj-dangan-tiaoli', 'no place in front'],
] as const)('%s is near to %s: %s', ([written, near]) => {
  expect(nearestId(written, IDS)).toBe(near);
});

test('nothing is near to another word', () => {
  expect(nearestId('jilin-senlin-fangzhi', IDS)).toBeUndefined();
});

test('nothing is near where there is nothing', () => {
  expect(nearestId('hlj-dangan-tiaoli', [])).toBeUndefined();
});
