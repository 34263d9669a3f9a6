import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordList } from '../site/record-list.ts';
import { test } from './browser-test.ts';

const ask = (q: string, more = '') => `/search/?q=${encodeURIComponent(q)}${more}`;
const count = (page: Page) => page.locator('#result-count');
const results = (page: Page) => page.locator('#results > li');
const firstTitle = (page: Page) => results(page).first().locator('a').first();

/** Wait until the page has answered what its address asks. */
const answered = (page: Page) => page.locator('#search-answer[aria-busy="false"]').waitFor();

test('the words are marked in the title', async ({ open }) => {
  const page = await open(ask('粮食安全保障条例'));
  await answered(page);
  expect(await count(page).textContent()).toMatch(/^找到 \d+ 条记录$/);
  expect(await firstTitle(page).textContent()).toBe('黑龙江省粮食安全保障条例');
  expect(await firstTitle(page).locator('mark').textContent()).toBe('粮食安全保障条例');
});

test('a regulation comes with its kind, place, status and date', async ({ open }) => {
  const page = await open(ask('黑龙江省粮食安全保障条例'));
  const detail = results(page).first().locator('.search-detail > *');
  await detail.first().waitFor();
  expect(await detail.allTextContents()).toEqual([
    '条例',
    '黑龙江省',
    '现行有效',
    '2024年12月1日起施行',
  ]);
});

test('an excerpt leads to the passage where the words stand', async ({ open }) => {
  const page = await open(ask('第十八次会议表决通过'));
  await page.locator('.search-excerpts li:has(mark) > a').first().click();
  await page.waitForURL('**/*#*');
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
});

test('typing is answered by what was typed last', async ({ open }) => {
  const page = await open('/search/');
  await page.locator('#search-query').pressSequentially('档案条例', { delay: 30 });
  await page.waitForURL((address) => address.searchParams.get('q') === '档案条例');
  await answered(page);
  expect(await firstTitle(page).textContent()).toBe('黑龙江省档案条例');
});

test('an emptied box takes the results away', async ({ open }) => {
  const page = await open(ask('档案'));
  await answered(page);
  await page.fill('#search-query', '');
  await page.waitForURL((address) => address.search === '');
  expect(await results(page).count()).toBe(0);
});

test('all results can be reached, twenty at a time', async ({ open }) => {
  const page = await open(ask('条例'));
  await answered(page);
  const total = Number(/\d+/.exec((await count(page).textContent()) ?? '')?.[0]);
  expect(await results(page).count()).toBe(20);
  const more = page.locator('#more-results');
  while (await more.isVisible()) await more.click();
  expect(await results(page).count()).toBe(total);
});

describe('filters and order', () => {
  test('list all that fit where nothing is typed', async ({ open }) => {
    const page = await open('/search/?type=会议');
    await answered(page);
    const rows = recordList.records.filter(({ collection }) => collection === 'sessions').length;
    expect(await count(page).textContent()).toBe(`找到 ${rows} 条记录`);
  });

  test('may be given in the words that readers see', async ({ open }) => {
    const page = await open('/search/?place=哈尔滨市');
    await answered(page);
    expect(await page.inputValue('select[name="place"]')).toBe('haerbin');
  });

  test('know every session, and one that the address names', async ({ open }) => {
    const sessions = recordList.records.filter(({ collection }) => collection === 'sessions');
    const { id, title } = sessions[0]!;
    const page = await open(`/search/?session=${id}`);
    await answered(page);
    const session = page.locator('select[name="session"]');
    expect(await session.inputValue()).toBe(id);
    expect(await session.locator('option').allTextContents()).toEqual([
      '全部会议',
      ...sessions.map((one) => one.title),
    ]);
    expect(await results(page).locator('h3').allTextContents()).toContain(title);
  });

  test('that no record answers are left out', async ({ open }) => {
    const page = await open(ask('条例', '&session=none'));
    await answered(page);
    expect(await results(page).count()).toBe(20);
    expect(await page.inputValue('select[name="session"]')).toBe('');
  });

  test('are cleared without losing the words', async ({ open }) => {
    const page = await open(ask('条例', '&type=法规&sort=year'));
    await page.click('button[type="reset"]');
    await page.waitForURL((address) => address.search === new URL(ask('条例'), address).search);
    expect(await page.inputValue('#search-query')).toBe('条例');
  });

  test('can put the latest effective date first, unknown ones last', async ({ open }) => {
    const page = await open('/search/?type=法规&sort=effective');
    await answered(page);
    const days = await page
      .locator('#results .search-detail')
      .evaluateAll((all) => all.map((detail) => /\d{4}年[^起]*/.exec(detail.textContent)?.[0]));
    const dated = days.filter((day) => day !== undefined);
    expect(days.slice(0, dated.length)).toEqual(dated);
    expect(dated[0]).toMatch(/^2025年/);
  });
});

test('says so where the words were found in parts', async ({ open }) => {
  const page = await open(ask('黑龙江粮食安全条例'));
  await answered(page);
  expect(await page.locator('#search-notice').textContent()).toBe(
    '没有完整包含“黑龙江粮食安全条例”的记录；以下记录分别包含各词',
  );
  expect(await firstTitle(page).textContent()).toBe('黑龙江省粮食安全保障条例');
});

test('says what to try where nothing was found', async ({ open }) => {
  const page = await open(ask('量子纠缠超导'));
  await answered(page);
  expect(await count(page).textContent()).toBe('没有找到包含“量子纠缠超导”的记录');
  expect(await page.locator('#search-notice li').count()).toBeGreaterThan(1);
});
