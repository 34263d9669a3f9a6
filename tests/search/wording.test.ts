import { expect, test } from 'vitest';
import type { Answer } from '../../src/search/search.ts';
import { countSentence, partlySentence, suggestions } from '../../src/search/wording.ts';

const answer = (changes: Partial<Answer>): Answer => ({
  query: { written: '粮食 <b>', terms: [] },
  step: 'complete',
  records: [],
  phrases: [],
  opens: new Map(),
  leads: [],
  missing: [],
  ...changes,
});

test('says how many records were found', () => {
  expect(countSentence(answer({ records: [3, 1] }))).toBe('找到 2 条记录');
});

test('says that nothing was found, and for what', () => {
  expect(countSentence(answer({ step: 'none' }))).toBe('没有找到包含“粮食 <b>”的记录');
});

test('says that nothing fits the filters', () => {
  expect(countSentence(answer({ step: 'listed' }))).toBe('没有符合条件的记录');
});

test('says that no record holds the whole query', () => {
  expect(partlySentence(answer({ step: 'partly' }))).toBe(
    '没有完整包含“粮食 <b>”的记录；以下记录分别包含各词',
  );
});

test('names the words that no record holds', () => {
  expect(partlySentence(answer({ step: 'partly', missing: ['甲', '乙'] }))).toBe(
    '没有完整包含“粮食 <b>”的记录；以下记录分别包含各词（没有记录包含“甲”、“乙”）',
  );
});

test('says nothing of parts where the whole was found', () => {
  expect(partlySentence(answer({}))).toBe('');
});

test('advises to drop the filters where there are any', () => {
  expect(suggestions(true)).toHaveLength(suggestions(false).length + 1);
});
