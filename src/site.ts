import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CONTENT_DIR } from './content-dir.ts';
import { NAMELESS_SITE, siteSchema, type Site } from './domain/site.ts';

const file = `${CONTENT_DIR}/site.yaml`;
const { url, contact, ...edition } = existsSync(file) ? readSite() : NAMELESS_SITE;

/** Everything that makes this edition this edition: what its content folder says in `site.yaml`. */
export const SITE = {
  /** Name of the software. */
  name: '会典',
  jurisdiction: '',
  standingCommittee: '',
  publisher: '',
  ...edition,
  url: publishedAt(process.env['SITE_URL'] || undefined) ?? url ?? 'https://huidian.example',
  language: 'zh-CN',
  /** All days are calendar days of this time zone. */
  timeZone: 'Asia/Shanghai',
  contact: process.env['SITE_CONTACT'] ?? contact ?? '',
  /** Whether preview cards are drawn. */
  cards: process.env['SITE_CARDS'] !== 'off',
} as const;

/** Where the records of the sites are that are searched together with this one. */
export const JOINED_ORIGINS = SITE.joins.map((site) => new URL(site.url).origin);

/** An address that is given for one build; a wrong one stops it. */
function publishedAt(given: string | undefined): string | undefined {
  const { data, error } = siteSchema.shape.url.safeParse(given);
  if (!error) return data;
  throw new Error(`SITE_URL：${error.issues.map(({ message }) => message).join('；')}`);
}

/** A wrong field stops whatever needs it; `npm run check` tells its line. */
function readSite(): Site {
  const { data, error } = siteSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (data) return data;
  throw new Error(`${file}：${error.issues.map(({ message }) => message).join('；')}`);
}
