import { z } from 'zod';
import { citations } from './citation.ts';
import { legislativeEvent } from './event.ts';
import {
  expected,
  identifier,
  listOf,
  mark,
  nonEmptyListOf,
  namedWords,
  oneOf,
  requiredText,
  strict,
  textLike,
  whenAnObject,
} from './field.ts';
import { figure } from './figure.ts';
import { partialDate } from './partial-date.ts';
import { correction, loss } from './printed-text.ts';
import { recordReference } from './record-reference.ts';

/** 法规类别, by the ending of the title; 规范性文件 is any other document with general force. */
export const REGULATION_KINDS = [
  '条例',
  '办法',
  '规定',
  '规则',
  '细则',
  '守则',
  '决定',
  '决议',
  '规范性文件',
] as const;

/**
 * How a text sets the day it takes effect.
 *
 * @see 《立法法》（2023 年修正）第六十一条：法律应当明确规定施行日期
 */
export const COMMENCEMENT_RULES = {
  fixed: '规定了具体日期',
  'on-publication': '自公布之日起施行',
  'on-adoption': '自通过之日起施行',
  'on-approval': '自批准之日起施行',
  unknown: '不明',
} as const;

const EID = /^[a-z]+_\d+(-\d+)?(__[a-z]+_\d+(-\d+)?)*$/;

const eid = (label: string) => textLike(label, EID, 'art_12 或 item_3');

const known = <const Rule extends Exclude<keyof typeof COMMENCEMENT_RULES, 'unknown'>>(
  rule: Rule,
) =>
  strict('施行日期', {
    rule: oneOf('施行日期的 rule ', [rule]),
    date: partialDate('施行日期'),
    /** 规定施行日期的条, the provision that sets the date, as an anchor: art_42. Only with a full text. */
    provision: eid('规定施行日期的条').optional(),
    sources: citations,
  });

/**
 * 施行日期: the day a text takes effect, with its rule and its proof; or unknown, with the reason.
 */
export const inForceFrom = z.discriminatedUnion(
  'rule',
  [
    strict('施行日期', {
      rule: oneOf('施行日期的 rule ', ['unknown']),
      /** 不明的原因 */
      reason: requiredText('施行日期不明的原因'),
    }),
    known('fixed'),
    known('on-publication'),
    known('on-adoption'),
    known('on-approval'),
  ],
  {
    error: ({ input }) =>
      whenAnObject({ value: input })
        ? expected(
            '施行日期的 rule ',
            `应是 ${namedWords(COMMENCEMENT_RULES)} 之一`,
          )({ input: (input as { rule?: unknown }).rule })
        : expected('施行日期', '应由 rule、date、sources 等字段组成')({ input }),
  },
);

/**
 * 条目: one provision of a document that is held as a digest, under its own anchor.
 * Anchors are Akoma Ntoso eIds.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html
 */
const provision = strict('条目', {
  eid: eid('条目的锚点'),
  /** 序号, as printed: （一）. */
  number: requiredText('条目的序号'),
  heading: requiredText('条目的标题'),
  /** 摘要, in the project's own words. */
  summary: requiredText('条目的摘要'),
  /** 缺损, what of this provision is lost in the source. */
  loss: requiredText('条目的缺损').optional(),
  figures: listOf('数据', figure),
  sources: citations,
});

/** 部分: a headed group of provisions of a digest. */
const division = strict('部分', {
  eid: eid('部分的锚点'),
  number: requiredText('部分的序号'),
  heading: requiredText('部分的标题'),
  provisions: nonEmptyListOf('条目', provision),
  sources: citations,
});

/**
 * 法规: the work, whatever texts of it there are. A field is named after its ELI property where
 * ELI has one.
 *
 * @see https://op.europa.eu/en/web/eu-vocabularies/eli
 */
export const regulationSchema = strict('法规', {
  /** 名称, in the fullest form the sources print (eli:title). */
  title: requiredText('名称'),
  /** 名称是本站据来源拟的, where no source prints it as a whole. */
  titleInferred: mark('本站拟的名称'),
  /** 推断全称, where the sources leave the place out. Shown as an inference. */
  inferredTitle: requiredText('推断全称').optional(),
  /** 别名: other forms a reader may type, such as a printed short form (eli:title_alternative). */
  aliases: listOf('别名', requiredText('别名')),
  /** 类别 (eli:type_document) */
  kind: oneOf('法规类别', REGULATION_KINDS),
  /** 制定机关: ids of `bodies.yaml`; empty where the sources do not say (eli:passed_by). */
  bodies: listOf('制定机关', identifier('制定机关')),
  /** 适用地方: ids of `places.yaml`, the first gives the id its prefix (eli:jurisdiction). */
  jurisdictions: nonEmptyListOf('适用地方', identifier('适用地方')),
  topics: nonEmptyListOf('主题', identifier('主题')),
  /** 提要: what it is, in one sentence of the project's own. */
  summary: requiredText('提要'),
  /** 上位法: ids of `laws.yaml`, only where a source says so (eli:ensures_implementation_of). */
  implements: listOf('上位法', identifier('上位法')),
  /** 施行日期 (eli:first_date_entry_in_force) */
  inForceFrom,
  /** 废止之日: the first day without force. eli:date_no_longer_in_force is the day before it. */
  repealedFrom: strict('废止日期', {
    date: partialDate('废止日期'),
    sources: citations,
  }).optional(),
  /** 废止的文件, as the text itself repeals them (同时废止《…》); what repeals a record is derived from it. */
  repeals: listOf(
    '废止的文件',
    strict('废止的文件', {
      /** 名称, as the text prints it, without 《》. */
      title: requiredText('废止的文件的名称'),
      /** 法规: its record, where it has one: an id of the regulations collection. */
      regulation: identifier('废止的法规').optional(),
    }),
  ),
  /** 事件, in any order; commencement is `inForceFrom` and is not repeated here. */
  events: listOf('事件', legislativeEvent),
  /** 相关记录 that no other field tells; stored on one side only. */
  related: listOf('相关记录', recordReference('相关记录')),
  figures: listOf('数据', figure),
  /** 部分和条目 of a document held as a digest. */
  divisions: listOf('部分', division),
  corrections: listOf('更正', correction),
  losses: listOf('缺损', loss),
  /** 来源: every passage this record rests on. */
  sources: citations,
});

export type Regulation = z.output<typeof regulationSchema>;
export type Division = z.output<typeof division>;
export type Provision = z.output<typeof provision>;
