import type { z } from 'zod';
import { requiredText, strict } from './field.ts';
import { partialDate } from './partial-date.ts';
import { inForceFrom } from './regulation.ts';

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
});

export type Version = z.output<typeof versionSchema>;
