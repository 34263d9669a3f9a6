import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../built-site.ts';

const made: string[] = [];
let content = '';
let site = '';

const SOURCE = `title: 示例日报
kind: 报纸版面
summary: 一份报纸。
file: ribao.txt
lines: 100
dateUnknown: 没有印出日期
`;
const SESSION = `body: shili-npcsc
term: 14
number: 12
summary: 通过两部条例。
dateUnknown: 没有印出日期
printedTitles: [第十二次会议]
sources:
  - { source: shili-ribao, lines: [1, 2] }
`;
const SHUI = `---
title: 示例省水条例
kind: 条例
bodies: [shili-npcsc]
jurisdictions: [shili]
topics: [chengxiang]
summary: 规定水的使用。
inForceFrom:
  rule: fixed
  date: 2024-01-01
  sources:
    - { source: shili-ribao, lines: [1, 2] }
events:
  - action: adopt
    date: 2023-11-01
    bodies: [shili-npcsc]
    session: shili-npcsc-14-12
    sources:
      - { source: shili-ribao, lines: [1, 2] }
sources:
  - { source: shili-ribao, lines: [1, 2] }
---

第一条　用水应当节约。

第二条　本条例自2024年1月1日起施行。
`;
const LVDAO = 'regulations/shili-lvdao-guanli-tiaoli.md';
const TAN = SHUI.replaceAll('水', '炭').replace('    session: shili-npcsc-14-12\n', '');

beforeAll(async () => {
  content = newFolder();
  cpSync('tests/fixtures/full-texts', content, { recursive: true });
  write('sources/shili-ribao.yaml', SOURCE);
  write('sessions/shili-npcsc-14-12.yaml', SESSION);
  write('regulations/shili-shui-tiaoli.md', SHUI);
  write('regulations/shili-tan-tiaoli.md', TAN);
  rewrite(LVDAO, '《示例省水条例》另有', '《示例省水条例》第一条另有');
  site = await built(content);
  made.push(site);
});

afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'huidian-kept-'));
  made.push(folder);
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(content, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
}

const built = (folder: string, into?: string, SITE_THREADS = '1') =>
  build({ CONTENT_DIR: folder, BUILD_DATE: '2026-06-01', SITE_CARDS: 'off', SITE_THREADS }, into);

/** Every file of a site with what is in it. The index names its parts by chance. */
function filesOf(folder: string): Map<string, string> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('pagefind'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** Build again where the last build stands, and once where nothing does; both must be the same. */
async function expectTheSameAsNew(): Promise<void> {
  await built(content, site);
  const copy = newFolder();
  cpSync(content, copy, { recursive: true });
  const anew = await built(copy);
  made.push(anew);
  expectTheSame(site, anew);
}

function expectTheSame(...sites: [string, string]): void {
  const [one, other] = sites.map(filesOf) as [Map<string, string>, Map<string, string>];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
  expect(differing).toEqual([]);
}

/** When a page was written. */
const written = (address: string) => statSync(path.join(site, address)).mtimeMs;

const WATER = 'regulations/shili-shui-tiaoli/index.html';
const PATHS = 'regulations/shili-lvdao-guanli-tiaoli/index.html';

test('two threads make the same site as one', async () => {
  const copy = newFolder();
  cpSync(content, copy, { recursive: true });
  const inThreads = await built(copy, undefined, '2');
  made.push(inThreads);
  expectTheSame(site, inThreads);
});

test('a page stays as it is where nothing that it shows has changed', async () => {
  const [coal, paths] = [written('data/regulations/shili-tan-tiaoli.json'), written(PATHS)];
  const calendar = written('calendar/in-force.ics');
  rewrite('regulations/shili-shui-tiaoli.md', '应当节约', '应当十分节约');
  await expectTheSameAsNew();
  expect(written('data/regulations/shili-tan-tiaoli.json')).toBe(coal);
  expect(written('calendar/in-force.ics')).toBe(calendar);
  // It names the regulation that has changed.
  expect(written(PATHS)).not.toBe(paths);
});

test('a reference loses its anchor with the article that it leads to', async () => {
  const link = '/regulations/shili-shui-tiaoli/#art_1';
  expect(readFileSync(path.join(site, PATHS), 'utf8')).toContain(link);
  rewrite('regulations/shili-shui-tiaoli.md', '第一条', '第三条');
  await expectTheSameAsNew();
  expect(readFileSync(path.join(site, PATHS), 'utf8')).not.toContain(link);
});

test('a new title stands on every page that shows it', async () => {
  rewrite('regulations/shili-shui-tiaoli.md', 'title: 示例省水条例', 'title: 示例省用水条例');
  await expectTheSameAsNew();
  expect(readFileSync(path.join(site, 'sessions/shili-npcsc-14-12/index.html'), 'utf8')).toContain(
    '示例省用水条例',
  );
});

test('sources are numbered anew and nothing stays of a record that has gone', async () => {
  write('sources/shili-bao.yaml', SOURCE.replace('ribao.txt', 'a.txt').replace('日报', '晚报'));
  rmSync(path.join(content, 'regulations/shili-tan-tiaoli.md'));
  await expectTheSameAsNew();
});

test('a page that something else has written over is made anew', async () => {
  writeFileSync(path.join(site, WATER), 'another edition');
  writeFileSync(path.join(site, 'stray.html'), 'stray');
  await expectTheSameAsNew();
});
