import { z } from 'zod';
import { expected, identifier, listOf, oneOf, requiredText, strict, wholeNumber } from './field.ts';

/** The small vocabularies that records refer to: places, bodies, topics, and laws from outside. */

export const PLACE_KINDS = [
  '国家',
  '省',
  '自治区',
  '直辖市',
  '市',
  '地区',
  '自治州',
  '盟',
  '自治县',
  '县级市',
  '县',
  '区',
  '旗',
  '新区',
] as const;

/** 方格: where a place stands on the tile map of what it belongs to, `[column, row]` from 1. */
const tile = z.tuple([wholeNumber('方格的列', 1, 20), wholeNumber('方格的行', 1, 20)], {
  error: expected('方格', '应写作 [列, 行]，从左上角的 1 数起'),
});

/** 地方, as named in the sources. */
export const placeSchema = strict('地方', {
  id: identifier('标识'),
  name: requiredText('名称'),
  kind: oneOf('地方类别', PLACE_KINDS),
  /** 所属, the place it belongs to: an id of this list. */
  parent: identifier('所属').optional(),
  tile: tile.optional(),
  aliases: listOf('别名', requiredText('别名')),
});

export const BODY_KINDS = [
  '人民代表大会',
  '人大常委会',
  '人大专门委员会',
  '人大常委会工作机构',
  '政协',
  '党委',
  '政府',
  '监察机关',
  '审判机关',
  '检察机关',
  '媒体',
  '其他',
] as const;

/** 机构: a body that makes, approves, supervises, reports or is supervised. */
export const bodySchema = strict('机构', {
  id: identifier('标识'),
  name: requiredText('名称'),
  /** 推断全称, where the sources print only a short form. */
  inferredName: requiredText('推断全称').optional(),
  kind: oneOf('机构类别', BODY_KINDS),
  place: identifier('地方'),
  /** 所属, the body it works for: an id of this list. */
  parent: identifier('所属').optional(),
  aliases: listOf('别名', requiredText('别名')),
});

/** 主题: a subject of ours by which records are grouped. */
export const topicSchema = strict('主题', {
  id: identifier('标识'),
  name: requiredText('名称'),
  /** 说明: what belongs here. */
  description: requiredText('说明'),
});

export const LAW_KINDS = ['法律', '党内法规和政策文件', '其他'] as const;

/** 国家法律和文件: named by the sources, not a record of this edition. */
export const lawSchema = strict('国家法律和文件', {
  id: identifier('标识'),
  /** 名称, in the fullest form the sources print. */
  name: requiredText('名称'),
  kind: oneOf('类别', LAW_KINDS),
  aliases: listOf('别名', requiredText('别名')),
});

export type Place = z.output<typeof placeSchema>;
export type Body = z.output<typeof bodySchema>;
export type Topic = z.output<typeof topicSchema>;
export type Law = z.output<typeof lawSchema>;
