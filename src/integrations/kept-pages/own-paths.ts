import { fileOf, type SitePath } from './site-path.ts';

/**
 * The paths that `keptPages` keeps or makes by itself: those with a key. A file that two paths want,
 * or that `public/` holds as well, is left to Astro, which tells of it.
 */
export function ownPaths(paths: readonly SitePath[], inPublic: ReadonlySet<string>): SitePath[] {
  const wanted = Map.groupBy(paths, fileOf);
  return paths.filter((one) => {
    const file = fileOf(one);
    return one.cacheKey !== undefined && wanted.get(file)?.length === 1 && !inPublic.has(file);
  });
}
