import { z } from 'zod';

/** The edition that publishes a record, as every data file names it. */
export const editionSchema = z.strictObject({
  /** 软件 */
  name: z.string(),
  /** 本版名称 */
  edition: z.string(),
  /** 网址, without a slash at its end. Addresses in the data are relative to it. */
  url: z.url(),
  /** 地方, the place whose legislature it covers; `null` where the edition does not say. */
  jurisdiction: z.string().nullable(),
  language: z.string(),
});

export type Edition = z.output<typeof editionSchema>;

/**
 * An address of the site with its host.
 *
 * @example absolute({ url: 'https://huidian.example' }, '/data/') // 'https://huidian.example/data/'
 */
export function absolute({ url }: Pick<Edition, 'url'>, address: string): string {
  return `${url.replace(/\/$/, '')}${address}`;
}
