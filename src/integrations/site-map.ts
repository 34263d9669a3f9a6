import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { RecordReference } from '../domain/record-reference.ts';
import { changeDates } from '../records/change-dates.ts';
import { OWN_PAGES } from './kept-pages.ts';

/**
 * The site map: every page but those that ask search engines to pass them by, the pages of a record
 * with the day it was last changed. Where that day is not known there is none: the day of the build
 * would say that everything has changed every day.
 */
export function siteMap(): AstroIntegration[] {
  let site: URL | undefined;
  let own: ReadonlySet<string> = new Set();
  return [
    {
      name: 'site-map-folder',
      hooks: {
        'astro:build:done': ({ dir }) => {
          site = dir;
          own = new Set(OWN_PAGES.map(({ pathname }) => `/${pathname}`));
        },
      },
    },
    withOwnPages(
      sitemap({
        filter: (page) => {
          const { pathname } = new URL(page);
          return own.has(pathname) || (site !== undefined && isListed(site, pathname));
        },
        serialize: withChangeDate,
      }),
    ),
  ];
}

/** Astro tells of the pages that it has made; those of records stand there too. */
function withOwnPages(map: AstroIntegration): AstroIntegration {
  const done = map.hooks['astro:build:done'];
  return {
    ...map,
    hooks: {
      ...map.hooks,
      'astro:build:done': (options) =>
        done?.({ ...options, pages: [...options.pages, ...OWN_PAGES] }),
    },
  };
}

/**
 * Whether a built page may be listed, told by the page itself. The pages of records all may, and there
 * are too many of them to read.
 */
function isListed(site: URL, address: string): boolean {
  const file = new URL(`.${address}index.html`, site);
  return existsSync(file) && !/<meta name="robots" content="[^"]*noindex/.test(headOf(file));
}

/** Where every page has told about itself all that there is; the rest may be a whole statute. */
const HEAD_BYTES = 16_384;

function headOf(page: URL): string {
  const file = openSync(page, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function withChangeDate(item: SitemapItem): SitemapItem {
  const reference = /^\/(?<reference>[a-z-]+\/[a-z0-9-]+)\//.exec(new URL(item.url).pathname);
  const changed = changeDates().get(reference?.groups?.['reference'] as RecordReference);
  return changed === undefined ? item : { ...item, lastmod: changed };
}
