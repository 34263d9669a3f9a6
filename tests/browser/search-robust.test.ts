import type { Page } from 'playwright-core';
import { expect } from 'vitest';
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
  ['more than two hundred characters', '量子'.repeat(400)],
] as const)('%s find nothing, and the page says so', async ([, typed], { open }) => {
  const page = await open(ask(typed));
  await answered(page);
  expect(await count(page).textContent()).toMatch(/^没有找到包含“/);
  expect(await page.locator('#results > li').count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
});

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

test.for(['**/*.pf_index', '**/*.pf_meta', '**/search/catalogue.json'])(
  'gives no answer where a part is damaged: %s',
  async (part, { open }) => {
    const page = await open('about:blank');
    await page.route(part, (route) => route.fulfill({ body: 'damaged' }));
    await page.goto(ask('粮食'));
    await answered(page);
    expect(await count(page).textContent()).toMatch(/^检索索引没有加载成功/);
    expect(await page.locator('#search-notice a[href="/regulations/"]').isVisible()).toBe(true);
  },
);

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
