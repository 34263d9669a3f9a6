import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recordList } from '../site/record-list.ts';
import { test } from './browser-test.ts';

const regulations = recordList.records.filter(({ collection }) => collection === 'regulations');
const [{ kind, year }] = regulations.filter((record) => record.year !== null) as [
  (typeof regulations)[number],
];
const ofKind = regulations.filter((record) => record.kind === kind);
const ofKindAndYear = ofKind.filter((record) => record.year === year);

/** Addresses of the records that the list shows. */
const shownRecords = (page: Page) =>
  page
    .locator('.record-list > li:visible .title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** The number of records as it is read aloud: the style sheet writes it, no element holds it. */
async function shownCount(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  const { root } = await devTools.send('DOM.getDocument');
  const { nodeId } = await devTools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.filter-count',
  });
  const { nodes } = await devTools.send('Accessibility.queryAXTree', {
    nodeId,
    role: 'StaticText',
  });
  await devTools.detach();
  return Number(/共 (\d+) 条/.exec(nodes.map(({ name }) => String(name?.value)).join(''))?.[1]);
}

const urls = (records: typeof regulations) => records.map(({ url }) => url).toSorted();
const sorted = (addresses: (string | null)[]) => addresses.map(String).toSorted();

describe.for([
  { visitor: 'with script', javaScriptEnabled: true },
  { visitor: 'without script', javaScriptEnabled: false },
])('a list $visitor', ({ javaScriptEnabled }) => {
  test('shows every record and how many there are', async ({ open }) => {
    const page = await open('/regulations/', { javaScriptEnabled });
    expect(sorted(await shownRecords(page))).toEqual(urls(regulations));
    expect(await shownCount(page)).toBe(regulations.length);
  });

  test('shows the records that answer every chosen option, and how many they are', async ({
    open,
  }) => {
    const page = await open('/regulations/', { javaScriptEnabled });
    await page.getByLabel('类别').selectOption(kind);
    expect(sorted(await shownRecords(page))).toEqual(urls(ofKind));
    expect(await shownCount(page)).toBe(ofKind.length);
    await page.getByLabel('年份').selectOption(String(year));
    expect(sorted(await shownRecords(page))).toEqual(urls(ofKindAndYear));
    expect(await shownCount(page)).toBe(ofKindAndYear.length);
  });

  test('shows every record again when its filters are cleared', async ({ open }) => {
    const page = await open('/regulations/', { javaScriptEnabled });
    await page.getByLabel('类别').selectOption(kind);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await shownCount(page)).toBe(regulations.length);
  });
});

test('the choice stands in the address, and the address brings it back', async ({ open }) => {
  const page = await open('/regulations/');
  await page.getByLabel('类别').selectOption(kind);
  await page.getByLabel('年份').selectOption(String(year));
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toEqual({ kind, year: String(year) });

  const another = await open(`${address.pathname}${address.search}`);
  expect(sorted(await shownRecords(another))).toEqual(urls(ofKindAndYear));
});

test('a reader who goes back from a record finds the list as it was', async ({ open }) => {
  const page = await open('/regulations/');
  await page.getByLabel('类别').selectOption(kind);
  await page.locator('.record-list > li:visible .title a').first().click();
  await page.waitForURL(/\/regulations\/.+\//);
  await page.goBack();
  expect(await page.getByLabel('类别').inputValue()).toBe(kind);
  expect(sorted(await shownRecords(page))).toEqual(urls(ofKind));
});

test('an option that the address names and the list does not have is ignored', async ({ open }) => {
  const page = await open('/regulations/?kind=nothing&year=%22%5D');
  expect(await shownCount(page)).toBe(regulations.length);
});

test('each option says how many records answer it', async ({ open }) => {
  const page = await open('/regulations/');
  const option = page.getByLabel('类别').locator(`option[value="${kind}"]`);
  expect(await option.textContent()).toContain(`（${ofKind.length}）`);
});
