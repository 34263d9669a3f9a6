import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildAndServe } from '../built-site.ts';
import { test } from './browser-test.ts';
import { axeFaults, noiseOf, overflowByWidth } from './page-checks.ts';

const LVDAO = 'regulations/shili-lvdao-guanli-tiaoli/';
const GONGYUAN = 'regulations/shili-gongyuan-tiaoli/';

let folder: string;
let url: string;
let close = () => {};

// Full texts are tested with texts of our own; the edition holds digests.
beforeAll(async () => {
  ({ folder, url, close } = await buildAndServe({
    CONTENT_DIR: 'tests/fixtures/full-texts',
    BUILD_DATE: '2026-06-01',
  }));
});

afterAll(() => close());

describe.for([
  ['a full text', LVDAO],
  ['a text that later texts replace', `${GONGYUAN}2019-05-01/`],
  ['a regulation with several texts', GONGYUAN],
] as const)('%s', ([, address]) => {
  test('is quiet', async ({ open }) => {
    expect(await noiseOf(open, url + address)).toEqual([]);
  });

  test('is accessible in light and in dark', async ({ open }) => {
    expect(await axeFaults(open, url + address)).toEqual({ light: [], dark: [] });
  });

  test('fits every window', async ({ open }) => {
    const nothing = { 320: [], 768: [], 1440: [], 2560: [] };
    expect(await overflowByWidth(open, url + address)).toEqual(nothing);
  });
});

test('a comparison of two texts is quiet, accessible and fits every window', async ({ open }) => {
  const [page] = globSync(`${GONGYUAN}compare/**/index.html`, { cwd: folder });
  const address = url + String(page).replace(/index\.html$/, '');
  expect({
    noise: await noiseOf(open, address),
    axe: await axeFaults(open, address),
    overflow: await overflowByWidth(open, address),
  }).toEqual({
    noise: [],
    axe: { light: [], dark: [] },
    overflow: { 320: [], 768: [], 1440: [], 2560: [] },
  });
});

test('an article is reached by its address, and stands below nothing that hides it', async ({
  open,
}) => {
  const page = await open(`${url}${LVDAO}#art_2`);
  const article = page.locator('[id="art_2"]');
  const top = (await article.boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(page.viewportSize()!.height / 2);
});

describe('what can be linked can be copied', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const published = 'https://huidian.example/';

  test.for([
    ['本法规（总是现在的文本）', GONGYUAN],
    ['施行日期', `${GONGYUAN}#in-force`],
    ['这一文本（永远不变）', `${GONGYUAN}2025-01-01/`],
  ] as const)('%s', async ([label, address], { open }) => {
    const page = await open(url + GONGYUAN, { permissions });
    await page.getByRole('button', { name: `复制${label}的链接` }).click();
    expect(await copied(page)).toBe(published + address);
  });

  test('an article by a click on its number, without what a search has put in the address', async ({
    open,
  }) => {
    const page = await open(`${url}${GONGYUAN}?q=公园`, { permissions });
    await page.locator('#art_2 a.pin').first().click();
    await page.locator('[data-said]').waitFor();
    expect(await copied(page)).toBe(`${published}${GONGYUAN}#art_2`);
    expect(await page.locator('[data-said-aloud]').innerText()).toBe('已复制');
  });

  test('not where the page has no clipboard: a number still leads to its address', async ({
    open,
  }) => {
    const page = await open(url + GONGYUAN);
    // What a browser does with a page that was not sent by https.
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    });
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.reload();
    await page.locator('#art_2 a.pin').first().click();
    expect(new URL(page.url()).hash).toBe('#art_2');
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('an item in words, by its anchor in the address', async ({ open }) => {
    const page = await open(`${url}${LVDAO}#art_4__para_1__item_2__subitem_2`, { permissions });
    await page.locator('.citations summary').click();
    await page.getByRole('button', { name: '复制行文格式的引用' }).click();
    expect(await copied(page)).toBe('《示例省绿道管理条例》第四条第一款第（二）项第2目');
    await page.getByRole('button', { name: '复制链接格式的引用' }).click();
    expect(await copied(page)).toBe(`${published}${LVDAO}#art_4__para_1__item_2__subitem_2`);
  });

  test('an article that is chosen, and then the whole again', async ({ open }) => {
    const page = await open(`${url}${LVDAO}#cite`);
    const reference = page.locator('.citations dt:has-text("GB/T 7714") + dd p');
    const whole = await reference.innerText();
    await page.getByLabel('引用', { exact: true }).selectOption('第五条');
    expect(await reference.innerText()).toContain(
      '示例省绿道管理条例: 第五条[A/OL]. (2024-10-31)[2026-06-01]. ' +
        `${published}${LVDAO}#art_5.`,
    );
    await page.getByLabel('引用', { exact: true }).selectOption('整部法规');
    expect(await reference.innerText()).toBe(whole);
  });

  test('the text of a day is cited by its day and its own address', async ({ open }) => {
    const page = await open(`${url}${GONGYUAN}2019-05-01/#cite`);
    expect(await page.locator('.citations dt:has-text("脚注") + dd p').innerText()).toContain(
      '（2019年5月1日起施行的文本）',
    );
    expect(await page.locator('.citations dt:has-text("链接") + dd p').innerText()).toBe(
      `${published}${GONGYUAN}2019-05-01/`,
    );
  });
});
