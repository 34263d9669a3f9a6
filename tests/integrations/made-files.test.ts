import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { astroAnswers } from '../../src/integrations/kept-pages/answers.ts';
import { makeFiles } from '../../src/integrations/kept-pages/make-files.ts';
import { ownPaths } from '../../src/integrations/kept-pages/own-paths.ts';
import type { SitePath } from '../../src/integrations/kept-pages/site-path.ts';

const sitePath = (type: 'page' | 'endpoint', pathname: string, cacheKey?: string) =>
  ({ pathname, route: { type, params: pathname.split('/').slice(2) }, cacheKey }) as SitePath;

const page = sitePath('page', '/regulations/x/', 'key');
const file = sitePath('endpoint', '/data/regulations/x.json/', 'key');

const addressesOf = (paths: SitePath[], inPublic: string[] = []) =>
  ownPaths(paths, new Set(inPublic)).map(({ pathname }) => pathname);

test('what is made of all records comes last', () => {
  expect(addressesOf([sitePath('endpoint', 'robots.txt'), file])).toEqual([
    '/data/regulations/x.json/',
    'robots.txt',
  ]);
});

test('a page that has no key is left to Astro', () => {
  expect(addressesOf([page, sitePath('page', '/about/'), file])).toEqual([
    '/regulations/x/',
    '/data/regulations/x.json/',
  ]);
});

test('a file that two paths want is left to Astro', () => {
  expect(addressesOf([page, sitePath('page', 'regulations/x'), file])).toEqual([
    '/data/regulations/x.json/',
  ]);
});

test('a file that stands in public is left to Astro', () => {
  expect(addressesOf([page, file], ['data/regulations/x.json'])).toEqual(['/regulations/x/']);
});

const ORIGIN = 'https://records.example';
let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'huidian-made-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
});

const make = (paths: SitePath[], answer: (address: string) => Response) =>
  makeFiles(paths, {
    site,
    origin: ORIGIN,
    answer: astroAnswers(({ url }) => Promise.resolve(answer(url)), ORIGIN),
  });

const written = (name: string) => readFileSync(path.join(site, name), 'utf8');

test('a page and a file of data stand under their addresses', async () => {
  await make([page, file], (address) => new Response(`从 ${address}`));
  expect([written('regulations/x/index.html'), written('data/regulations/x.json')]).toEqual([
    '从 https://records.example/regulations/x/',
    '从 https://records.example/data/regulations/x.json/',
  ]);
});

test('a file that cannot be made stops the build with its address', async () => {
  const fails = make([page, file], (address) => {
    if (address.includes('/data/')) throw new Error('没有这部法规');
    return new Response('有');
  });
  await expect(fails).rejects.toThrow('写不出 /data/regulations/x.json/：没有这部法规');
  expect(existsSync(path.join(site, 'data'))).toBe(false);
});

test('an answer that is no content stops the build with its address', async () => {
  const fails = make([page], () => new Response('没有', { status: 404 }));
  await expect(fails).rejects.toThrow('写不出 /regulations/x/：应当得到内容，得到的是 404');
  expect(existsSync(path.join(site, 'regulations'))).toBe(false);
});
