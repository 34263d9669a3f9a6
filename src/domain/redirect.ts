import { z } from 'zod';
import { expected, strict } from './field.ts';
import { isPlainDate } from './plain-date.ts';
import { recordReference } from './record-reference.ts';

/**
 * 改址: a record whose id was changed after it had been published. The old addresses lead to the new
 * ones for ever: readers have cited them.
 */
export const redirectSchema = strict('改址', {
  /** 旧标识, which no record has any more. */
  from: recordReference('旧标识'),
  /** 新标识: a record of this edition, never another old id. */
  to: recordReference('新标识'),
  /** 改址日期: the first day on which the record stood at its new address. */
  since: z.preprocess(
    // YAML may read an unquoted day as a moment; both forms are the day.
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.custom<string>((value) => typeof value === 'string' && isPlainDate(value), {
      error: expected('改址日期', '应写作 2024-01-31 的样子，并且是日历上有的日子'),
    }),
  ),
});

export type Redirect = z.output<typeof redirectSchema>;
