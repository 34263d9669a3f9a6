import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { search, type SearchTools } from '../../src/search/search.ts';
import { searchState } from '../search/memory-index.ts';
import { openSite } from '../search/opened-index.ts';
import { recordList } from './record-list.ts';

const { folder, url } = inject('site');
const { records } = recordList;
let tools: SearchTools;

beforeAll(async () => {
  tools = await openSite(folder, url);
});

const answerTo = (q: string) => search(searchState({ q }), tools);

/** The addresses that a query finds, in their order. */
async function found(q: string): Promise<string[]> {
  const { records: numbers } = await answerTo(q);
  return numbers.map((number) => tools.catalogue[number]?.url ?? '');
}

/** The items of which a question is not true. */
async function without<Item>(
  items: Item[],
  isTrue: (item: Item) => Promise<boolean>,
): Promise<Item[]> {
  const wrong: Item[] = [];
  for (const item of items) if (!(await isTrue(item))) wrong.push(item);
  return wrong;
}

test('search knows every record of the site', () => {
  expect(tools.catalogue.map((row) => row.url).sort()).toEqual(
    records.map((row) => row.url).sort(),
  );
});

describe('every record is found', () => {
  const titleOf = (address: string | undefined) =>
    records.find((row) => row.url === address)?.title;

  test('first, by its full title', async () => {
    const lost = await without(
      records,
      async ({ title }) => titleOf((await found(title))[0]) === title,
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  test('by its title between title marks', async () => {
    const lost = await without(records, async ({ title, url: address }) =>
      (await found(`《${title}》`)).includes(address),
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  test('by every other form of its title', async () => {
    const forms = records.flatMap(({ aliases, url: address }) =>
      aliases.map((alias) => ({ alias, address })),
    );
    const lost = await without(forms, async ({ alias, address }) =>
      (await found(alias)).includes(address),
    );
    expect(lost).toEqual([]);
  });

  test('by eight characters in a row of each passage', async () => {
    const texts = await Promise.all(records.map((_, number) => tools.index.text(number)));
    const phrases = texts.flatMap(({ url: address, passages }) =>
      passages.map(({ text }) => ({ address, phrase: fold(text).symbols.slice(3, 11) })),
    );
    const lost = await without(phrases, async ({ address, phrase }) => {
      if (phrase.length < 2) return true;
      const numbers = [...(await tools.index.holding(phrase, {})).keys()];
      return numbers.some((number) => tools.catalogue[number]?.url === address);
    });
    expect(lost).toEqual([]);
  });
});

test('each single character finds every record that holds it, and no other', async () => {
  const texts = await Promise.all(records.map((_, number) => tools.index.text(number)));
  const held = texts.map(({ title, passages }, number) => {
    const { aliases = [] } = tools.catalogue[number] ?? {};
    const words = [title, ...aliases, ...passages.flatMap(({ heading, text }) => [heading, text])];
    return new Set(words.flatMap((text) => [...text.normalize('NFKC').toLowerCase()]));
  });
  const characters = new Set(
    held.flatMap((one) => [...one].filter((c) => /\p{Script=Han}/u.test(c))),
  );
  expect(characters.size).toBeGreaterThan(500);
  const wrong = await without([...characters], async (character) => {
    const numbers = [...(await tools.index.holding([character], {})).keys()].sort((a, b) => a - b);
    return numbers.join() === held.flatMap((one, n) => (one.has(character) ? [n] : [])).join();
  });
  expect(wrong).toEqual([]);
});

test('a provision of a record that is held as a digest is opened, an article is not', async () => {
  const { opens, leads } = await answerTo('矿山安全生产若干措施第（三）项');
  expect([...opens.values()]).toEqual(['item_3']);
  expect(leads[0]?.href).toMatch(/\?cited#item_3$/);
  expect(await answerTo('粮食安全37条2款')).toMatchObject({
    remark: { what: 'no text', title: '黑龙江省粮食安全保障条例' },
    leads: [{ href: '/regulations/hlj-liangshi-anquan-baozhang-tiaoli/' }],
  });
});

test.for([
  '2024-12-01施行',
  '二〇二四年十二月一日',
  '2024.12.1',
  '2024年12月1日起施行',
  '12月1日起施行',
])('%s leads to the day', async (q) => {
  expect((await answerTo(q)).leads.map(({ href }) => href)).toEqual(['/effective/2024-12-01/']);
});

test('every passage stands on its page under the anchor it is given', async () => {
  const texts = await Promise.all(records.map((_, number) => tools.index.text(number)));
  const missing = texts.flatMap(({ url: address, passages }) => {
    const html = readFileSync(path.join(folder, address, 'index.html'), 'utf8');
    const { document } = parseHTML(html);
    const anchors = new Set(passages.flatMap(({ anchor, eid }) => [anchor, eid ?? '']));
    anchors.delete('');
    return [...anchors]
      .filter((id) => !document.getElementById(id))
      .map((id) => `${address}#${id}`);
  });
  expect(missing).toEqual([]);
});

test('a session is found by its number in digits', async () => {
  const session = records.find(({ id }) => id === 'hlj-npcsc-14-18');
  expect((await found('第18次会议'))[0]).toBe(session?.url);
});

test('traditional characters find what is written in simplified ones', async () => {
  expect(await found('糧食安全')).toEqual(await found('粮食安全'));
});

test('a string that occurs nowhere finds nothing', async () => {
  expect(await found('量子纠缠超导')).toEqual([]);
});

test('what was handed over for the index is not published', () => {
  expect(existsSync(path.join(folder, 'search/documents'))).toBe(false);
});
