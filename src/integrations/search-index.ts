import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CATALOGUE } from '../search/catalogue.ts';
import { INDEX, VOLUMES, type IndexVolume } from '../search/index-volumes.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { pageScripts } from '../search/build/page-scripts.ts';
import { preloadedFiles } from '../search/build/preloaded-files.ts';
import { writeIndex } from '../search/build/write-index.ts';

/**
 * Where the records are handed over: a hook cannot read collections, so `pages/search/` writes
 * them to files in this folder of the site, which is taken out again.
 */
const HANDED_OVER = 'search/documents/';

/** Build the search index from the records, after the pages. A failed index fails the build. */
export function searchIndex(): AstroIntegration {
  let cache = '';
  let site = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('search-index/', config.cacheDir));
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const documents = await takeDocuments(fileURLToPath(new URL(HANDED_OVER, dir)));
        const folder = fileURLToPath(new URL('pagefind/', dir));
        const anew = await writeIndex(documents, { folder, cache, site });
        await preload(new URL('search/index.html', dir), fileURLToPath(dir), folder);
        logger.info(`检索索引：${documents.length} 条记录，其中新编入 ${anew} 条`);
      },
    },
  };
}

/** The documents of all files of a folder, in their order; nothing of the folder stays. */
async function takeDocuments(folder: string): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  const parts = await readdir(folder);
  for (const part of parts.toSorted((a, b) => parseInt(a) - parseInt(b))) {
    const text = await readFile(path.join(folder, part), 'utf8');
    for (const document of JSON.parse(text) as SearchDocument[]) documents.push(document);
  }
  await rm(folder, { recursive: true, force: true });
  return documents;
}

/**
 * Let the search page load at once what its first search needs; else a browser learns of each part
 * from the one before. The names are known only when the index is written.
 */
async function preload(page: URL, site: string, folder: string): Promise<void> {
  const list = await readFile(path.join(folder, VOLUMES), 'utf8');
  const parts = await preloadedFiles(folder, JSON.parse(list) as IndexVolume[]);
  const html = await readFile(page, 'utf8');
  const scripts = [...(await pageScripts(html, site)), `${INDEX}pagefind.js`];
  const fetched = [CATALOGUE, ...[VOLUMES, ...parts].map((name) => `${INDEX}${name}`)];
  const links = [
    ...scripts.map((href) => `<link rel="modulepreload" href="${href}">`),
    ...fetched.map(
      (href) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}">`,
    ),
  ];
  await writeFile(page, html.replace('</head>', `${links.join('')}</head>`));
}
