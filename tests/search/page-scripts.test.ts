import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageScripts } from '../../src/search/build/page-scripts.ts';

test('the scripts of a page are named once, its own first, and none that is loaded later', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'huidian-scripts-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  mkdirSync(path.join(site, '_astro'));
  const scripts = {
    'a.js': 'import{x}from"./b.js";import"./c.js";x(()=>import("./later.js"))',
    'b.js': 'import{y}from"./d.js";import"./a.js";export const x=y',
    'c.js': "import { y } from './d.js'",
    'd.js': 'export const y=0',
    'e.js': 'import{y}from"./d.js"',
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(path.join(site, '_astro', name), script);
  }
  const html = ['a', 'e']
    .map((name) => `<script type="module" src="/_astro/${name}.js"></script>`)
    .join('');
  expect(await pageScripts(html, site)).toEqual([
    '/_astro/e.js',
    '/_astro/a.js',
    '/_astro/b.js',
    '/_astro/c.js',
    '/_astro/d.js',
  ]);
});
