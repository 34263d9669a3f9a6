import { BUILD_DATE } from '../build-date.ts';
import type { Edition } from '../formats/edition.ts';
import { SITE } from '../site.ts';

/** The edition as its data files name it. */
export const EDITION: Edition = {
  name: SITE.name,
  edition: SITE.edition,
  url: SITE.url,
  jurisdiction: SITE.jurisdiction || null,
  language: SITE.language,
};

/** The day by which everything in the data is judged. */
export const BUILT = BUILD_DATE;

/** What may be done with the records, as feeds and `/data/` say it. */
export const RIGHTS = '内容是注明来源的事实，引用时注明来源；软件依 MIT 许可证发布。';
