import type { z } from 'zod';
import { identifier, listOf, requiredText, strict } from './field.ts';

/**
 * 可比指标: what several printed figures count alike, so that they may stand side by side. A figure
 * belongs to it by its own field `measure`.
 */
export const measureSchema = strict('可比指标', {
  id: identifier('标识'),
  name: requiredText('名称'),
  /** 单位, as most of the figures print it. */
  unit: requiredText('单位'),
  /** 同义单位: other printed units that count the very same way, such as 个 for 项. */
  sameUnits: listOf('同义单位', requiredText('同义单位')),
  /** 说明: what is counted, and what of it differs between the figures. */
  definition: requiredText('说明'),
});

export type Measure = z.output<typeof measureSchema>;
