import { expect, test } from 'vitest';
import { formatProvisions, lastArticle, listsProvision } from '../../src/search/provision-list.ts';

test('articles in a row are written as a range, inserted ones by name', () => {
  const anchors = ['art_1', 'art_2', 'art_2', 'art_2-1', 'art_3', 'art_7', 'events', 'chp_1'];
  expect(formatProvisions(anchors)).toBe('1..3 7 2-1');
});

test('the points of a text without articles are written with their kind', () => {
  expect(formatProvisions(['chp_1', 'item_1', 'item_2', 'point_3'])).toBe('item_1..2 point_3');
});

test('what stands below an article is not listed', () => {
  expect(formatProvisions(['', 'text', 'art_1__para_1', 'att_1__art_1'])).toBe('');
});

test.for([
  ['art_1', true],
  ['art_3', true],
  ['art_4', false],
  ['art_7', true],
  ['art_2-1', true],
  ['art_2-2', false],
  ['item_1', false],
  ['item_4', true],
  ['item_6', false],
  ['', false],
] as const)('whether %s is listed', ([anchor, listed]) => {
  expect(listsProvision('1..3 7 2-1 item_4..5', anchor)).toBe(listed);
});

test.for([
  ['1..3 2-1', 3],
  ['1..3 7 2-1', 7],
  ['item_1..24', undefined],
  ['', undefined],
] as const)('the last article of %j is %s', ([list, last]) => {
  expect(lastArticle(list)).toBe(last);
});
