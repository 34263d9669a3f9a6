import type { z } from 'zod';
import { lineRange } from './citation.ts';
import {
  listOf,
  oneOf,
  requiredText,
  strict,
  webAddress,
  whenAnObject,
  wholeNumber,
} from './field.ts';
import { partialDate } from './partial-date.ts';

export const SOURCE_KINDS = ['报纸版面', '公报', '官方网页', '文件', '其他'] as const;

/** 来源: a document from which records are made, and what stands where in it. */
export const sourceSchema = strict('来源', {
  title: requiredText('名称'),
  aliases: listOf('别名', requiredText('别名')),
  kind: oneOf('来源类别', SOURCE_KINDS),
  summary: requiredText('提要'),
  /** 文件名 of the text that the line numbers count. */
  file: requiredText('文件名'),
  /** 行数 of that file. */
  lines: wholeNumber('行数', 1, 999_999),
  /** 出版者 */
  publisher: requiredText('出版者').optional(),
  /** 出版日期 */
  published: partialDate('出版日期').optional(),
  /** 日期不明的原因 */
  dateUnknown: requiredText('日期不明的原因').optional(),
  /** 作者, as printed. */
  authors: listOf('作者', requiredText('作者')),
  url: webAddress('网址').optional(),
  /** 内容: what stands where, in the order of the lines. */
  contents: listOf(
    '内容',
    strict('内容', { lines: lineRange('内容的行号'), what: requiredText('内容') }),
  ),
  /** 识读说明: how the text came about and where it misleads. */
  cautions: listOf(
    '识读说明',
    strict('识读说明', {
      lines: lineRange('识读说明的行号').optional(),
      text: requiredText('识读说明'),
    }),
  ),
}).refine(
  ({ published, dateUnknown }) => (published === undefined) !== (dateUnknown === undefined),
  {
    path: ['published'],
    error: '来源要有 published（出版日期）或 dateUnknown（日期不明的原因），而且只有一个',
    when: whenAnObject,
  },
);

export type Source = z.output<typeof sourceSchema>;
