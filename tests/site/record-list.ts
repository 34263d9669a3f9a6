import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { z } from 'zod';

/** The public shape of `/data/records.json`, which other programs rely on. */
const text = z.string().min(1);
const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const collection = z.enum(['regulations', 'inspections', 'work-reports', 'sessions', 'sources']);
const reference = z.templateLiteral([collection, '/', identifier]);

const partialDate = z.discriminatedUnion('precision', [
  z.strictObject({ date: z.iso.date(), precision: z.literal('day') }),
  z.strictObject({
    date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    precision: z.literal('month'),
  }),
  z.strictObject({ date: z.string().regex(/^\d{4}$/), precision: z.literal('year') }),
]);

const record = z.strictObject({
  collection,
  id: identifier,
  url: z.string(),
  title: text,
  aliases: z.array(text),
  kind: text,
  body: identifier.nullable(),
  jurisdiction: identifier.nullable(),
  year: z.int().min(1949).nullable(),
  session: identifier.nullable(),
  inForceFrom: partialDate.nullable(),
  force: z.enum(['尚未生效', '现行有效', '已修改', '已废止', '时效性待核']).nullable(),
  topics: z.array(identifier),
  related: z.array(reference),
  sources: z.array(
    z.strictObject({
      source: identifier,
      lines: z.tuple([z.int().positive(), z.int().positive()]),
    }),
  ),
  figures: z.array(
    z.strictObject({ label: text, value: z.number(), unit: text, approx: z.boolean() }),
  ),
});

export const recordListSchema = z.strictObject({
  site: z.strictObject({
    name: text,
    edition: text,
    url: z.url(),
    jurisdiction: identifier,
    language: z.literal('zh-CN'),
  }),
  built: z.iso.date(),
  records: z.array(record).min(1),
});

export type RecordList = z.output<typeof recordListSchema>;

/** The list as it was built. One test holds it to the schema; the others take it for granted. */
export const recordList = JSON.parse(
  readFileSync(path.join(inject('site').folder, 'data/records.json'), 'utf8'),
) as RecordList;
