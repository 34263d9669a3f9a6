import { z } from 'zod';
import { citation } from '../domain/citation.ts';
import { RECORD_SCHEMAS } from '../domain/content-record.ts';
import { IDENTIFIER } from '../domain/field.ts';
import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import { COLLECTIONS, recordReference, type Collection } from '../domain/record-reference.ts';
import { editionSchema } from './edition.ts';
import { publishedDate } from './published-date.ts';
import { publishedFields } from './published-fields.ts';
import { recordTextSchema } from './text-piece.ts';

const identifier = z.string().regex(IDENTIFIER);
const names = z.record(identifier, z.string());
const collections = Object.keys(COLLECTIONS) as [Collection, ...Collection[]];

/** One row of `/data/records.json`; every data file of a record begins with the same fields. */
export const recordRowSchema = z.strictObject({
  collection: z.enum(collections).describe('集合'),
  id: identifier.describe('标识'),
  url: z.string().describe('页面的地址，相对于 site.url'),
  title: z.string().describe('名称'),
  aliases: z.array(z.string()).describe('别名'),
  kind: z.string().describe('类别'),
  body: identifier.nullable().describe('第一个机构的标识；来源没有说的是 null'),
  jurisdiction: identifier.nullable().describe('第一个地方的标识'),
  year: z.int().nullable().describe('年份；来源没有说的是 null'),
  session: identifier.nullable().describe('会议的标识'),
  inForceFrom: publishedDate.nullable().describe('施行日期；不明的是 null'),
  force: z
    .enum(Object.values(LEGAL_FORCE_LABELS))
    .nullable()
    .describe('时效性，以 built 这一天为准；只有法规有'),
  topics: z.array(identifier).describe('主题的标识'),
  related: z.array(recordReference('相关记录')).describe('本记录写明的相关记录'),
  sources: z.array(citation).describe('来源和行号'),
  figures: z
    .array(
      z.strictObject({
        label: z.string().describe('指标'),
        value: z.number().describe('数值'),
        unit: z.string().describe('单位'),
        approx: z.boolean().describe('是不是概数'),
      }),
    )
    .describe('数据'),
});

export type RecordRow = z.output<typeof recordRowSchema>;

const built = z.iso.date().describe('生成这份数据的日子');

/** `/data/records.json`: every record of the edition. */
export const recordListSchema = z.strictObject({
  site: editionSchema,
  built,
  records: z.array(recordRowSchema),
});

export type RecordList = z.output<typeof recordListSchema>;

const linkSchema = z.strictObject({
  direction: z.enum(['out', 'in']).describe('out：本记录写明的；in：对方写明的'),
  relation: z.string(),
  note: z.string().describe('关系：做了什么，或者出现在哪一节'),
  record: recordReference('相关记录').describe('对方'),
  title: z.string().describe('对方的名称'),
});

const head = z.strictObject({
  $schema: z.url().describe('本文件的格式'),
  site: editionSchema,
  built,
  changed: z.iso.date().nullable().describe('这条记录最近一次改动的日子；生成时不知道的是 null'),
});

const versionSchema = z.strictObject({
  url: z.string().describe('这一文本的地址'),
  inForceFrom: publishedDate.nullable().describe('这一文本施行的日期'),
  supersededFrom: publishedDate.nullable().describe('不再适用的第一天；还没有的是 null'),
  force: z.enum(Object.values(LEGAL_FORCE_LABELS)).describe('时效性，以 built 这一天为准'),
});

const rest = z.strictObject({
  summary: z.string().describe('提要'),
  text: recordTextSchema.nullable().describe('正文：摘要或全文'),
  versions: z.array(versionSchema).describe('本站收录的各个全文，先施行的在前；只有摘要的是空列表'),
  links: z.array(linkSchema).describe('与其他记录的联系'),
  names: z
    .strictObject({
      bodies: names.describe('机构'),
      places: names.describe('地方'),
      topics: names.describe('主题'),
      laws: names.describe('国家法律和文件'),
      sessions: names.describe('会议'),
      sources: names.describe('来源'),
    })
    .describe('fields 里的标识各是什么'),
});

/** `/data/<collection>/<id>.json`: all that the edition holds of one record. */
export type RecordData<Name extends Collection = Collection> = z.output<typeof head> &
  Omit<RecordRow, 'collection'> & { collection: Name } & z.output<typeof rest> & {
    /** The fields as the editors wrote them, with every date as `{ date, precision }`. */
    fields: z.output<(typeof RECORD_SCHEMAS)[Name]>;
  };

export type VersionData = z.output<typeof versionSchema>;
export type RecordLink = z.output<typeof linkSchema>;
export type Names = z.output<typeof rest>['names'];

/** Data of a record, told apart by its collection. */
export type AnyRecordData = { [Name in Collection]: RecordData<Name> }[Collection];

/** The schema of the data files of a collection. */
export function recordDataSchema<Name extends Collection>(
  collection: Name,
): z.ZodType<RecordData<Name>> {
  return z.strictObject({
    ...head.shape,
    ...recordRowSchema.shape,
    collection: z.literal(collection).describe('集合'),
    ...rest.shape,
    fields: publishedFields(RECORD_SCHEMAS[collection]),
  }) as unknown as z.ZodType<RecordData<Name>>;
}
