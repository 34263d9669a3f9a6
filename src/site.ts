/** Everything that makes this edition this edition; another province changes this file and `content/`. */
export const SITE = {
  /** Name of the software. */
  name: '会典',
  /** Name of this edition, in the header and in every page title. */
  edition: '黑龙江会典',
  /** One sentence under the name; also the home page's description. */
  tagline: '黑龙江省地方立法与监督的公开记录',
  /** The place whose legislature this edition covers: an id in `content/places.yaml`. */
  jurisdiction: 'hlj',
  /** The standing committee whose gazette holds the standard texts: an id in `content/bodies.yaml`. */
  standingCommittee: 'hlj-npcsc',
  /** Where the site is published, without a path; `SITE_URL` overrides it. */
  url: process.env['SITE_URL'] ?? 'https://huidian.example',
  language: 'zh-CN',
  /** All days are calendar days of this time zone. */
  timeZone: 'Asia/Shanghai',
  /** Where a reader reports a mistake; shown on the about page and at the foot of each record. */
  contact: process.env['SITE_CONTACT'] ?? '',
} as const;
