import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { markedWords } from './marked-words.ts';

const ask = (q: string) => `/search/?q=${encodeURIComponent(q)}`;
const GRAIN = '/regulations/hlj-liangshi-anquan-baozhang-tiaoli/';

describe('the words of a search are marked on the page it leads to', () => {
  test('when an excerpt is opened', async ({ open }) => {
    const page = await open(ask('执法检查'));
    await page.locator('.search-excerpts li:has(mark) > a').first().click();
    await page.waitForURL('**/*mark=*#*');
    await expect.poll(() => markedWords(page)).toEqual(['执法检查']);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical).not.toContain('mark');
  });

  test('when a title is opened', async ({ open }) => {
    const page = await open(ask('粮食安全保障条例'));
    await page.locator('#results h3 a').first().click();
    await page.waitForURL(`**${GRAIN}`);
    await expect.poll(() => markedWords(page)).toEqual(['粮食安全保障条例']);
  });

  test('and nothing where the words are markup', async ({ open }) => {
    const page = await open(`${GRAIN}?mark=${encodeURIComponent('<img id="injected" src=x>')}`);
    expect(await page.locator('#injected').count()).toBe(0);
    expect(await markedWords(page)).toEqual([]);
  });

  test('and nothing on a page that is opened by itself', async ({ open }) => {
    expect(await markedWords(await open(GRAIN))).toEqual([]);
  });
});

describe.for([
  ['the header', '/about/', '#site-search'],
  ['the home page', '/', '#home-search'],
  ['the search page', '/search/', '#search-query'],
] as const)('the box of %s', ([, address, selector]) => {
  const options = (page: Page) => page.locator(`${selector}-titles [role="option"]`);

  test('suggests titles by pinyin initials', async ({ open }) => {
    const page = await open(address);
    await page.locator(selector).pressSequentially('lsaq');
    await options(page).first().waitFor();
    expect(await options(page).first().textContent()).toContain('粮食安全');
    expect(await page.locator(selector).getAttribute('aria-expanded')).toBe('true');
  });

  test('opens the suggestion that the arrow keys choose', async ({ open }) => {
    const page = await open(address);
    await page.locator(selector).pressSequentially('粮食安全保障条例');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator(selector).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${GRAIN}`);
  });

  test('closes its list on Escape and keeps the words', async ({ open }) => {
    const page = await open(address);
    await page.locator(selector).pressSequentially('粮食');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await page.locator(selector).inputValue()).toBe('粮食');
  });

  test('has the focus after /', async ({ open }) => {
    const page = await open(address);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(selector);
  });
});

test('a press on a suggestion opens it', async ({ open }) => {
  const page = await open('/about/');
  await page.locator('#site-search').pressSequentially('lsaqbz');
  await page.locator('#site-search-titles [role="option"]').first().click();
  await page.waitForURL(`**${GRAIN}`);
});

test('titles are loaded when a box is used first, and once', async ({ open }) => {
  const page = await open('about:blank');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/about/');
  expect(loaded).not.toContain('/search/titles.json');
  await page.locator('#site-search').pressSequentially('lsaq');
  await page.locator('#site-search-titles [role="option"]').first().waitFor();
  expect(loaded.filter((address) => address === '/search/titles.json')).toHaveLength(1);
});

test('without titles, and without script, the box is a plain field', async ({ open }) => {
  const page = await open('about:blank');
  await page.route('**/search/titles.json', (route) => route.abort());
  await page.goto('/about/');
  await page.locator('#site-search').pressSequentially('粮食');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');

  const plain = await open('/about/', { javaScriptEnabled: false });
  await plain.locator('#site-search').fill('粮食');
  await plain.locator('#site-search').press('Enter');
  await plain.waitForURL('**/search/records/');
});
