import { expect } from 'vitest';
import { test } from './browser-test.ts';
import { dated } from './page-types.ts';

test('a printed record has its text, its dates and its sources, and nothing to press', async ({
  open,
}) => {
  const page = await open(dated.url);
  await page.emulateMedia({ media: 'print' });
  const visible = (selector: string) => page.locator(`${selector}:visible`).count();
  expect(await visible('h1')).toBe(1);
  expect(await visible('#in-force time')).toBeGreaterThan(0);
  expect(await visible('#in-force .proof')).toBeGreaterThan(0);
  expect(await visible('nav[aria-label="栏目"]')).toBe(0);
  expect(await visible('nav[aria-label="位置"]')).toBe(0);
  expect(await visible('form')).toBe(0);
  expect(await visible('button')).toBe(0);
});

test('a record is printed in dark ink on white also by a reader who reads in the dark', async ({
  open,
}) => {
  const page = await open(dated.url, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => ({
    ink: getComputedStyle(document.body).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
});
