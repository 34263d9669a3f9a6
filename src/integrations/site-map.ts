import { existsSync, readFileSync } from 'node:fs';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { RecordReference } from '../domain/record-reference.ts';
import { changeDates } from '../records/change-dates.ts';

/**
 * The site map: every page but those that ask search engines to pass them by, the pages of a record
 * with the day it was last changed. Where that day is not known there is none: the day of the build
 * would say that everything has changed every day.
 */
export function siteMap(): AstroIntegration[] {
  let site: URL | undefined;
  return [
    {
      name: 'site-map-folder',
      hooks: {
        'astro:build:done': ({ dir }) => {
          site = dir;
        },
      },
    },
    sitemap({
      filter: (page) => site !== undefined && isListed(site, new URL(page).pathname),
      serialize: withChangeDate,
    }),
  ];
}

/** Whether a built page may be listed, told by the page itself. */
function isListed(site: URL, address: string): boolean {
  const file = new URL(`.${address}index.html`, site);
  if (!existsSync(file)) return false;
  const html = readFileSync(file, 'utf8');
  return !/<meta name="robots" content="[^"]*noindex/.test(html);
}

function withChangeDate(item: SitemapItem): SitemapItem {
  const reference = /^\/(?<reference>[a-z-]+\/[a-z0-9-]+)\//.exec(new URL(item.url).pathname);
  const changed = changeDates().get(reference?.groups?.['reference'] as RecordReference);
  return changed === undefined ? item : { ...item, lastmod: changed };
}
