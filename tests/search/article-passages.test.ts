import { expect, test } from 'vitest';
import { articlePassages } from '../../src/search/build/article-passages.ts';

test('a paragraph belongs to the article before it', () => {
  const passages = articlePassages('第二十条　储备粮食。\n\n前款规定的粮食。');
  expect(passages).toEqual([
    { anchor: 'art_20', heading: '第二十条', text: '第二十条　储备粮食。' },
    { anchor: 'art_20', heading: '第二十条', text: '前款规定的粮食。' },
  ]);
});

test('an inserted article has an anchor of its own', () => {
  expect(articlePassages('第十二条之一　插入。')).toMatchObject([{ anchor: 'art_12-1' }]);
});

test('a chapter ends the article before it', () => {
  const passages = articlePassages('第一条　甲。\n\n## 第二章　乙');
  expect(passages.at(-1)).toEqual({ anchor: '', heading: '', text: '第二章　乙' });
});

test('a paragraph that speaks of an article opens none', () => {
  expect(articlePassages('第二十条规定的粮食。')).toMatchObject([{ anchor: '' }]);
});

test('signs that look like markup stay', () => {
  expect(articlePassages('第一条　浓度<35，{甲}，*。')).toMatchObject([
    { text: '第一条　浓度<35，{甲}，*。' },
  ]);
});
