import { expect, test } from 'vitest';
import { articlePassages as passagesOf } from '../../src/search/build/article-passages.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';

const articlePassages = (text: string) => passagesOf(parseStatute(text));

test('a line belongs to the article before it, and has its own anchor beside that one', () => {
  const passages = articlePassages('第二十条　储备粮食：\n\n（一）稻谷。\n\n前款规定的粮食。');
  const here = { anchor: 'art_20', heading: '第二十条' };
  expect(passages).toEqual([
    { ...here, eid: 'art_20__para_1', text: '第二十条　储备粮食：' },
    { ...here, eid: 'art_20__para_1__item_1', text: '（一）　稻谷。' },
    { ...here, eid: 'art_20__para_2', text: '前款规定的粮食。' },
  ]);
});

test('an inserted article has an anchor of its own', () => {
  expect(articlePassages('第十二条　甲。\n第十二条之一　插入。')[1]).toMatchObject({
    anchor: 'art_12-1',
  });
});

test('a chapter ends the article before it', () => {
  const passages = articlePassages('第一条　甲。\n\n## 第二章　乙');
  expect(passages.at(-1)).toMatchObject({ heading: '', text: '第二章　乙' });
});

test('a paragraph that speaks of an article opens none', () => {
  expect(articlePassages('第二十条规定的粮食。')).toMatchObject([{ anchor: '' }]);
});

test('signs that look like markup stay', () => {
  expect(articlePassages('第一条　浓度<35，{甲}，*。')).toMatchObject([
    { text: '第一条　浓度<35，{甲}，*。' },
  ]);
});
