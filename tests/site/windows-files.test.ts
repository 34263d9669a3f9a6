import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/check-content.ts';
import { build } from '../built-site.ts';

const CONTENT = 'tests/fixtures/full-texts';
const SETTINGS = { BUILD_DATE: '2026-06-01', SITE_CARDS: 'off' };
const PAGES = [
  'data/records.csv',
  'data/regulations/shili-lvdao-guanli-tiaoli.txt',
  'data/regulations/shili-gongyuan-tiaoli.xml',
  'data/ledger.json',
  'places/index.html',
];

const copy = mkdtempSync(path.join(tmpdir(), 'huidian-windows-'));
const sites: string[] = [];

// Every file as an editor of Windows saves it: a byte order mark, and lines that end with CR and LF.
beforeAll(async () => {
  cpSync(CONTENT, copy, { recursive: true });
  for (const name of globSync('**/*.{md,mdx,yaml}', { cwd: copy })) {
    const file = path.join(copy, name);
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  for (const folder of [CONTENT, copy]) {
    sites.push(await build({ ...SETTINGS, CONTENT_DIR: folder }));
  }
});

afterAll(() => {
  for (const folder of [copy, ...sites]) rmSync(folder, { recursive: true, force: true });
});

test('files saved under Windows keep to every rule', async () => {
  expect((await checkContent(copy)).faults).toEqual([]);
});

test.for(PAGES)('%s of files saved under Windows says what it says otherwise', (name) => {
  const [plain, windows] = sites.map((site) => readFileSync(path.join(site, name), 'utf8'));
  expect(windows).toBe(plain);
});
