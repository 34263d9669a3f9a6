import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { memoryTools, passage, searchDocument, searchState } from './memory-index.ts';

const documents = [
  searchDocument({
    title: '示例省粮食安全保障条例',
    aliases: ['粮食安全保障条例'],
    passages: [passage('第二十条　县级以上人民政府储备粮食。')],
    effective: '2024-12-01',
    year: 2024,
  }),
  searchDocument({
    title: '示例省档案条例',
    passages: [passage('档案，馆藏。第二十条　档案的移交。')],
    effective: '2025-01-01',
    year: 2023,
  }),
  searchDocument({
    title: '工作报告',
    type: '报告',
    passages: [passage('粮食，粮食，粮食；矿山安全。'), passage('第18次会议听取报告。')],
    filters: { type: ['报告'] },
    year: 2025,
  }),
];

const answer = (q: string, changes: Partial<SearchState> = {}) =>
  search(searchState({ q, ...changes }), memoryTools(documents));

const titles = async (q: string, changes: Partial<SearchState> = {}) =>
  (await answer(q, changes)).records.map((number) => documents[number]?.title);

describe('a search', () => {
  test('finds a record by any part of its text', async () => {
    expect(await titles('人民政府储备')).toEqual(['示例省粮食安全保障条例']);
  });

  test('does not find what stands on both sides of punctuation', async () => {
    expect((await answer('档案馆藏')).step).not.toBe('complete');
  });

  test('asks for every word', async () => {
    expect(await titles('第二十条 档案')).toEqual(['示例省档案条例']);
  });

  test('takes a number in digits for one in Chinese, and for itself', async () => {
    expect(await titles('第20条 储备')).toEqual(['示例省粮食安全保障条例']);
    expect(await titles('第18次会议')).toEqual(['工作报告']);
  });
});

describe('the order', () => {
  test('begins with the record whose title is the query', async () => {
    expect((await titles('示例省档案条例'))[0]).toBe('示例省档案条例');
  });

  test('takes another form of the title for the title', async () => {
    expect((await titles('粮食安全保障条例'))[0]).toBe('示例省粮食安全保障条例');
  });

  test('puts a title with the word before a text with more hits', async () => {
    expect(await titles('粮食')).toEqual(['示例省粮食安全保障条例', '工作报告']);
  });

  test('puts a shorter title before a longer one', async () => {
    expect(await titles('示例省')).toEqual(['示例省档案条例', '示例省粮食安全保障条例']);
  });

  test('is by hits where no title holds the word', async () => {
    const texts = ['规则甲', '规则乙'].map((title, index) =>
      searchDocument({ title, passages: [passage('馆藏，'.repeat(index + 1))] }),
    );
    const { records } = await search(searchState({ q: '馆藏' }), memoryTools(texts));
    expect(records).toEqual([1, 0]);
  });

  test('can be the latest effective date first, unknown ones last', async () => {
    expect(await titles('安全', { sort: 'effective' })).toEqual([
      '示例省粮食安全保障条例',
      '工作报告',
    ]);
    expect((await titles('条例', { sort: 'effective' }))[0]).toBe('示例省档案条例');
  });

  test('can be the latest year first', async () => {
    expect(await titles('粮食', { sort: 'year' })).toEqual(['工作报告', '示例省粮食安全保障条例']);
  });
});

describe('filters', () => {
  test('narrow a search', async () => {
    expect(await titles('粮食', { filters: { type: '报告' } })).toEqual(['工作报告']);
  });

  test('list all that fit where no words are given', async () => {
    const listed = await answer('', { filters: { type: '法规' } });
    expect(listed).toMatchObject({ step: 'listed', records: [0, 1] });
  });
});

describe('where no record holds the whole query', () => {
  test('a word is found in parts that one record holds', async () => {
    expect(await answer('示例省粮食条例')).toMatchObject({
      step: 'partly',
      records: [0],
      missing: [],
    });
  });

  test('its parts are marked', async () => {
    const { phrases } = await answer('粮食示例省条例');
    expect(phrases.map((phrase) => phrase.join(''))).toEqual(['粮食', '示例省', '条例']);
  });

  test('parts that no one record holds together are not found', async () => {
    expect(await answer('馆藏储备')).toMatchObject({ step: 'none', records: [] });
  });

  test('words of different records find each its own', async () => {
    const { step, records } = await answer('馆藏 储备');
    expect(step).toBe('partly');
    expect(records.toSorted()).toEqual([0, 1]);
  });

  test('records with more of the words come alone', async () => {
    expect(await answer('粮食 矿山 馆藏')).toMatchObject({ step: 'partly', records: [2] });
  });

  test('a word that no record holds is named', async () => {
    expect(await answer('粮食 xyz')).toMatchObject({ step: 'partly', missing: ['xyz'] });
  });

  test('nothing is found for a string that occurs nowhere', async () => {
    expect(await answer('量子计算')).toMatchObject({ step: 'none', records: [] });
  });

  test.for(['？！', '"', '<>'])('nothing is found for %j', async (q) => {
    expect(await answer(q)).toMatchObject({ step: 'none', records: [] });
  });
});
