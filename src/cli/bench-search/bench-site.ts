import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as pagefind from 'pagefind';
import { importRegulations } from '../import/import-regulations.ts';
import { STOCK_PAGE, STOCK_SCRIPT } from './stock-page.ts';
import type { BenchText } from './truth.ts';

/** So many files of a corpus, evenly out of all of them in the order of their paths. */
export function someFiles(corpus: string, wanted: number): string[] {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort();
  const step = Math.max(1, files.length / wanted);
  return Array.from({ length: Math.min(wanted, files.length) }, (_, index) =>
    path.join(corpus, files[Math.floor(index * step)] ?? ''),
  );
}

/** Import texts into a content folder and build the site of it, as an edition does, without preview cards. */
export async function buildSite(files: readonly string[], content: string, site: string) {
  const outcomes = await importRegulations({ given: files, out: content, force: false });
  const imported = outcomes.filter(({ result }) => result === 'imported').length;
  await promisify(execFile)('npx', ['astro', 'build', '--outDir', site], {
    env: { ...process.env, CONTENT_DIR: content, SITE_CARDS: 'off' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return imported;
}

/** An index of the same texts as Pagefind makes it of plain pages, and a page that asks it. */
export async function writeStockIndex(texts: readonly BenchText[], folder: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('不能创建索引');
  for (const { url, title, passages } of texts) {
    const content = htmlOf(title, passages);
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${url}：${errors.join('；')}`);
  }
  const { errors } = await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  if (errors.length > 0) throw new Error(errors.join('；'));
  writeFileSync(path.join(folder, 'index.html'), STOCK_PAGE);
  writeFileSync(path.join(folder, 'ask.js'), STOCK_SCRIPT);
}

function htmlOf(title: string, passages: BenchText['passages']): string {
  const anchors = new Set<string>();
  const body = passages.map(({ anchor, heading, text }) => {
    const opens = anchor !== '' && heading !== '' && !anchors.has(anchor);
    anchors.add(anchor);
    return `${opens ? `<h2 id="${anchor}">${escape(heading)}</h2>` : ''}<p>${escape(text)}</p>`;
  });
  const head = `<title>${escape(title)}</title>`;
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body><h1>${escape(title)}</h1>${body.join('\n')}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
