import path from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** An address of the site and the route that answers it, as Astro lists them. */
export type SitePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Whether a path is of a page; the others are of files of data, feeds, calendars. */
export function isPage({ route }: Pick<SitePath, 'route'>): boolean {
  return route.type === 'page';
}

/** The address of a path, as Astro asks for it: a page's ends with a slash. */
export function addressOf(one: SitePath): string {
  return isPage(one) ? one.pathname.replace(/\/?$/, '/') : one.pathname;
}

/** The file of a path in the site, e.g. `regulations/x/index.html`. */
export function fileOf(one: SitePath): string {
  const name = one.pathname.replace(/^\/|\/$/g, '');
  return path.normalize(isPage(one) ? `${name}/index.html` : name);
}
