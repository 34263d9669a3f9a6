import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordList } from '../site/record-list.ts';
import { shown, test } from './browser-test.ts';
import { dated } from './page-types.ts';

const WORD = '条例';
const NOWHERE = '量子纠缠望远镜';

const results = (page: Page) => page.locator('#results h3 a');
const addressesOf = (page: Page) =>
  results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const box = (page: Page) => page.locator('#search-query');

/** Press Tab until the focus is on an element that fits; a reader gives up after so many. */
async function tabTo(page: Page, selector: string, atMost: number): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector} in ${atMost} steps`);
}

/** Wait until the results are of another answer than before. */
const settled = (page: Page) => page.locator('#search-answer[aria-busy="false"]').waitFor();

test('a reader finds a regulation by keyboard alone, from the header of any page', async ({
  open,
}) => {
  const page = await open('/about/');
  await tabTo(page, 'header input[name="q"]', 15);
  await page.keyboard.type(dated.title);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await shown(page);
  await tabTo(page, '#results a', 30);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(dated.url);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${dated.url}`);
});

test('the arrow keys go from the box through the results and back', async ({ open }) => {
  const page = await open(`/search/?q=${WORD}`);
  await shown(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
  const [first, second] = await addressesOf(page);
  await box(page).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(await box(page).getAttribute('id'));
});

test('the address says what was asked, and asks it again', async ({ open }) => {
  const page = await open('/search/');
  await box(page).fill(WORD);
  await shown(page);
  await page.getByLabel('类型').selectOption('法规');
  await page.waitForURL((url) => url.searchParams.get('type') === '法规');
  await settled(page);
  const { pathname, search, searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ q: WORD, type: '法规' });

  const another = await open(`${pathname}${search}`);
  await shown(another);
  expect(await box(another).inputValue()).toBe(WORD);
  expect(await another.getByLabel('类型').inputValue()).toBe('法规');
  expect(await addressesOf(another)).toEqual(await addressesOf(page));
});

test('a filter leaves the results that answer it', async ({ open }) => {
  const page = await open(`/search/?q=${WORD}&type=${encodeURIComponent('监督')}`);
  await shown(page);
  const addresses = await addressesOf(page);
  expect(addresses.filter((address) => !address.startsWith('/inspections/'))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(0);
});

test('Back leads to the search before, and from a record to its results', async ({ open }) => {
  const page = await open(`/search/?q=${WORD}`);
  await shown(page);
  const before = await addressesOf(page);
  await page.getByLabel('类型').selectOption('会议');
  await page.waitForURL((url) => url.searchParams.has('type'));
  await page.goBack();
  await settled(page);
  await expect.poll(() => addressesOf(page)).toEqual(before);
  await results(page).first().click();
  await page.waitForURL(`**${before[0]}`);
  await page.goBack();
  await shown(page);
  expect(await addressesOf(page)).toEqual(before);
});

test('words that no record holds find nothing, and the page says so', async ({ open }) => {
  const page = await open('/search/');
  await box(page).fill(NOWHERE);
  await page.waitForURL('**/search/?q=*');
  await settled(page);
  expect(await results(page).count()).toBe(0);
  expect(await page.locator('#result-count').innerText()).not.toBe('');
});

test('what is asked is shown as text, never as markup', async ({ open }) => {
  const page = await open(
    `/search/?q=${encodeURIComponent(`<img id="injected" src="/x">${WORD}`)}`,
  );
  await settled(page);
  expect(await page.locator('#injected').count()).toBe(0);
});

test('a page whose index does not load says so and leads to the lists', async ({ open }) => {
  const page = await open('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`/search/?q=${WORD}`);
  await page.locator('main a[href="/regulations/"]').waitFor();
  expect(await page.locator('#result-count').innerText()).not.toBe('');
});

test('a reader without script is led from the search page to the titles of all records', async ({
  open,
}) => {
  const page = await open('/search/', { javaScriptEnabled: false });
  await page.waitForURL('**/search/records/');
  const named = await page
    .locator('main a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const unnamed = recordList.records.filter(({ url }) => !named.includes(url));
  expect(unnamed.map(({ url }) => url)).toEqual([]);
});

describe('a query in traditional characters', () => {
  const TABLE = '**/search/shared.json';

  test('finds what one in simplified ones does, which loads no table', async ({ open }) => {
    const page = await open('about:blank');
    const tables: string[] = [];
    await page.route(TABLE, (route) => {
      tables.push(route.request().url());
      return route.continue();
    });
    await page.goto(`/search/?q=${encodeURIComponent('粮食安全')}`);
    await settled(page);
    const simplified = await page.locator('#result-count').innerText();
    expect(tables).toEqual([]);
    await page.goto(`/search/?q=${encodeURIComponent('糧食安全')}`);
    await settled(page);
    expect(await page.locator('#result-count').innerText()).toBe(simplified);
    expect(tables).toHaveLength(1);
  });

  test('has no answer where the table does not load, and leads to the lists', async ({ open }) => {
    const page = await open('about:blank');
    await page.route(TABLE, (route) => route.abort());
    await page.goto(`/search/?q=${encodeURIComponent('糧食安全')}`);
    await page.locator('main a[href="/regulations/"]').waitFor();
    expect(await results(page).count()).toBe(0);
  });
});

test('what every search needs is loaded ahead, and nothing twice', async ({ open }) => {
  const page = await open('about:blank');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`/search/?q=${WORD}`);
  await settled(page);
  const ahead = await page
    .locator('link[rel$="preload"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  const [scripts, parts] = [true, false].map((own) =>
    ahead.filter((address) => address.startsWith('/_astro/') === own),
  );
  expect(parts?.map((address) => address.replace(/^.*[./]/, '')).sort()).toEqual(
    ['js', 'json', 'json', 'json', 'pagefind', 'pf_meta'].sort(),
  );
  const run = loaded.filter((address) => address.startsWith('/_astro/') && /js$/.test(address));
  expect(run.sort()).toEqual(scripts?.sort());
  expect(loaded.filter((address) => ahead.includes(address)).sort()).toEqual(ahead.sort());
});

test('the language of the page stays while the index is opened, or all of it would be laid out anew', async ({
  open,
}) => {
  const page = await open('about:blank');
  await page.addInitScript(() => {
    const changes: string[] = [];
    new MutationObserver((all) => {
      changes.push(...all.map(({ target }) => target.nodeName));
    }).observe(document, { subtree: true, attributeFilter: ['lang'] });
    Object.assign(globalThis, { changes });
  });
  await page.goto(`/search/?q=${WORD}`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.getAttribute('lang'))).toBe('zh-CN');
  expect(
    await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes),
  ).toEqual([]);
});
