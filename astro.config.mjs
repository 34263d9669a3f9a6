// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { CACHE_DIR, CONTENT_DIR } from './src/content-dir.ts';
import { cards } from './src/integrations/cards.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { joinedSites } from './src/integrations/joined-sites.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { recordStore } from './src/integrations/record-store.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { chineseLineBreaks } from './src/markdown/chinese-line-breaks.ts';
import { SITE } from './src/site.ts';

/** What scripts of most pages share. Together it weighs less than in pieces: a page may hold 5 KB. */
const SHARED =
  /\/src\/(domain\/(applied-text|legal-force|partial-date|plain-date)|components\/dated-interval)\.ts$/;

/**
 * Not `defineConfig`: its module loads all that a config can have, 30 MB, and does nothing here.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: SITE.url,
  trailingSlash: 'always',
  cacheDir: CACHE_DIR,
  markdown: {
    // A record reads as it is written: no quote or dash is changed.
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [chineseLineBreaks],
    }),
  },
  integrations: [
    checkContent(CONTENT_DIR),
    recordStore(),
    keptPages(),
    mdx(),
    ...siteMap(),
    redirects(CONTENT_DIR),
    joinedSites(),
    searchIndex(),
    cards(),
  ],
  // Pages wait for the disk; while one is written, others are made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Compiled MDX begins with a directive; nothing is wrong with it.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
      },
    },
  },
};
