import { globSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { listen, staticServer } from '../../src/cli/static-server.ts';
import { build } from '../built-site.ts';
import { test } from './browser-test.ts';
import { axeFaults, noiseOf, overflowByWidth } from './page-checks.ts';

const LVDAO = 'regulations/shili-lvdao-guanli-tiaoli/';
const GONGYUAN = 'regulations/shili-gongyuan-tiaoli/';

let folder: string;
let url: string;
let server: Server;

// Full texts are tested with texts of our own; the edition holds digests.
beforeAll(async () => {
  folder = await build({ CONTENT_DIR: 'tests/fixtures/full-texts', BUILD_DATE: '2026-06-01' });
  server = staticServer(folder);
  url = await listen(server, 0);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

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
