import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a built site is, in bytes. */
export interface SiteSize {
  files: number;
  bytes: number;
  html: number;
  htmlBytes: number;
  index: number;
  indexBytes: number;
  /** The largest file of the search index. */
  largestIndex: number;
}

/** @param index how the addresses of the files of the search index begin. */
export function siteSize(folder: string, index = 'pagefind'): SiteSize {
  const size: SiteSize = {
    ...{ files: 0, bytes: 0, html: 0, htmlBytes: 0 },
    ...{ index: 0, indexBytes: 0, largestIndex: 0 },
  };
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size: bytes } = statSync(file);
    size.files += 1;
    size.bytes += bytes;
    if (entry.name.endsWith('.html')) {
      size.html += 1;
      size.htmlBytes += bytes;
    }
    if (path.relative(folder, file).startsWith(index)) {
      size.index += 1;
      size.indexBytes += bytes;
      size.largestIndex = Math.max(size.largestIndex, bytes);
    }
  }
  return size;
}

/** The packed size of the pages of regulations of 42 articles, the middle of a thousand; the largest. */
export function middlePage(folder: string): number | undefined {
  const pages = globSync('regulations/*/index.html', { cwd: folder })
    .map((name) => readFileSync(path.join(folder, name)))
    .filter((page) => articlesIn(page.toString()) === 42)
    .map((page) => gzipSync(page).length);
  return pages.length === 0 ? undefined : Math.max(...pages);
}

function articlesIn(html: string): number {
  return new Set(html.match(/ id="art_\d+"/g)).size;
}
