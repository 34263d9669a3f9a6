import { expect } from 'vitest';
import { shown, sidewaysOverflow, test as base } from './browser-test.ts';
import { startChromium } from './chromium.ts';
import { pageTypes } from './page-types.ts';

/** The visitor has set the browser's text to twice its usual size. */
const test = base.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const browser = await startChromium('--blink-settings=defaultFontSize=32');
  onCleanup(() => browser.close());
  return browser;
});

test('the size that a reader sets is the size of the text', async ({ open }) => {
  const page = await open('/');
  const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
});

test.for(pageTypes)('$name is read without scrolling sideways', async ({ address }, { open }) => {
  const page = await open(address, { viewport: { width: 1280, height: 900 } });
  await shown(page);
  expect(await sidewaysOverflow(page)).toEqual([]);
});
