import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildAndServe, type ServedSite } from '../built-site.ts';
import { test } from './browser-test.ts';
import { noiseOf } from './page-checks.ts';

const OWN = '甲省会典';
const OTHER = '乙省会典';
const VOCABULARIES = ['bodies', 'laws', 'places', 'topics'];
/** Stands in the title of a regulation of each site. */
const BOTH = '管理条例';

const contents: string[] = [];
const served: ServedSite[] = [];
let own: string;
let other: string;
let portal: string;

/** Serve a site that is built from these records and searched together with other sites. */
async function site(records: string | undefined, edition: string, joins: object[] = []) {
  const content = mkdtempSync(path.join(tmpdir(), 'huidian-joined-'));
  if (records) cpSync(records, content, { recursive: true });
  else for (const name of VOCABULARIES) writeFileSync(path.join(content, `${name}.yaml`), '[]');
  const settings = { edition, tagline: '示例', joins };
  writeFileSync(path.join(content, 'site.yaml'), JSON.stringify(settings));
  contents.push(content);
  const built = await buildAndServe({
    CONTENT_DIR: content,
    BUILD_DATE: '2026-06-01',
    SITE_CARDS: 'off',
  });
  served.push(built);
  return built.url;
}

beforeAll(async () => {
  other = await site('tests/fixtures/full-texts', OTHER);
  own = await site('tests/fixtures/content', OWN, [{ name: OTHER, url: other }]);
  portal = await site(undefined, '全国门户', [
    { name: OWN, url: own },
    { name: OTHER, url: other },
  ]);
});

afterAll(() => {
  for (const { close } of served) close();
  for (const folder of contents) rmSync(folder, { recursive: true, force: true });
});

const ask = (url: string, query: string) => `${url}search/?${query}`;

/** The addresses of the results, once they stand there. */
async function results(page: Page): Promise<string[]> {
  await page.locator('#search-answer[aria-busy="false"] #results a').first().waitFor();
  return page
    .locator('#results h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

describe('two sites that are searched together', () => {
  test('answer together, each record at its own site', async ({ open }) => {
    const page = await open(ask(own, `q=${BOTH}`));
    const found = await results(page);
    expect(found).toContain(`${own}regulations/jia-yangquan-guanli-tiaoli/`);
    expect(found).toContain(`${other}regulations/shili-lvdao-guanli-tiaoli/`);
    expect(await page.locator('#result-count').textContent()).toBe(`找到 ${found.length} 条记录`);
    const details = await page.locator('#results .search-detail').allTextContents();
    expect(details.filter((text) => text.startsWith(OTHER)).length).toBeGreaterThan(0);
  });

  test('can be searched one by one', async ({ open }) => {
    const page = await open(ask(own, `q=${BOTH}&site=${OTHER}`));
    const found = await results(page);
    expect(found.filter((address) => !address.startsWith(other))).toEqual([]);
    expect(await page.locator('select[name="site"]').inputValue()).toBe(OTHER);
  });

  test('show the text of each record, and a hit leads to its article at its own site', async ({
    open,
  }) => {
    const page = await open(ask(own, `q=绿道规划`));
    await results(page);
    const hit = page.locator('#results .search-excerpts a').first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toMatch(
      new RegExp(`^${other}regulations/shili-lvdao-guanli-tiaoli/.*#art_`),
    );
    expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
  });

  test('offer the answers of all by which a search can be narrowed', async ({ open }) => {
    const page = await open(ask(own, `q=${BOTH}`));
    await results(page);
    expect(await page.locator('select[name="site"] option').allTextContents()).toEqual([
      '全部站点',
      OWN,
      OTHER,
    ]);
    expect(await page.locator('select[name="topic"] option').allTextContents()).toContain(
      '城乡建设',
    );
  });

  test('are quiet under the site’s strict policy', async ({ open }) => {
    expect(await noiseOf(open, ask(own, `q=${BOTH}`))).toEqual([]);
  });

  test('a site that does not answer is named, and the others are searched', async ({ open }) => {
    const page = await open('about:blank');
    await page.route(`${other}**`, (route) => route.abort());
    await page.goto(ask(own, `q=${BOTH}`));
    expect(await results(page)).toContain(`${own}regulations/jia-yangquan-guanli-tiaoli/`);
    expect(await page.locator('#search-notice').textContent()).toContain(
      `${OTHER}没有加载成功；下面不含它的记录`,
    );
  });
});

test('a portal without records of its own searches those of its sites', async ({ open }) => {
  const found = await results(await open(ask(portal, `q=${BOTH}`)));
  expect(found).toContain(`${own}regulations/jia-yangquan-guanli-tiaoli/`);
  expect(found).toContain(`${other}regulations/shili-lvdao-guanli-tiaoli/`);
});
