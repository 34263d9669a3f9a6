import type { Site } from '../domain/site.ts';
import type { Catalogue } from './catalogue.ts';

/** A site that is searched together with others, its address with or without a slash at its end. */
export type JoinedSite = Site['joins'][number];

/** The address of a file or page of another site. */
export function addressAt(site: Pick<JoinedSite, 'url'>, path: string): string {
  return new URL(path, site.url).href;
}

/**
 * The catalogue of another site as one that is searched together with others: its records lead to
 * that site and say where they are from.
 *
 * @example rowsOf({ name: '乙省会典', url: 'https://b.example' }, [row])[0].url
 *   // 'https://b.example/regulations/b/'
 */
export function rowsOf(site: JoinedSite, catalogue: Catalogue): Catalogue {
  return catalogue.map((row) => ({ ...row, url: addressAt(site, row.url), site: site.name }));
}
