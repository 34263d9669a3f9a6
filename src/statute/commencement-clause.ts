import { parseChineseNumeral } from '../domain/chinese-numeral.ts';
import { isPlainDate, type PlainDate } from '../domain/plain-date.ts';
import type { Regulation } from '../domain/regulation.ts';

/** What a text itself says about the day it takes effect. */
export interface CommencementClause {
  rule: Exclude<Regulation['inForceFrom']['rule'], 'unknown'>;
  /** The day, where the rule is `fixed`. */
  date?: PlainDate;
  /** The anchor of the article that says so: `art_42`. */
  article?: string;
  /** The words: 自2024年12月1日起施行. */
  words: string;
}

/** An article's opening, e.g. `第三十九条　本条例……`, `**第39条** ……`, `## 第二十条之一 ……`. */
const ARTICLE =
  /^[#*\s]*第(?<number>[〇零一二三四五六七八九十百千]+|\d+)条(?:之(?<insertion>[一二三四五六七八九十]+))?/;

/**
 * A clause, without white space, e.g. 本条例自2024年12月1日起施行, 自公布之日起实施,
 * 自省人大常委会批准之日起施行, 自二〇〇一年十月一日起施行, 自2001年1月1日施行.
 */
const CLAUSE =
  /(?<subject>本[^。；，]{1,12}?)?[自从于](?:(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日|[^。；，]{0,40}?(?<event>公布|发布|颁布|通过|批准)之?日)(?:起|开始)?(?:正式)?(?:施行|实施|生效)/g;
