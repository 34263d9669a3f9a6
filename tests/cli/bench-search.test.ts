import { describe, expect, test } from 'vitest';
import { figures } from '../../src/cli/bench-search/figures.ts';
import { makeQueries, type BenchQuery } from '../../src/cli/bench-search/queries.ts';
import { formatReport } from '../../src/cli/bench-search/report.ts';
import { holding, plain, type BenchText } from '../../src/cli/bench-search/truth.ts';

const text = (title: string, words: string): BenchText => ({
  url: `/${title}/`,
  title,
  passages: [{ anchor: 'art_1', heading: '第一条', text: `第一条　${words}` }],
  folded: [title, `第一条　${words}`].map(plain).join('\0'),
});

const texts = [
  text('示例省粮食安全保障条例', '储备粮食 50 万吨，保障国家安全。'),
  text('示例省档案管理条例', '档案馆接收档案，向社会开放。'),
];

describe('the truth of the bench', () => {
  test('is containment without white space, width and case', () => {
    expect([...holding(texts, ['粮食５０万吨'])]).toEqual(['/示例省粮食安全保障条例/']);
  });

  test('takes the marks of a title within a title for those of a title', () => {
    const nested = [text('关于修改《示例省实施〈示例法〉办法》的决定', '')];
    expect(holding(nested, ['实施《示例法》办法']).size).toBe(1);
  });

  test('does not run from one block into the next', () => {
    expect(holding(texts, ['条例第一条']).size).toBe(0);
  });
});

describe('the queries of the bench', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(makeQueries(texts, 1)).toEqual(makeQueries(texts, 1));
    expect(makeQueries(texts, 2)).not.toEqual(makeQueries(texts, 1));
  });

  test('that are absent stand in no text', () => {
    const absent = makeQueries(texts, 1).filter(({ set }) => set === 'absent');
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.filter(({ typed }) => holding(texts, [typed]).size > 0)).toEqual([]);
  });
});

describe('the figures of the bench', () => {
  const query: BenchQuery = {
    set: 'citation',
    typed: '粮食',
    right: new Set(['/a/', '/b/']),
    first: new Set(['/a/']),
    anchor: 'art_1',
  };
  const load = { requests: 1, bytes: 1024, indexBytes: 512 };
  const of = (urls: string[], relaxed = false) =>
    new Map(
      figures(
        [
          {
            query,
            given: { urls, anchor: 'art_2', anchors: ['art_2', 'art_1'], relaxed, time: 5 },
            load,
          },
        ],
        [{ ...load, time: 7 }],
      ).map(({ name, value }) => [name, value]),
    );

  test('are recall and precision by set', () => {
    expect(of(['/c/', '/a/']).get('recall / precision, citation (1)')).toBe('0.500 / 0.500');
  });

  test('rank the first right result', () => {
    expect(of(['/c/', '/a/']).get('MRR, citation')).toBe('0.500');
  });

  test('tell the article that is opened from one that is offered', () => {
    const found = of(['/a/']);
    expect(found.get('citation opens at its article')).toBe('0.000');
    expect(found.get('citation: first result leads to its article')).toBe('1.000');
  });

  test('do not count results that the page says hold the words in parts', () => {
    expect(of(['/c/'], true).get('recall / precision, citation (1)')).toBe('0.000 / –');
  });
});

test('the report is a table with one column for each way to search', () => {
  const what = { texts: 60, records: 256, queries: 670, seed: 1 };
  const columns = ['Huidian', 'Pagefind'].map((name) => ({
    name,
    measured: [{ name: 'MRR', value: '1.000' }],
  }));
  const table = formatReport(what, '153.0', columns).split('\n').slice(-3);
  expect(table).toEqual([
    '|     | Huidian | Pagefind |',
    '| --- | ------- | -------- |',
    '| MRR | 1.000   | 1.000    |',
  ]);
});
