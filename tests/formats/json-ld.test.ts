import { expect, test } from 'vitest';
import { formatJson } from '../../src/formats/json.ts';
import { structuredData } from '../../src/formats/json-ld/structured-data.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import * as records from './record-data.ts';

const ALL = [
  ['regulation', records.regulationData({ text: records.FULL_TEXT, changed: '2024-12-30' })],
  ['inspection', records.inspectionData()],
  ['work-report', records.workReportData()],
  ['session', records.sessionData()],
  ['source', records.sourceData()],
] as const;

test.for(ALL)('a %s reads as it was published', async ([name, record]) => {
  const text = `${formatJson(structuredData(record), 2)}\n`;
  await expect(text).toMatchFileSnapshot(`expected/${name}.jsonld`);
});

test('an effective date known to its month is an interval from that month', () => {
  const record = records.regulationData({ inForceFrom: { date: '2020-03', precision: 'month' } });
  expect(structuredData(record)).toMatchObject({ temporalCoverage: '2020-03/..' });
  expect(structuredData(record)).not.toHaveProperty('workExample');
});

test('what is not known is not said', () => {
  const record = records.regulationData({ inForceFrom: null, force: '时效性待核' });
  const node = structuredData(record);
  expect(node).not.toHaveProperty('temporalCoverage');
  expect(node).not.toHaveProperty('legislationDateVersion');
  expect(node).not.toHaveProperty('legislationLegalForce');
  expect(node).not.toHaveProperty('dateModified');
});

test('a session whose days no source tells has none', () => {
  const record = records.sessionData(
    {},
    { opened: undefined, closed: undefined, dateUnknown: '无' },
  );
  expect(structuredData(record)).not.toHaveProperty('startDate');
  expect(structuredData(record)).not.toHaveProperty('endDate');
});

test('no text of the edition is said to be the official one', () => {
  expect(formatJson(structuredData(records.regulationData()))).not.toContain('OfficialLegalValue"');
  expect(formatJson(structuredData(records.regulationData()))).toContain('UnofficialLegalValue');
});

test.for(HOSTILE_TITLES)('a title with %s stays in its string', ([, title]) => {
  const text = formatJson(structuredData(records.regulationData({ title })));
  expect(text).not.toMatch(/[<>&\u2028-\u202e]/);
  expect((JSON.parse(text) as { name: string }).name).toBe(seen(title));
});
