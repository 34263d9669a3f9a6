import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  emptyBut,
  readBuiltFiles,
  writeBuiltFiles,
} from '../../src/integrations/kept-pages/built-files.ts';
import { byRecord } from '../../src/integrations/kept-pages/record-order.ts';

let site = '';
let list = '';

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huidian-built-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  site = path.join(folder, 'site');
  list = path.join(folder, 'cache/built-files.jsonl');
  write('a/index.html', 'A');
  write('b/index.html', 'B');
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

const built = () => [...readBuiltFiles(list, site)].map(([file, { key }]) => `${file} ${key}`);

describe('the files of the last build', () => {
  beforeEach(() => writeBuiltFiles(list, site, new Map([['a/index.html', 'key']])));

  test('are known by their keys', () => {
    expect(built()).toEqual(['a/index.html key']);
  });

  test('are not known once another size has been written', () => {
    write('a/index.html', 'another');
    expect(built()).toEqual([]);
  });

  test('are not known once they have been written at another time', () => {
    utimesSync(path.join(site, 'a/index.html'), 1, 1);
    expect(built()).toEqual([]);
  });

  test('are not known once they have gone', () => {
    rmSync(path.join(site, 'a'), { recursive: true });
    expect(built()).toEqual([]);
  });

  test('are not known in another folder', () => {
    expect([...readBuiltFiles(list, path.dirname(site))]).toEqual([]);
  });

  test('are not known by a damaged list', () => {
    writeFileSync(list, '{"site":');
    expect(built()).toEqual([]);
  });

  test('are known up to where a list has been cut off', () => {
    const keys = [['a/index.html', 'key'] as const, ['b/index.html', 'key'] as const];
    writeBuiltFiles(list, site, new Map(keys));
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -9));
    expect(built()).toEqual(['a/index.html key']);
  });
});

test('a folder keeps the files that are wanted and no other', () => {
  write('a/old.html', 'old');
  emptyBut(site, new Set(['a/index.html']));
  expect(
    ['a/index.html', 'a/old.html', 'b'].map((name) => existsSync(path.join(site, name))),
  ).toEqual([true, false, false]);
});

test('pages and files of a record come one after another', () => {
  const paths = ['/404', '/regulations/x/', '/regulations/y/', '/data/regulations/x.json'];
  const dated = ['/regulations/y/2024-12-01/', '/data/regulations/x/2024-12-01.xml'];
  const ordered = byRecord([...paths, ...dated].map((pathname) => ({ pathname })));
  expect(ordered.map(({ pathname }) => pathname)).toEqual([
    '/404',
    '/regulations/x/',
    '/data/regulations/x.json',
    '/data/regulations/x/2024-12-01.xml',
    '/regulations/y/',
    '/regulations/y/2024-12-01/',
  ]);
});
