import { z } from 'zod';
import { RECORD_SCHEMAS } from '../domain/content-record.ts';
import { COLLECTIONS, type Collection } from '../domain/record-reference.ts';
import { siteSchema } from '../domain/site.ts';
import { absolute, type Edition } from './edition.ts';
import { fieldName, fieldWanted } from './field-words.ts';
import { ledgerSchema } from './ledger-schema.ts';
import { recordDataSchema, recordListSchema } from './record-data.ts';

/** A JSON Schema of the edition, published as `/data/schema/<name>.json`. */
export interface PublishedSchema {
  name: string;
  title: string;
  schema: unknown;
}

const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

/** A date as an editor writes it; YAML reads an unquoted year as a number. */
const WRITTEN_DATE = {
  anyOf: [
    { type: 'string', pattern: `^(\\d{4}(-(0[1-9]|1[0-2]))?|${DAY})$` },
    { type: 'integer', minimum: 1000, maximum: 9999 },
  ],
};

const WRITTEN_DAY = { type: 'string', pattern: `^${DAY}$` };

const REFERENCE = {
  type: 'string',
  pattern: `^(${Object.keys(COLLECTIONS).join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`,
};

/** The form of a field that is read by code, which JSON Schema cannot see, told by what it takes. */
function formOf(schema: z.ZodType): object {
  const takes = (value: string) => schema.safeParse(value).success;
  if (takes('regulations/a')) return REFERENCE;
  if (takes('2024-01')) return WRITTEN_DATE;
  return takes('2024-01-31') ? WRITTEN_DAY : {};
}

/**
 * Every JSON Schema of the edition: `regulations` … for the data files, `records` for the list,
 * `ledger` for the ledger, and `content/regulations` … for what editors write, by which their programs complete and check it.
 * They are made from the zod schemas that the build itself checks with.
 */
export function jsonSchemas(edition: Edition): PublishedSchema[] {
  const lists = Object.keys(COLLECTIONS) as Collection[];
  return [
    published(edition, 'records', '全部记录的列表', z.toJSONSchema(recordListSchema, READ)),
    published(edition, 'ledger', '收录台账', z.toJSONSchema(ledgerSchema, READ)),
    ...lists.map((name) => {
      const made = z.toJSONSchema(recordDataSchema(name), READ);
      return published(edition, name, `${COLLECTIONS[name]}的数据`, made);
    }),
    ...Object.entries(WRITTEN_FILES).map(([kind, schema]) => {
      const title = `${fieldName(schema) ?? kind}：编辑填写的字段`;
      const made = z.toJSONSchema(ONE_A_FILE.has(kind) ? schema : z.array(schema), WRITTEN);
      return published(edition, `content/${kind}`, title, made);
    }),
  ];
}

/** What editors write, by the folder or file they write it in. */
const WRITTEN_FILES: Record<string, z.ZodObject> = { ...RECORD_SCHEMAS, site: siteSchema };

/** What has a file of its own; of anything else one file holds a list. */
const ONE_A_FILE = new Set([...Object.keys(COLLECTIONS), 'versions', 'site']);

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
    const schema = zodSchema as unknown as z.ZodType;
    if (schema.def.type === 'custom' || schema.def.type === 'pipe') {
      delete jsonSchema.type;
      Object.assign(jsonSchema, formOf(schema));
    }
    const wanted = fieldWanted(schema);
    if (wanted !== undefined) jsonSchema.description = wanted;
  },
};

function published(edition: Edition, name: string, title: string, made: object): PublishedSchema {
  const { $schema, ...rest } = made as { $schema?: string };
  const $id = absolute(edition, `/data/schema/${name}.json`);
  return { name, title, schema: { $schema, $id, title, ...rest } };
}
