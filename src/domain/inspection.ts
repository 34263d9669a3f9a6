import type { z } from 'zod';
import { citations } from './citation.ts';
import { supervisionEvent } from './event.ts';
import { identifier, listOf, nonEmptyListOf, oneOf, requiredText, strict } from './field.ts';
import { figure } from './figure.ts';
import { correction, loss } from './printed-text.ts';
import { recordReference } from './record-reference.ts';

/**
 * 监督类别, in the words of the Supervision Law where it has them.
 *
 * @see 《各级人民代表大会常务委员会监督法》（2024 年修正）第二章至第八章
 */
export const INSPECTION_KINDS = [
  '执法检查',
  '专项工作报告',
  '专题调研',
  '计划、预算、决算监督',
  '国有资产管理监督',
  '审计整改监督',
  '规范性文件备案审查',
  '专题询问',
  '满意度测评',
  '工作评议',
  '视察',
  '督查',
  '受委托检查和调研',
] as const;

/** 一句话: something a report finds or asks for, in the project's own words, with where it stands. */
const statement = (label: string) =>
  strict(label, { text: requiredText(label), sources: citations });

/** 建议: what a report asks for. */
const recommendation = strict('建议', {
  ...statement('建议').shape,
  /** 建议修改的法规: ids of the regulations collection, where this very sentence asks for it. */
  toAmend: listOf('建议修改的法规', identifier('建议修改的法规')),
});

/** 监督: one act of supervision with its report, from the start to what followed. */
export const inspectionSchema = strict('监督', {
  /** 名称: the report's or the activity's name; made up of its object and kind where none is printed. */
  title: requiredText('名称'),
  /** 原题: the heading under which a source prints it. */
  printedTitle: requiredText('原题').optional(),
  aliases: listOf('别名', requiredText('别名')),
  kind: oneOf('监督类别', INSPECTION_KINDS),
  /** 监督机关: ids of `bodies.yaml`. */
  bodies: nonEmptyListOf('监督机关', identifier('监督机关')),
  /** 被监督的机关: ids of `bodies.yaml`, where the sources name them. */
  supervised: listOf('被监督的机关', identifier('被监督的机关')),
  jurisdictions: nonEmptyListOf('监督范围', identifier('监督范围')),
  /** 到过的地方: ids of `places.yaml`, only those a source names. */
  places: listOf('地方', identifier('地方')),
  /** 地方说明: how many places, and which are not named. */
  placesNote: requiredText('地方说明').optional(),
  topics: nonEmptyListOf('主题', identifier('主题')),
  summary: requiredText('提要'),
  /** 对象: regulations it looked at, as ids of the regulations collection. */
  regulations: listOf('检查的法规', identifier('检查的法规')),
  /** 对象: laws and documents from outside, as ids of `laws.yaml`. */
  laws: listOf('检查的国家法律和文件', identifier('检查的国家法律和文件')),
  events: nonEmptyListOf('事件', supervisionEvent),
  /** 发现 */
  findings: listOf('发现', statement('发现')),
  /** 建议 */
  recommendations: listOf('建议', recommendation),
  /** 后续 */
  followUp: listOf('后续', statement('后续')),
  related: listOf('相关记录', recordReference('相关记录')),
  figures: listOf('数据', figure),
  corrections: listOf('更正', correction),
  losses: listOf('缺损', loss),
  sources: citations,
});

export type Inspection = z.output<typeof inspectionSchema>;
