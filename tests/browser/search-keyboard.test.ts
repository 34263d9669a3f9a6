import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { shown, test } from './browser-test.ts';

const ask = (q: string) => `/search/?q=${encodeURIComponent(q)}`;
const answered = (page: Page) => page.locator('#search-answer[aria-busy="false"]').waitFor();
const box = (page: Page) => page.locator('#search-query');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
const addresses = (page: Page) =>
  page
    .locator('#results > li > h3 > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('the keys of the search page', () => {
  test('/ goes to the box and marks its words, and is typed inside it', async ({ open }) => {
    const page = await open(ask('条例'));
    await shown(page);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('search-query');
    await page.keyboard.type('档案/');
    expect(await box(page).inputValue()).toBe('档案/');
  });

  test('Escape goes from a result back to the box', async ({ open }) => {
    const page = await open(ask('条例'));
    await shown(page);
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('search-query');
  });

  test('End and Home go to the last and the first result', async ({ open }) => {
    const page = await open(ask('条例'));
    await shown(page);
    const all = await addresses(page);
    expect(all.length).toBeGreaterThan(2);
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(all.at(-1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(all[0]);
  });

  test('Home and End keep their meaning inside the box', async ({ open }) => {
    const page = await open(ask('条例'));
    await shown(page);
    await box(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('search-query');
    expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  });

  test('Enter opens the result that has the focus', async ({ open }) => {
    const page = await open(ask('档案条例'));
    await shown(page);
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    const address = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });
});

test('Back restores the words, the results that were shown and the place', async ({ open }) => {
  const page = await open(ask('条例'));
  await shown(page);
  await page.locator('#more-results').click();
  const before = await addresses(page);
  expect(before.length).toBeGreaterThan(20);
  const link = page.locator('#results > li:nth-child(24) > h3 > a');
  await link.scrollIntoViewIfNeeded();
  await page.locator('#results > li:nth-child(24) .search-excerpts').waitFor();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL((address) => !address.pathname.startsWith('/search/'));
  await page.goBack();
  await answered(page);
  expect(await box(page).inputValue()).toBe('条例');
  await expect.poll(() => addresses(page)).toEqual(before);
  await expect
    .poll(() => page.evaluate((y) => Math.abs(scrollY - y) < innerHeight, place))
    .toBe(true);
  await page.goForward();
  await page.waitForURL((address) => !address.pathname.startsWith('/search/'));
});

test.for([
  [320, 700],
  [1440, 900],
] as const)('nothing moves while results arrive, %i px wide', async ([width, height], { open }) => {
  const page = await open('about:blank', { viewport: { width, height } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(ask('粮食安全'));
  await answered(page);
  await page.locator('#results .search-excerpts').first().waitFor();
  await page.waitForLoadState('networkidle');
  const moved = await page.evaluate(() => shifts.reduce((sum, value) => sum + value, 0));
  expect(moved).toBeLessThan(0.05);
});

interface LayoutShift extends PerformanceEntry {
  value: number;
}
declare const shifts: number[];

test('the count is said once for an answer, and by one part of the page', async ({ open }) => {
  const page = await open('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const region of document.querySelectorAll('#search-answer [aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent ?? '';
        if (text !== '') said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await box(page).fill('档案条例');
  await page.waitForURL('**/search/?q=*');
  await answered(page);
  const counts = await page.evaluate(() => said.filter((text) => text.startsWith('找到')));
  expect(counts).toHaveLength(1);
});
declare const said: string[];
