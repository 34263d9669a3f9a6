import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildAndServe } from '../built-site.ts';
import { test, type Open } from './browser-test.ts';

const GONGYUAN = '/regulations/shili-gongyuan-tiaoli/';

let baseURL = '';
let close = () => {};

// An edition of full texts, on a day on which one text has gone, one applies and one is to come.
beforeAll(async () => {
  ({ url: baseURL, close } = await buildAndServe({
    CONTENT_DIR: 'tests/fixtures/full-texts',
    BUILD_DATE: '2026-06-01',
    SITE_CARDS: 'off',
  }));
});

afterAll(() => close());

/** Open a page of the edition on a day of the reader's calendar. */
async function openOn(open: Open, day: string, address: string) {
  const page = await open('about:blank', { baseURL });
  await page.clock.setFixedTime(Date.parse(`${day}T12:00:00+08:00`));
  await page.goto(address);
  return page;
}

const BUILT = '2026-06-01';
const A_YEAR_LATER = '2027-06-01';

describe('what applied on a day', () => {
  test('names the text that applied', async ({ open }) => {
    const page = await openOn(open, BUILT, '/effective/?on=2024-12-15');
    const lines = page.locator('#on-result h3:has-text("有效（2）") + ul li');
    expect(await lines.allInnerTexts()).toEqual([
      '示例省绿道管理条例（2024年12月1日起施行的文本）',
      '示例省公园条例（2019年5月1日起施行的文本）',
    ]);
    expect(await lines.last().locator('a').last().getAttribute('href')).toBe(
      `${GONGYUAN}2019-05-01/`,
    );
  });

  test('tells which text begins to apply and which ends that day', async ({ open }) => {
    const page = await openOn(open, BUILT, '/effective/?on=2025-01-01');
    const linesUnder = (words: string) =>
      page.locator(`#on-result h3:has-text("${words}") + ul li`).allInnerTexts();
    expect(await linesUnder('2025年1月1日起施行')).toEqual([
      '示例省公园条例（2025年1月1日起施行的文本）',
    ]);
    expect(await linesUnder('起不再适用')).toEqual(['示例省公园条例（2019年5月1日起施行的文本）']);
  });

  test('keeps the day in the address, and goes back with it', async ({ open }) => {
    const page = await openOn(open, BUILT, '/effective/?on=2018-01-01');
    await page.getByLabel('日期', { exact: true }).fill('2019-05-01');
    await page.getByRole('button', { name: '查看' }).click();
    expect(new URL(page.url()).search).toBe('?on=2019-05-01');
    await page.goBack();
    expect(await page.locator('#on-result').innerText()).toContain('2018年1月1日有效（0）');
    expect(await page.getByLabel('日期', { exact: true }).inputValue()).toBe('2018-01-01');
  });

  test('offers the reader’s own day first', async ({ open }) => {
    const page = await openOn(open, A_YEAR_LATER, '/effective/');
    expect(await page.getByLabel('日期', { exact: true }).inputValue()).toBe(A_YEAR_LATER);
  });

  test('says of a day that is none what was written and what is wanted', async ({ open }) => {
    const page = await openOn(open, BUILT, '/effective/?on=2024-02-30');
    expect(await page.locator('#on-result').innerText()).toBe(
      '日期应写作 2024-07-15 的样子，现在写的是“2024-02-30”。',
    );
  });
});

describe('a page that is read a year after its build', () => {
  const banner = '.version-banner:not([hidden])';

  test('says of the text it shows that it no longer applies, and leads on', async ({ open }) => {
    const page = await openOn(open, A_YEAR_LATER, GONGYUAN);
    expect(await page.locator(banner).allInnerTexts()).toEqual([
      '这个文本自2027年1月1日起不再适用，现行文本见2027年1月1日起施行的文本',
    ]);
    expect(await page.locator(`${banner} a`).getAttribute('href')).toBe(`${GONGYUAN}2027-01-01/`);
  });

  test('says of a text that was to come that it is in force', async ({ open }) => {
    const page = await openOn(open, A_YEAR_LATER, `${GONGYUAN}2027-01-01/`);
    expect(await page.locator('.record-kind .force').innerText()).toBe('现行有效');
    expect(await page.locator(banner).count()).toBe(0);
  });

  test('says how old it is', async ({ open }) => {
    const page = await openOn(open, A_YEAR_LATER, GONGYUAN);
    expect(await page.locator('footer').innerText()).toContain('2026年6月1日（365 天前）');
  });

  test('says without script what was so on the day of the build, and names the day', async ({
    open,
  }) => {
    const page = await open(`${GONGYUAN}2027-01-01/`, { baseURL, javaScriptEnabled: false });
    expect(await page.locator('.record-kind .force').innerText()).toBe('尚未生效');
    expect(await page.locator(banner).innerText()).toContain('这个文本尚未生效');
    expect(await page.locator('footer').innerText()).toContain('时效性以这一天为准');
  });
});
