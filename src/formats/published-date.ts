import { z } from 'zod';

/** A date as data has it: how precise it is stands beside it, never a day that no source prints. */
export const publishedDate = z.discriminatedUnion('precision', [
  z.strictObject({ date: z.iso.date(), precision: z.literal('day') }),
  z.strictObject({
    date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    precision: z.literal('month'),
  }),
  z.strictObject({ date: z.string().regex(/^\d{4}$/), precision: z.literal('year') }),
]);
