import type { z } from 'zod';
import { identifier, listOf, requiredText, siteAddress, strict } from './field.ts';

/** 联合检索的站点: another site of this software, whose records the search finds too. */
const joinedSite = strict('联合检索的站点', {
  /** 站名, as readers of the results see it. */
  name: requiredText('站名'),
  /** 网址 where it is published, without a path. */
  url: siteAddress('网址'),
});

/** 站点: what makes one edition that edition, beside its records: `site.yaml`. */
export const siteSchema = strict('站点', {
  /** 站名, in the header and in every page title. */
  edition: requiredText('站名'),
  /** 一句话说明, under the name; also the description of the home page. */
  tagline: requiredText('一句话说明'),
  /** 地方 whose legislature the edition covers: an id of `places.yaml`. */
  jurisdiction: identifier('地方').optional(),
  /** 常委会 whose gazette holds the standard texts: an id of `bodies.yaml`. */
  standingCommittee: identifier('常委会').optional(),
  /** 网址 where the site is published, without a path; the variable `SITE_URL` overrides it. */
  url: siteAddress('网址').optional(),
  /** 发布者: the office, library or newsroom that answers for the site. */
  publisher: requiredText('发布者').optional(),
  /** 联系方式: where a reader reports a mistake, a web or mail address; `SITE_CONTACT` overrides it. */
  contact: requiredText('联系方式').optional(),
  /** 联合检索: the sites that are searched together with this one. */
  joins: listOf('联合检索', joinedSite),
});

export type Site = z.output<typeof siteSchema>;

/** An edition that does not say what it is. */
export const NAMELESS_SITE: Site = {
  edition: '会典',
  tagline: '地方立法与监督的公开记录',
  joins: [],
};
