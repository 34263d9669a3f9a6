import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';

/** One page of the finished site. */
export interface SitePage {
  /** Its address without the host: `/regulations/`, `/404.html`. */
  address: string;
  html: string;
  document: Document;
}

const { folder } = inject('site');

/** Every file of the finished site, as an address without the host. */
export const files: ReadonlySet<string> = new Set(
  globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`,
    ),
);

/** Every page of the finished site, by address. */
export const pages: ReadonlyMap<string, SitePage> = new Map(
  [...files]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const address = file.replace(/\/index\.html$/, '/');
      const html = readFile(file);
      return [address, { address, html, document: parseHTML(html).document }];
    }),
);

/** Pages that a reader is led to: all but the page for what is missing. */
export const listedPages: SitePage[] = [...pages.values()].filter(
  ({ address }) => address !== '/404.html',
);

if (listedPages.length === 0) throw new Error(`There are no pages in ${folder}`);

/** The text of a built file. */
export function readFile(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** What a rule finds on any page: each fault once, with the page and the number of others it is on. */
export function faultsOn(
  these: Iterable<SitePage>,
  rule: (page: SitePage) => readonly string[],
): string[] {
  const found = [...these].flatMap((page) => rule(page).map((fault) => ({ fault, page })));
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, on]) => {
    const others = new Set(on.map(({ page }) => page)).size - 1;
    return `${on[0]?.page.address}${others > 0 ? ` and ${others} more` : ''}: ${fault}`;
  });
}
