import { describe, expect, test } from 'vitest';
import type { CitationRemark } from '../../src/search/citation.ts';
import type { Answer } from '../../src/search/search.ts';
import {
  citationSentence,
  countSentence,
  cutSentence,
  partlySentence,
  suggestions,
} from '../../src/search/wording.ts';

const answer = (changes: Partial<Answer>): Answer => ({
  query: { written: '粮食 <b>', isCut: false, terms: [] },
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

test('names a long query by its beginning, and says where less was sought', () => {
  const query = { written: '粮'.repeat(200), isCut: true, terms: [] };
  const long = answer({ step: 'none', query });
  expect(countSentence(long)).toBe(`没有找到包含“${'粮'.repeat(40)}…”的记录`);
  expect(cutSentence(long)).toBe('检索词超过 200 个字，只按前 200 个字检索。');
  expect(cutSentence(answer({}))).toBe('');
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

describe('a citation', () => {
  const label = '第九十条';
  const title = '示例省档案条例';
  test.for<[CitationRemark, string]>([
    [{ what: 'no text', title, label }, '本站没有《示例省档案条例》的全文，打不开第九十条。'],
    [
      { what: 'no article', title, label, last: 68 },
      '《示例省档案条例》没有第九十条，它的最后一条是第六十八条。',
    ],
    [
      { what: 'no article in any', label, records: 3 },
      '名称相符的 3 部法规，本站都没有第九十条的文本。',
    ],
    [
      { what: 'no paragraph', title, label, asked: '第九款', opened: '第九十条' },
      '《示例省档案条例》第九十条没有第九款，链接打开的是第九十条。',
    ],
    [{ what: 'range', range: '90-91条', label }, '“90-91条”从第九十条打开。'],
  ])('that does not open what it says is explained: %o', ([remark, sentence]) => {
    expect(citationSentence(answer({ remark }))).toBe(sentence);
  });

  test('that opens what it says is not', () => {
    expect(citationSentence(answer({}))).toBe('');
  });
});
