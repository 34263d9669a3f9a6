import { describe, expect, test } from 'vitest';
import { formatJson } from '../../src/formats/json.ts';
import { structuredData, structuredVersion } from '../../src/formats/json-ld/structured-data.ts';
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

describe('the page of one text', () => {
  const at = (date: string) => ({ date, precision: 'day' as const });
  const [first, second] = ['2024-12-01', '2025-06-01'].map((day) => ({
    url: `/regulations/shili-dangan-tiaoli/${day}/`,
    inForceFrom: at(day),
  }));
  const record = records.regulationData({
    text: records.FULL_TEXT,
    versions: [
      { ...first!, supersededFrom: at('2025-06-01'), force: '已修改' },
      { ...second!, supersededFrom: null, force: '现行有效' },
    ],
  });
  const address = 'https://shili.example/regulations/shili-dangan-tiaoli/2024-12-01/';
  const node = structuredVersion(record, '2024-12-01');

  test('is about that text, which is an example of the regulation', () => {
    expect(node).toMatchObject({
      '@type': 'Legislation',
      '@id': address,
      url: address,
      legislationDateVersion: '2024-12-01',
      temporalCoverage: '2024-12-01/2025-06-01',
      legislationLegalForce: 'https://schema.org/NotInForce',
      exampleOfWork: { '@id': 'https://shili.example/regulations/shili-dangan-tiaoli/' },
    });
    expect(node).not.toHaveProperty('workExample');
  });

  test('leads to the articles and the file of that text', () => {
    expect(node['hasPart']).toMatchObject([
      { '@id': `${address}#art_1` },
      { '@id': `${address}#art_2` },
    ]);
    expect(node['encoding']).toMatchObject([
      { contentUrl: address },
      { contentUrl: 'https://shili.example/data/regulations/shili-dangan-tiaoli/2024-12-01.xml' },
    ]);
  });

  test('of a digest is about its interval, and has no file of its own', () => {
    const digest = structuredVersion(records.regulationData(), '2024-12-01');
    expect(digest).toMatchObject({ '@id': address, temporalCoverage: '2024-12-01/..' });
    expect(digest['encoding']).toHaveLength(1);
  });
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
