import { fileOf, isPage, type SitePath } from './site-path.ts';

/**
 * The paths that `keptPages` keeps or makes by itself, in the order in which they are made: those
 * with a key, and all files of data. A file that two paths want, or that `public/` holds as well, is
 * left to Astro, which tells of it. What is made of all records comes last: by then each text has
 * been read.
 */
export function ownPaths(paths: readonly SitePath[], inPublic: ReadonlySet<string>): SitePath[] {
  const wanted = Map.groupBy(paths, fileOf);
  const own = paths.filter((one) => {
    const file = fileOf(one);
    const isOurs = one.cacheKey !== undefined || !isPage(one);
    return isOurs && wanted.get(file)?.length === 1 && !inPublic.has(file);
  });
  return own.toSorted((a, b) => Number(isAlone(a)) - Number(isAlone(b)));
}

/** Whether a route has one path only. */
const isAlone = ({ route }: SitePath) => route.params.length === 0;
