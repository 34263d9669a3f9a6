import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { faultsOn, listedPages, readFile, type SitePage } from './pages.ts';

const KIBIBYTE = 1024;
const sizes = new Map<string, number>();

/** The scripts of a page with everything they import when they start, as addresses. */
function scriptsOf({ document }: SitePage): Set<string> {
  const scripts = new Set(
    [...document.querySelectorAll('script[src], link[rel="modulepreload"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    ),
  );
  for (const script of scripts) {
    const imports = readFile(script).matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g);
    for (const [, module = ''] of imports)
      scripts.add(path.posix.resolve(path.dirname(script), module));
  }
  return scripts;
}

function compressedSize(file: string): number {
  const size = sizes.get(file) ?? gzipSync(readFile(file)).length;
  sizes.set(file, size);
  return size;
}

const weight = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + compressedSize(file), 0) / KIBIBYTE;

test('a page for reading ships at most 5 KB of script', () => {
  const reading = listedPages.filter(({ address }) => address !== '/search/');
  const faults = faultsOn(reading, (page) => {
    const kilobytes = weight(scriptsOf(page));
    return kilobytes > 5 ? [`${kilobytes.toFixed(1)} KB`] : [];
  });
  expect(faults).toEqual([]);
});

test('a page for reading ships at most 25 KB of style', () => {
  const faults = faultsOn(listedPages, ({ document }) => {
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')];
    const kilobytes = weight(sheets.map((sheet) => sheet.getAttribute('href') ?? ''));
    return kilobytes > 25 ? [`${kilobytes.toFixed(1)} KB`] : [];
  });
  expect(faults).toEqual([]);
});
