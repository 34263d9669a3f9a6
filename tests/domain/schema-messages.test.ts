import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind } from '../../src/domain/content-record.ts';
import type { Fields } from '../fixtures.ts';
import { changed, FULL_RECORDS, pathsOf } from '../full-records.ts';

const DEFAULT = 'a message of zod, not of ours';
let config: ReturnType<typeof z.config>;

// Whatever a schema has no sentence for, zod words by its locale; here the locale gives itself away.
beforeAll(() => {
  config = { ...z.config() };
  z.config({ localeError: () => DEFAULT });
});

afterAll(() => {
  z.config(config);
});

/** What may stand in a field by mistake, as YAML reads it. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  '  ',
  'x y',
  '第一行',
  'art',
  '2024-02-30',
  0,
  -1,
  1.5,
  Number.NaN,
  Infinity,
  10_000_000_000_000_000_000,
  true,
  false,
  [],
  [null],
  [5, 'x'],
  [3, 1],
  [1, 2, 3],
  {},
  { x: 1 },
  { rule: 'soon' },
  { rule: 'fixed' },
  { rule: 'unknown' },
  new Date('2024-12-01T00:00:00Z'),
];

describe.for(Object.entries(FULL_RECORDS) as [RecordKind, Fields][])('%s', ([kind, full]) => {
  const schema = RECORD_SCHEMAS[kind];
  const paths = pathsOf(full);

  test('the record with every field is valid', () => {
    expect(schema.safeParse(full).error?.issues).toBeUndefined();
  });

  test('the record leaves out no field but the reason for a date that is known', () => {
    const missing = Object.keys(schema.shape).filter((name) => full[name] === undefined);
    expect(missing.filter((name) => name !== 'dateUnknown')).toEqual([]);
  });

  test('a record that is not one is named in Chinese', () => {
    expect(WRONG.flatMap((wrong) => sentencesOf(schema, wrong)).filter(isForeign)).toEqual([]);
  });

  test.for(paths.map((path) => [path.join('.'), path] as const))(
    'what is wrong at %s is said in Chinese',
    ([, path]) => {
      const sentences = WRONG.flatMap((wrong) => sentencesOf(schema, changed(full, path, wrong)));
      expect(sentences.length).toBeGreaterThan(WRONG.length / 3);
      expect(sentences.filter(isForeign)).toEqual([]);
    },
  );

  test('a field that does not exist is named, with those that do', () => {
    const [sentence] = sentencesOf(schema, { ...full, publisherr: '某社' });
    expect(sentence).toMatch(/没有 publisherr 这个字段；可用的字段是 [\w、]+$/);
  });
});

function sentencesOf(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);
}

/** Zod's words, a sentence without Chinese, or a word that blames the editor. */
function isForeign(sentence: string): boolean {
  return (
    sentence === DEFAULT ||
    !/\p{Script=Han}/u.test(sentence) ||
    /(?<!提)请|抱歉|非法|无效/.test(sentence)
  );
}
