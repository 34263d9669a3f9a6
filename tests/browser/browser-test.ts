import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { startChromium } from './chromium.ts';

/** Open an address of the site as a visitor with these traits. */
export type Open = (address: string, visitor?: BrowserContextOptions) => Promise<Page>;

/** A test that opens pages of the finished site; every visitor is a new one. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await startChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }): Promise<Open> => {
    const contexts: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (address, visitor = {}) => {
      const context = await browser.newContext({
        baseURL: inject('site').url,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        ...visitor,
      });
      context.setDefaultTimeout(10_000);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    };
  });

/** Wait until the page shows what it is for: a search page that is asked something, its results. */
export async function shown(page: Page): Promise<void> {
  if (new URL(page.url()).searchParams.has('q')) await page.locator('#results a').first().waitFor();
}

/** How far the page reaches beyond the window sideways, and the elements that do it. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth - clientWidth}px`,
      ...beyond.slice(0, 3).map(({ tagName, className }) => `${tagName}.${String(className)}`),
    ];
  });
}
