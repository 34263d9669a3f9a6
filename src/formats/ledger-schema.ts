import { z } from 'zod';
import { citation } from '../domain/citation.ts';
import { IDENTIFIER } from '../domain/field.ts';

const identifier = z.string().regex(IDENTIFIER);
const references = z.array(z.string()).describe('本站收录的记录');
const lines = z.tuple([z.int(), z.int()]);
const used = z.strictObject({
  count: z.int().describe('有字的行数'),
  ranges: z.array(lines).describe('行号，含首尾'),
});
const counted = z.int().nullable();

/** `/data/ledger.json`: what the sources count, what the edition holds, what is still missing. */
export const ledgerSchema = z.strictObject({
  $schema: z.url().describe('本文件的格式'),
  built: z.iso.date().describe('生成这份数据的日子'),
  columns: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        collection: z.string(),
        actions: z.array(z.string()),
      }),
    )
    .describe('会议做的各种事'),
  sessions: z.array(
    z.strictObject({
      id: identifier,
      url: z.string(),
      title: z.string(),
      cells: z
        .record(
          z.string(),
          z.strictObject({
            held: references,
            known: counted.describe('来源说有多少；没有说的是 null'),
            missing: counted.describe('还缺多少；不知道的是 null'),
          }),
        )
        .describe('按 columns 的 id'),
    }),
  ),
  missingSessions: z.array(
    z.strictObject({
      body: identifier,
      term: z.int(),
      title: z.string(),
      numbers: z.array(z.int()).describe('没有收录的是第几次'),
    }),
  ),
  tallies: z
    .array(
      z.strictObject({
        source: identifier,
        what: z.string(),
        collection: z.string(),
        action: z.string().nullable(),
        session: identifier.nullable(),
        known: z.int().describe('来源说有多少'),
        unit: z.string(),
        held: references,
        covered: z.int().describe('收录的算多少'),
        missing: z.int().describe('还缺多少'),
        note: z.string().nullable(),
        sources: z.array(citation),
      }),
    )
    .describe('来源数到的每一个数'),
  sources: z.array(
    z.strictObject({
      id: identifier,
      url: z.string(),
      title: z.string(),
      lines: z.int().describe('总行数'),
      blank: z.int().describe('空行数'),
      printed: z.int().describe('有字的行数'),
      items: used.describe('逐项引用'),
      digests: used.describe('概括引用'),
      left: used.describe('没有引用，说明了原因'),
      unexplained: used.describe('没有引用，也没有说明'),
      reasons: z.array(z.strictObject({ lines, reason: z.string() })),
    }),
  ),
});

/** The ledger as it is published. */
export type LedgerData = z.input<typeof ledgerSchema>;
