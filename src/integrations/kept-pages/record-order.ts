/**
 * Paths of one record together, in the order in which the first of each came. Astro makes pages route
 * by route, so that each text would be read, parsed and joined anew for every form it has.
 *
 * @example byRecord([{ pathname: '/a/x/' }, { pathname: '/a/y/' }, { pathname: '/data/a/x.json' }])
 * // '/a/x/', '/data/a/x.json', '/a/y/'
 */
export function byRecord<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
  return [...Map.groupBy(paths, ({ pathname }) => recordOf(pathname)).values()].flat();
}

/** Collection and id in the address of a page, e.g. `/regulations/x/` or `/data/regulations/x.md`. */
export function recordOf(pathname: string): string {
  const [, collection, id] = /^\/?(?:data\/)?([a-z-]+)\/([^/.]+)/.exec(pathname) ?? [];
  return id === undefined ? pathname : `${collection}/${id}`;
}
