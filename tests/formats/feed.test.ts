import { parseAtomFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { formatFeed, type Feed, type FeedEntry } from '../../src/formats/feed.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';

const entry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'https://shili.example/regulations/shili-dangan-tiaoli/',
  title: '示例省档案条例',
  url: 'https://shili.example/regulations/shili-dangan-tiaoli/',
  updated: '2024-11-02T03:04:05Z',
  summary: '规定档案的收集和利用。',
  categories: [{ term: 'zhili', label: '社会治理' }],
  alternates: [
    {
      type: 'application/json',
      url: 'https://shili.example/data/regulations/shili-dangan-tiaoli.json',
    },
  ],
  ...changes,
});

const feed = (changes: Partial<Feed> = {}) =>
  formatFeed({
    url: 'https://shili.example/feeds/changes.xml',
    title: '示例会典 · 新增和改动',
    subtitle: '条目的日期是记录最近一次改动的日子。',
    page: 'https://shili.example/',
    author: '示例会典',
    language: 'zh-CN',
    rights: '内容是注明来源的事实。',
    made: '2024-12-31T00:00:00+08:00',
    entries: [entry()],
    ...changes,
  });

const later = entry({ id: 'https://shili.example/b/', updated: '2024-12-01T00:00:00+08:00' });

test('a feed reads as it was published', async () => {
  await expect(feed({ entries: [entry(), later] })).toMatchFileSnapshot('expected/feed.xml');
});

test('has what Atom asks for: an id, a title, a moment, an author and a link to itself', () => {
  const { id, title, updated, authors, links, entries } = parseAtomFeed(feed());
  expect([id, title, updated]).toEqual([
    'https://shili.example/feeds/changes.xml',
    { value: '示例会典 · 新增和改动' },
    '2024-11-02T03:04:05Z',
  ]);
  expect(authors).toEqual([{ name: '示例会典' }]);
  expect(links?.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
  expect(entries?.[0]).toMatchObject({
    id: entry().id,
    title: { value: entry().title },
    updated: entry().updated,
    summary: { value: entry().summary },
    categories: [{ term: 'zhili', label: '社会治理' }],
  });
});

test('a reader’s program gets the entries, newest first, with the pages they lead to', async () => {
  const { items } = await new RssParser().parseString(feed({ entries: [entry(), later] }));
  expect(items.map(({ id }) => id as string)).toEqual([later.id, entry().id]);
  expect(items.map(({ link }) => link)).toEqual([entry().url, entry().url]);
});

test('is as new as its newest entry, so that nothing is new where nothing has changed', () => {
  const { updated } = parseAtomFeed(feed({ entries: [entry(), later] }));
  expect(updated).toBe(later.updated);
});

test('is as new as the build where it has no entry', () => {
  expect(parseAtomFeed(feed({ entries: [] })).updated).toBe('2024-12-31T00:00:00+08:00');
});

describe.for(HOSTILE_TITLES)('a title with %s', ([, title]) => {
  const text = feed({ title, entries: [entry({ title, summary: title })] });

  test('is the title of one entry, word for word', async () => {
    const { items, title: own } = await new RssParser().parseString(text);
    expect(items.map((item) => item.title)).toEqual([seen(title).trim()]);
    expect(own).toBe(seen(title).trim());
  });

  test('adds nothing to the feed', () => {
    expect(parseAtomFeed(text).entries?.map(({ id }) => id)).toEqual([entry().id]);
  });
});
