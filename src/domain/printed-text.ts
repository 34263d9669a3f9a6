import type { z } from 'zod';
import { citations } from './citation.ts';
import { requiredText, strict } from './field.ts';

/**
 * 更正: a misprint or misreading in a source. The correction is a judgement, so both forms are
 * kept and shown.
 */
export const correction = strict('更正', {
  /** 原文, as printed. */
  printed: requiredText('原文'),
  /** 应作, what is meant. */
  meant: requiredText('应作'),
  /** 理由 */
  reason: requiredText('理由'),
  sources: citations,
});

/** 缺损: a place where the text of a source is lost; it is named and never filled in. */
export const loss = strict('缺损', {
  /** 缺损之处, what is missing, in the project's own words. */
  what: requiredText('缺损之处'),
  sources: citations,
});

export type Correction = z.output<typeof correction>;
export type Loss = z.output<typeof loss>;
