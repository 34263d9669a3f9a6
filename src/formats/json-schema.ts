import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind } from '../domain/content-record.ts';
import { COLLECTIONS, type Collection } from '../domain/record-reference.ts';
import { absolute, type Edition } from './edition.ts';
import { fieldName, fieldWanted } from './field-words.ts';
import { recordDataSchema, recordListSchema } from './record-data.ts';

/** A JSON Schema of the edition, published as `/data/schema/<name>.json`. */
export interface PublishedSchema {
  name: string;
  title: string;
  schema: unknown;
}

/** A date as an editor writes it; YAML reads an unquoted year as a number. */
const WRITTEN_DATE = {
  anyOf: [
    { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
    { type: 'integer', minimum: 1000, maximum: 9999 },
  ],
};

const REFERENCE = {
  type: 'string',
  pattern: `^(${Object.keys(COLLECTIONS).join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`,
};

/**
 * Every JSON Schema of the edition: `regulations` … for the data files, `records` for the list, and
 * `content/regulations` … for what editors write, by which their programs complete and check it.
 * They are made from the zod schemas that the build itself checks with.
 */
export function jsonSchemas(edition: Edition): PublishedSchema[] {
  return [
    published(edition, 'records', '全部记录的列表', z.toJSONSchema(recordListSchema, READ)),
    ...(Object.keys(COLLECTIONS) as Collection[]).map((name) =>
      published(
        edition,
        name,
        `${COLLECTIONS[name]}的数据`,
        z.toJSONSchema(recordDataSchema(name), READ),
      ),
    ),
    ...(Object.keys(RECORD_SCHEMAS) as RecordKind[]).map((kind) =>
      published(
        edition,
        `content/${kind}`,
        `${fieldName(RECORD_SCHEMAS[kind]) ?? kind}：编辑填写的字段`,
        z.toJSONSchema(fileSchema(RECORD_SCHEMAS[kind]), WRITTEN),
      ),
    ),
  ];
}

/** The schema of one file: a record that has its id among its fields stands in a list of its kind. */
function fileSchema(record: z.ZodObject): z.ZodType {
  return 'id' in record.shape ? z.array(record) : record;
}

type Options = NonNullable<Parameters<typeof z.toJSONSchema>[1]>;

const READ: Options = {
  io: 'output',
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }) => {
    if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, REFERENCE);
  },
};

const WRITTEN: Options = {
  io: 'input',
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }) => {
    if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, REFERENCE);
    if (zodSchema._zod.def.type === 'pipe') {
      delete jsonSchema.type;
      Object.assign(jsonSchema, WRITTEN_DATE);
    }
    const wanted = fieldWanted(zodSchema as unknown as z.ZodType);
    if (wanted !== undefined) jsonSchema.description = wanted;
  },
};

function published(edition: Edition, name: string, title: string, made: object): PublishedSchema {
  const { $schema, ...rest } = made as { $schema?: string };
  const $id = absolute(edition, `/data/schema/${name}.json`);
  return { name, title, schema: { $schema, $id, title, ...rest } };
}
