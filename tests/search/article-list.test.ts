import { expect, test } from 'vitest';
import { formatArticles, listsArticle } from '../../src/search/article-list.ts';

test('articles in a row are written as a range, inserted ones by name', () => {
  const anchors = ['art_1', 'art_2', 'art_2', 'art_2-1', 'art_3', 'art_7', 'events', 'chp_1'];
  expect(formatArticles(anchors)).toBe('1..3 7 2-1');
});

test('a text without articles has an empty list', () => {
  expect(formatArticles(['', 'text'])).toBe('');
});

test.for([
  ['1', true],
  ['3', true],
  ['4', false],
  ['7', true],
  ['2-1', true],
  ['2-2', false],
  ['', false],
] as const)('whether article %s is listed', ([name, listed]) => {
  expect(listsArticle('1..3 7 2-1', name)).toBe(listed);
});
