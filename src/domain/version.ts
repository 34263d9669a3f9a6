import type { z } from 'zod';
import { listOf, requiredText, strict, textLike } from './field.ts';
import { partialDate } from './partial-date.ts';
import { inForceFrom } from './regulation.ts';

const article = (label: string) => textLike(label, /^art_\d+(-\d+)?$/, 'art_12');

/**
 * 对应: where one article of the text before stands in this one. `to` is empty where it was struck
 * out, and has several articles where it was split.
 */
const correspondence = strict('条文对应', {
  from: article('前一文本的条'),
  to: listOf('本文本的条', article('本文本的条')),
});

/**
 * 文本: one full text of a regulation, named after the day it takes effect
 * (`regulations/<id>/2024-12-01.md`). A regulation whose only text stands in its own file has none.
 */
export const versionSchema = strict('文本', {
  inForceFrom,
  /** 失去效力之日: the first day on which this text no longer applies; left out, it is the next text's. */
  supersededFrom: partialDate('失去效力之日').optional(),
  /** 说明: what brought this text about. */
  note: requiredText('说明').optional(),
  /** 条文对应, of every article of the text before; as `npm run concordance` proposes it, once confirmed. */
  concordance: listOf('条文对应', correspondence),
});

export type Correspondence = z.output<typeof correspondence>;
export type Version = z.output<typeof versionSchema>;
