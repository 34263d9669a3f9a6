import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { splitFrontMatter } from '../../src/cli/front-matter.ts';
import { readYaml } from '../../src/cli/yaml-text.ts';
import { readMarkup } from '../../src/domain/body-markup.ts';
import { RECORD_SCHEMAS, type RecordKind } from '../../src/domain/content-record.ts';
import { LEGISLATIVE_ACTIONS, SUPERVISION_ACTIONS } from '../../src/domain/event.ts';

const manual = readFileSync('content/README.md', 'utf8');
const [chinese = '', english = ''] = manual.split("# Editors' manual\n");

/** The records of the manual, in the fences that name their kind: ```mdx regulations. */
const examples = [...manual.matchAll(/^```(?:mdx|md|yaml) ([a-z-]+)\n([^]*?)\n```$/gm)].map(
  ([, kind = '', text = '']) => ({ kind: kind as RecordKind, text }),
);

test('the manual has an example of each collection and of a vocabulary', () => {
  expect(examples.map(({ kind }) => kind)).toEqual([
    'regulations',
    'versions',
    'inspections',
    'work-reports',
    'sessions',
    'sources',
    'places',
    'redirects',
  ]);
});

describe.for(examples)('the example of $kind', ({ kind, text }) => {
  const parts = splitFrontMatter(text, kind);
  const { yaml, faults } = readYaml('yaml' in parts ? parts.yaml : text, kind);

  test('keeps to the schema', () => {
    expect(faults).toEqual([]);
    const records = Array.isArray(yaml?.fields) ? yaml.fields : [yaml?.fields];
    const schema: z.ZodType = RECORD_SCHEMAS[kind];
    expect(records.flatMap((record) => schema.safeParse(record).error?.issues ?? [])).toEqual([]);
  });

  test('has a text that builds', () => {
    const body = 'body' in parts ? parts.body : '';
    expect(readMarkup({ text: body, firstLine: 1, format: 'mdx' }).faults).toEqual([]);
  });
});

describe.for([
  ['Chinese', chinese],
  ['English', english],
] as const)('the %s part', ([, part]) => {
  test.for(Object.entries(RECORD_SCHEMAS))('explains every field of %s', ([, schema]) => {
    const names = fieldsOf(schema);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !wordsOfCode(part).has(name))).toEqual([]);
  });
});

test('every action is explained', () => {
  const actions = Object.entries({ ...LEGISLATIVE_ACTIONS, ...SUPERVISION_ACTIONS });
  const rows = actions.filter(([action, label]) => !chinese.includes(`| \`${action}\` | ${label}`));
  expect(rows).toEqual([]);
});

test('every value that editors choose from is in the manual', () => {
  const values = Object.values(RECORD_SCHEMAS).flatMap((schema) => choicesOf(schema));
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter((value) => !chinese.includes(value))).toEqual([]);
});

/** The names of every field of a schema, however deep. */
function fieldsOf(schema: z.ZodType): string[] {
  const names = [...schemasIn(schema)].flatMap((inner) =>
    inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  );
  return [...new Set(names)];
}

/** Every word that stands in `code`, outside of the examples. */
function wordsOfCode(text: string): Set<string> {
  const spans = text.replace(/^```[^]*?^```$/gm, '').match(/`[^`\n]+`/g) ?? [];
  return new Set(spans.flatMap((span) => span.match(/\w+/g) ?? []));
}

function choicesOf(schema: z.ZodType): string[] {
  return [...schemasIn(schema)].flatMap((inner) =>
    inner instanceof z.ZodEnum ? inner.options.map(String) : [],
  );
}

/** A schema and the schemas it is made of. */
function* schemasIn(schema: unknown): Generator<z.ZodType> {
  if (!(schema instanceof z.ZodType)) return;
  yield schema;
  if (schema instanceof z.ZodObject) {
    for (const field of Object.values(schema.shape)) yield* schemasIn(field);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    for (const option of schema.options) yield* schemasIn(option);
  }
  if (schema instanceof z.ZodArray) yield* schemasIn(schema.element);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* schemasIn(schema.unwrap());
  }
}
