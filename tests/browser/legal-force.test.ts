import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Open } from './browser-test.ts';
import { dated, effectiveDay } from './page-types.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Midnight in the province, as an instant: 16:00 of the day before in UTC. */
const midnight = Date.parse(`${effectiveDay}T00:00:00+08:00`);

/** Open an address at an instant of the visitor's clock. */
async function openAt(
  open: Open,
  instant: number,
  address: string,
  timezoneId = 'Asia/Shanghai',
): Promise<Page> {
  const page = await open('about:blank', { timezoneId });
  await page.clock.setFixedTime(instant);
  await page.goto(address);
  return page;
}

const statusOf = (page: Page) => page.locator('.record-kind .force').innerText();

describe('the status of a regulation is that of the day on which it is read', () => {
  test.for([
    ['尚未生效', 'a day before it takes effect', midnight - DAY],
    ['尚未生效', 'at the last second before', midnight - 1000],
    ['现行有效', 'at the first second of its day', midnight],
    ['现行有效', 'a day later', midnight + DAY],
  ] as const)('%s %s', async ([status, , instant], { open }) => {
    expect(await statusOf(await openAt(open, instant, dated.url))).toBe(status);
  });

  test.for(['America/New_York', 'Pacific/Auckland'])(
    'the day is that of the province, also for a reader in %s',
    async (timezoneId, { open }) => {
      expect(await statusOf(await openAt(open, midnight - 1000, dated.url, timezoneId))).toBe(
        '尚未生效',
      );
      expect(await statusOf(await openAt(open, midnight, dated.url, timezoneId))).toBe('现行有效');
    },
  );

  test('a list says the same as the page', async ({ open }) => {
    const status = async (instant: number) => {
      const page = await openAt(open, instant, '/regulations/');
      return page.locator(`.record-list > li:has(a[href="${dated.url}"]) .force`).innerText();
    };
    expect([await status(midnight - 1000), await status(midnight)]).toEqual([
      '尚未生效',
      '现行有效',
    ]);
  });

  test('a list is filtered by the status of the reader’s day', async ({ open }) => {
    const page = await openAt(open, midnight, '/regulations/');
    await page.getByLabel('时效性').selectOption('现行有效');
    expect(await page.locator(`.record-list a[href="${dated.url}"]`).isVisible()).toBe(true);
    await page.getByLabel('时效性').selectOption('尚未生效');
    expect(await page.locator(`.record-list a[href="${dated.url}"]`).isVisible()).toBe(false);
  });

  test('without script it is that of the day of the build, and the page names that day', async ({
    open,
  }) => {
    const page = await open(dated.url, { javaScriptEnabled: false });
    expect(await statusOf(page)).toBe(dated.force);
    expect(await page.locator('footer time').getAttribute('datetime')).toMatch(
      /^\d{4}-\d{2}-\d{2}$/,
    );
  });
});
