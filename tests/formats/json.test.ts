import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatJson } from '../../src/formats/json.ts';
import { jsonSchemas } from '../../src/formats/json-schema.ts';
import { recordDataSchema } from '../../src/formats/record-data.ts';
import { HOSTILE_TITLES } from './hostile.ts';
import * as records from './record-data.ts';

const ALL = [
  ['regulations', records.regulationData()],
  ['regulations', records.regulationData({ text: records.FULL_TEXT })],
  ['inspections', records.inspectionData()],
  ['work-reports', records.workReportData()],
  ['sessions', records.sessionData()],
  ['sources', records.sourceData()],
] as const;

const schemas = new Map(
  jsonSchemas(records.EDITION).map(({ name, schema }) => [name, schema as object]),
);

/** What JSON Schema, as another program reads it, finds wrong with a value. */
function faultsOf(name: string, value: unknown): string {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: FORMATS });
  const validate = ajv.compile(schemas.get(name) ?? {});
  return validate(value) ? '' : ajv.errorsText(validate.errors);
}

const FORMATS = { date: /^\d{4}-\d\d-\d\d$/, uri: /^https?:\/\// };

test('the data of a regulation reads as it was published', async () => {
  const text = `${formatJson(records.regulationData(), 2)}\n`;
  await expect(text).toMatchFileSnapshot('expected/regulation.json');
});

describe.for(ALL)('the data of %s', ([collection, data]) => {
  test('is the same after it is written, read and checked', () => {
    const read = recordDataSchema(collection).parse(JSON.parse(formatJson(data)));
    expect(read).toEqual(data);
  });

  test('keeps to the JSON Schema that is published for it', () => {
    expect(faultsOf(collection, data)).toBe('');
  });
});

test('a date in the data is as precise as it is known, and says so', () => {
  const { fields } = records.regulationData(
    {},
    { inForceFrom: { rule: 'fixed', date: '2020-03', sources: [{ source: 'a', lines: [1, 1] }] } },
  );
  expect(fields.inForceFrom).toMatchObject({ date: { date: '2020-03', precision: 'month' } });
});

test('a field that the schema does not know is a fault', () => {
  const data = { ...records.regulationData(), inForce: true };
  expect(faultsOf('regulations', data)).toContain('additional properties');
});

test('a day in the place of a month is a fault', () => {
  const data = { ...records.regulationData(), inForceFrom: { date: '2020-03', precision: 'day' } };
  expect(faultsOf('regulations', data)).not.toBe('');
});

test('what an editor writes keeps to the schema for editors', () => {
  const written = { body: 'shili-npcsc', term: 14, number: 12, opened: '2024-10-29', year: 2024 };
  const rest = { summary: '通过档案条例。', sources: [{ source: 'shili-ribao', lines: [1, 2] }] };
  expect(faultsOf('content/sessions', { ...written, ...rest })).toBe('');
  expect(faultsOf('content/sessions', { ...written, ...rest, opened: 2024 })).toBe('');
  expect(faultsOf('content/sessions', { ...written, ...rest, opened: '2024年' })).not.toBe('');
});

test('the schema for editors names each field in Chinese and says what is wanted', () => {
  const { properties } = schemas.get('content/sessions') as {
    properties: Record<string, { description: string }>;
  };
  expect(properties['opened']?.description).toBe(
    '开始日期应写作 2024-01-31、2024-01 或 2024 的样子，并且是日历上有的日子',
  );
  expect(Object.values(properties).every(({ description }) => description !== '')).toBe(true);
});

test('a kind of which one file holds a list has a schema of a list', () => {
  expect(schemas.get('content/topics')).toMatchObject({ type: 'array' });
  expect(schemas.get('content/sources')).toMatchObject({ type: 'object' });
});

test('a field that takes only a day, only a date or only a record says so to editors', () => {
  const redirect = { from: 'regulations/a', to: 'regulations/b', since: '2024-01-31' };
  expect(faultsOf('content/redirects', [redirect])).toBe('');
  expect(faultsOf('content/redirects', [{ ...redirect, since: '2024-01' }])).not.toBe('');
  expect(faultsOf('content/redirects', [{ ...redirect, to: '2024-01-31' }])).not.toBe('');
});

describe.for(HOSTILE_TITLES)('a title with %s', ([, title]) => {
  const text = formatJson(records.regulationData({ title }));

  test('is the same after it is read', () => {
    expect((JSON.parse(text) as { title: string }).title).toBe(title);
  });

  test('cannot end a script or turn the text around', () => {
    expect(text).not.toMatch(/[<>&\u2028-\u202e]/);
  });
});
