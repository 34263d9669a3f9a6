import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchDocument } from '../search/search-document.ts';
import { writeIndex } from '../search/build/write-index.ts';

/**
 * Where the records are handed over: a hook cannot read collections, so `pages/search/` writes
 * them to this file of the site, which is taken out again.
 */
const HANDED_OVER = 'search/documents.json';

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
        const file = new URL(HANDED_OVER, dir);
        const documents = JSON.parse(await readFile(file, 'utf8')) as SearchDocument[];
        await rm(file);
        const folder = fileURLToPath(new URL('pagefind/', dir));
        const anew = await writeIndex(documents, { folder, cache, site });
        logger.info(`检索索引：${documents.length} 条记录，其中新编入 ${anew} 条`);
      },
    },
  };
}
