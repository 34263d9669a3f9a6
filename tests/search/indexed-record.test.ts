import { expect, test } from 'vitest';
import { plannedRecord } from '../../src/search/build/indexed-record.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { passage, searchDocument } from './memory-index.ts';

const SITE = 'https://example.org/';
const document = searchDocument({
  title: '示例省档案条例',
  url: '/regulations/dangan/',
  passages: [passage('第一条　为了加强档案工作，制定本条例。')],
});
const key = (changes: Partial<SearchDocument> = {}, site = SITE, settings = '') =>
  plannedRecord({ ...document, ...changes }, site, settings).key;

test('a record that is as it was keeps its key', () => {
  expect(key()).toBe(key({ passages: [...document.passages] }));
});

test.for<[string, Partial<SearchDocument>]>([
  ['title', { title: '示例省档案管理条例' }],
  ['other name', { aliases: ['档案条例'] }],
  ['summary', { summary: '关于档案的条例。' }],
  ['filter', { filters: { topic: ['dangan'] } }],
  ['punctuation', { passages: [passage('第一条　为了加强档案工作；制定本条例。')] }],
  ['anchor', { passages: [{ ...document.passages[0]!, anchor: 'art_1' }] }],
])('a changed %s gives a record another key', ([, changes]) => {
  expect(key(changes)).not.toBe(key());
});

test('another site, or another program, gives a record another key', () => {
  expect(key({}, 'https://example.com/')).not.toBe(key());
  expect(key({}, SITE, 'changed')).not.toBe(key());
});
