import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildAndServe } from '../built-site.ts';
import { openSite } from '../search/opened-index.ts';
import { test } from './browser-test.ts';
import { markedWords } from './marked-words.ts';

const LVDAO = '/regulations/shili-lvdao-guanli-tiaoli/';

let folder: string;
let url: string;
let close = () => {};

// The edition holds digests; articles and paragraphs are tested with texts of our own.
beforeAll(async () => {
  ({ folder, url, close } = await buildAndServe({
    CONTENT_DIR: 'tests/fixtures/full-texts',
    BUILD_DATE: '2026-06-01',
  }));
});

afterAll(() => close());

const ask = (q: string) => `${url}search/?q=${encodeURIComponent(q)}`;
const answered = (page: Page) => page.locator('#search-answer[aria-busy="false"]').waitFor();
const notice = (page: Page) => page.locator('#search-notice').textContent();

test('search knows no anchor that a page has not', async ({ open }) => {
  const { index, catalogue } = await openSite(folder, url);
  const page = await open(url + LVDAO.slice(1));
  const number = catalogue.findIndex((row) => row.url === LVDAO);
  const { passages } = await index.text(number);
  const anchors = passages.flatMap(({ anchor, eid }) => [anchor, eid ?? '']);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors).toContain('art_4__para_1__item_2__subitem_1');
  expect(anchors.filter((anchor) => anchor !== '' && !ids.includes(anchor))).toEqual([]);
});

describe.for([
  ['绿道管理条例第四条', 'art_4', ['第四条']],
  ['绿道管理条例4条2款', 'art_4__para_2', ['第四条']],
  ['《示例省绿道管理条例》 第四条第一款第（三）项', 'art_4__para_1__item_3', ['（三）', '第四条']],
  ['绿道管理條例第４條第１款第３項', 'art_4__para_1__item_3', ['（三）', '第四条']],
  ['绿道管理条例第四条第二项第1目', 'art_4__para_1__item_2__subitem_1', ['1．', '第四条']],
  ['绿道管理条例第四条之一', 'art_4-1', ['第四条之一']],
  ['绿道条例第二条第三款', 'art_2__para_3', ['第二条']],
] as const)('%s', ([q, anchor, marks]) => {
  test('opens at the place, from the first result and from the line above it', async ({ open }) => {
    const page = await open(ask(q));
    await answered(page);
    const address = `${LVDAO}?cited#${anchor}`;
    const links = page.locator('#search-leads a, #results > li:first-child > h3 > a');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(addresses).toEqual([address, address]);
    await links.last().click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(anchor);
    await expect.poll(() => markedWords(page)).toEqual(marks);
  });
});

test('the box of the header leads to the same place', async ({ open }) => {
  const page = await open(`${url}about/`);
  await page.locator('#site-search').fill('绿道管理条例4条2款');
  await page.keyboard.press('Enter');
  const lead = page.locator('#search-leads a').first();
  await lead.waitFor();
  expect(await lead.getAttribute('href')).toBe(`${LVDAO}?cited#art_4__para_2`);
});

test.for([
  ['绿道管理条例第四条第九款', '《示例省绿道管理条例》第四条没有第九款，链接打开的是第四条。'],
  ['绿道管理条例第九千条', '《示例省绿道管理条例》没有第九千条，它的最后一条是第八条。'],
  ['绿道管理条例第0条', '《示例省绿道管理条例》没有第0条，它的最后一条是第八条。'],
  ['绿道管理条例第四条至第六条', '“第四条至第六条”从第四条打开。'],
] as const)('%s says what happens', async ([q, sentence], { open }) => {
  const page = await open(ask(q));
  await answered(page);
  expect(await notice(page)).toBe(sentence);
  const title = page.locator('#results > li:first-child > h3');
  expect(await title.textContent()).toBe('示例省绿道管理条例');
});
