import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser-test.ts';

const ask = (q: string) => `/search/?q=${encodeURIComponent(q)}`;
const count = (page: Page) => page.locator('#result-count');
const firstTitle = (page: Page) => page.locator('#results h3 a').first();
const answered = (page: Page) => page.locator('#search-answer[aria-busy="false"]').waitFor();

test.for([
  ['only punctuation', '？！…—《》'],
  ['only quotes', '""'],
  ['emoji', '😀👨‍👩‍👧'],
  ['rare Han characters', '𠀀𪚥𫝀'],
  ['HTML', '<script>window.hit=1</script><img src=x onerror=window.hit=1>'],
  ['signs of regular expressions', '.*+?^${}()|[]\\'],
  ['a sign of Pagefind’s own', '___PAGEFIND_WEIGHT___9'],
  ['two hundred characters', '量子'.repeat(100)],
  ['four hundred characters', '量子'.repeat(200)],
] as const)('%s find nothing, and the page says so', async ([, typed], { open }) => {
  const page = await open(ask(typed));
  await answered(page);
  expect(await count(page).textContent()).toMatch(/^没有找到包含“/);
  expect(await page.locator('#results > li').count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
});

test('of more than two hundred characters the first are sought, and the page says so', async ({
  open,
}) => {
  const page = await open(ask('粮食'.repeat(200)));
  await answered(page);
  expect(await page.locator('#search-notice').textContent()).toContain(
    '检索词超过 200 个字，只按前 200 个字检索',
  );
});

test.for(['#site-search', '#home-search', '#search-query'])(
  'the box %s takes two hundred of two thousand characters',
  async (selector, { open }) => {
    const addresses = { '#site-search': '/about/', '#home-search': '/' };
    const page = await open(addresses[selector as '#site-search'] ?? '/search/');
    await page.locator(selector).focus();
    await page.keyboard.insertText('量子'.repeat(1000));
    expect((await page.locator(selector).inputValue()).length).toBe(200);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await answered(page);
    expect(await count(page).textContent()).toMatch(/^没有找到包含“/);
  },
);

test('one character is found', async ({ open }) => {
  const page = await open(ask('粮'));
  await answered(page);
  expect(await firstTitle(page).textContent()).toContain('粮');
});

test('a title with emoji and signs around it is found in parts', async ({ open }) => {
  const page = await open(ask('😀 粮食安全保障条例'));
  await answered(page);
  expect(await firstTitle(page).textContent()).toBe('黑龙江省粮食安全保障条例');
});

const PARTS = [
  '**/pagefind/pagefind.js',
  '**/pagefind/volumes.json',
  '**/pagefind/**/pagefind-entry.json*',
  '**/pagefind/**/wasm.unknown.pagefind',
  '**/pagefind/**/*.pf_meta',
  '**/pagefind/**/index/*.pf_index',
  '**/pagefind/**/filter/*.pf_filter',
  '**/search/catalogue.json',
];

describe.for([
  ['is missing', (route: Route) => route.fulfill({ status: 404 })],
  ['does not load', (route: Route) => route.abort()],
  ['is damaged', (route: Route) => route.fulfill({ body: 'damaged' })],
  [
    'is cut off',
    async (route: Route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length / 2) });
    },
  ],
] as const)('a part of the index that %s', ([, answer]) => {
  test.for(PARTS)('gives no answer, and leads to the lists: %s', async (part, { open }) => {
    const page = await open('about:blank');
    await page.route(part, answer);
    await page.goto(`${ask('粮食')}&type=法规`);
    await answered(page);
    expect(await count(page).textContent()).toMatch(/^检索索引没有加载成功/);
    expect(await page.locator('#results > li').count()).toBe(0);
    const lists = page.locator('#search-notice a');
    expect(await lists.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      expect.arrayContaining(['/regulations/', '/search/records/']),
    );
  });

  test('leaves the results without their excerpts, and says so', async ({ open }) => {
    const page = await open('about:blank');
    await page.route('**/pagefind/**/fragment/*.pf_fragment', answer);
    await page.goto(ask('粮食'));
    await answered(page);
    expect(await count(page).textContent()).toMatch(/^找到 \d+ 条记录$/);
    const excerpt = page.locator('#results .search-excerpts').first();
    expect(await excerpt.textContent()).toBe('这一条的摘录没有加载成功。');
  });
});

test('a search that failed is made again when it is asked again', async ({ open }) => {
  const page = await open('about:blank');
  await page.route('**/search/catalogue.json', (route) => route.abort());
  await page.goto(ask('粮食'));
  await answered(page);
  await page.unroute('**/search/catalogue.json');
  await page.locator('#search-query').press('Enter');
  await firstTitle(page).waitFor();
});

test('on a slow network the page says that it searches, and answers what was asked last', async ({
  open,
}) => {
  const page = await open('about:blank');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(ask('档案'));
  expect(await count(page).textContent()).toBe('正在检索…');
  await page.locator('#search-query').fill('粮食安全保障条例');
  await page.locator('#search-query').press('Enter');
  release();
  await firstTitle(page).waitFor();
  expect(await firstTitle(page).textContent()).toBe('黑龙江省粮食安全保障条例');
});

test('a session and a day that are named have a line above the results', async ({ open }) => {
  const page = await open(ask('十四届十八次会议'));
  await answered(page);
  const lead = page.locator('#search-leads a').first();
  expect(await lead.getAttribute('href')).toMatch(/^\/sessions\//);
  await page.goto(ask('2024-12-01 施行'));
  await lead.waitFor();
  expect(await lead.getAttribute('href')).toBe('/effective/2024-12-01/');
});
