import type { z } from 'zod';
import { citations, lineRange } from './citation.ts';
import { LEGISLATIVE_ACTIONS, SUPERVISION_ACTIONS } from './event.ts';
import {
  codeWord,
  identifier,
  listOf,
  mark,
  oneOf,
  requiredText,
  strict,
  webAddress,
  whenAnObject,
  wholeNumber,
} from './field.ts';
import { lineList } from './line-list.ts';
import { partialDate } from './partial-date.ts';
import { COLLECTIONS, recordReference, type Collection } from './record-reference.ts';

export const SOURCE_KINDS = ['报纸版面', '公报', '官方网页', '文件', '其他'] as const;

const COUNTED = Object.keys(COLLECTIONS).filter((name) => name !== 'sources') as [
  Exclude<Collection, 'sources'>,
  ...Exclude<Collection, 'sources'>[],
];

const ACTIONS = { ...LEGISLATIVE_ACTIONS, ...SUPERVISION_ACTIONS };

/**
 * 清点: a number of things that the source counts, set beside the records of them that are held.
 * Where it names fewer than it counts, the difference is known to be missing.
 */
const tally = strict('清点', {
  /** 来源所数的事, complete by itself: 2023年废止的省本级地方性法规. */
  what: requiredText('清点的事'),
  /** 记录类别, in which collection such a record is kept. */
  collection: oneOf('清点的记录类别', COUNTED),
  /** 数目, as printed. */
  known: wholeNumber('清点的数目', 1, 999_999),
  /** 单位, as printed. */
  unit: requiredText('清点的单位'),
  /** 事件类别, what was done with them: adopt, repeal, hear. */
  action: codeWord('清点的事件类别', ACTIONS).optional(),
  /** 会议, where the source counts what one session did: an id of the sessions collection. */
  session: identifier('会议').optional(),
  /** 已收录, those of them that are records. */
  held: listOf('已收录的记录', recordReference('已收录的记录')),
  /** 合计, how many of the count they make, where one record stands for several. */
  covered: wholeNumber('已收录的合计', 1, 999_999).optional(),
  /** 说明, what a reader must know to read the count right. */
  note: requiredText('清点的说明').optional(),
  sources: citations,
});

/** 来源: a document from which records are made, and what stands where in it. */
export const sourceSchema = strict('来源', {
  title: requiredText('名称'),
  /** 名称是本站据来源拟的, where the document prints none of its own. */
  titleInferred: mark('本站拟的名称'),
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
  /** 空行 of the file, on which nothing is printed: 1-2, 4, 6. */
  blank: lineList('空行').optional(),
  /** 没有引用的行: printed lines that prove no single claim of any record, and why. */
  uncited: listOf(
    '没有引用的行',
    strict('没有引用的行', {
      lines: lineRange('没有引用的行的行号'),
      reason: requiredText('没有引用的原因'),
    }),
  ),
  /** 清点: what the source counts, and which of it is held. */
  tallies: listOf('清点', tally),
}).refine(
  ({ published, dateUnknown }) => (published === undefined) !== (dateUnknown === undefined),
  {
    path: ['published'],
    error: '来源要有 published（出版日期）或 dateUnknown（日期不明的原因），而且只有一个',
    when: whenAnObject,
  },
);

export type Source = z.output<typeof sourceSchema>;
export type Tally = z.output<typeof tally>;
