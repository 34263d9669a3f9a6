import type { z } from 'zod';
import { citations } from './citation.ts';
import {
  identifier,
  listOf,
  mark,
  nonEmptyListOf,
  oneOf,
  requiredText,
  strict,
  textLike,
  whenAnObject,
  wholeNumber,
} from './field.ts';
import { figure } from './figure.ts';
import { partialDate } from './partial-date.ts';
import { correction, loss } from './printed-text.ts';
import { recordReference } from './record-reference.ts';

export const WORK_REPORT_KINDS = ['工作报告', '工作综述', '交流发言', '新闻报道'] as const;

/** 节: a headed part of a report, with its figures and the records it speaks of. */
const section = strict('节', {
  /** 锚点: sec_2, or sec_2__1 for the first part of the second. */
  id: textLike('节的锚点', /^sec_\d+(__\d+)*$/, 'sec_2 或 sec_2__1'),
  /** 标题, as printed; for a part without one, a title of ours with `headingInferred`. */
  heading: requiredText('节的标题'),
  /** 标题是本站拟的 */
  headingInferred: mark('本站拟的标题'),
  /** 摘要, in the project's own words. */
  summary: requiredText('节的摘要'),
  figures: listOf('数据', figure),
  /** 提到的记录 */
  mentions: listOf('提到的记录', recordReference('提到的记录')),
  /** 提到的国家法律和文件: ids of `laws.yaml`. */
  laws: listOf('提到的国家法律和文件', identifier('提到的国家法律和文件')),
  sources: citations,
});

/** 报告: a work report, a review of a year, a speech, or a news item about one. */
export const workReportSchema = strict('报告', {
  title: requiredText('名称'),
  /** 名称是本站据来源拟的, where none is printed. */
  titleInferred: mark('本站拟的名称'),
  subtitle: requiredText('副题').optional(),
  aliases: listOf('别名', requiredText('别名')),
  kind: oneOf('报告类别', WORK_REPORT_KINDS),
  /** 机构: whose work it tells: ids of `bodies.yaml`. */
  bodies: nonEmptyListOf('机构', identifier('机构')),
  jurisdictions: nonEmptyListOf('地方', identifier('地方')),
  topics: nonEmptyListOf('主题', identifier('主题')),
  summary: requiredText('提要'),
  /** 报告人、作者, as printed. */
  authors: listOf('报告人', requiredText('报告人')),
  /** 年度: the year the report is about. */
  year: wholeNumber('年度', 1949, 2999).optional(),
  /** 作报告的日期 */
  delivered: strict('作报告的日期', {
    date: partialDate('作报告的日期'),
    /** 会议: an id of the sessions collection. */
    session: identifier('会议').optional(),
    sources: citations,
  }).optional(),
  /** 日期不明的原因, where `delivered` is left out. */
  dateUnknown: requiredText('日期不明的原因').optional(),
  sections: nonEmptyListOf('节', section),
  related: listOf('相关记录', recordReference('相关记录')),
  corrections: listOf('更正', correction),
  losses: listOf('缺损', loss),
  sources: citations,
}).refine(
  ({ delivered, dateUnknown }) => (delivered === undefined) !== (dateUnknown === undefined),
  {
    path: ['delivered'],
    error: '报告要有 delivered（作报告的日期）或 dateUnknown（日期不明的原因），而且只有一个',
    when: whenAnObject,
  },
);

export type WorkReport = z.output<typeof workReportSchema>;
export type ReportSection = z.output<typeof section>;
