import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, formatRecordCsv } from '../../src/formats/record-csv.ts';
import { recordRowSchema, type RecordRow } from '../../src/formats/record-data.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import * as records from './record-data.ts';

const row = (changes: Partial<RecordRow> = {}): RecordRow =>
  Object.fromEntries(
    Object.entries({ ...records.regulationData(), ...changes }).filter(
      ([name]) => name in recordRowSchema.shape,
    ),
  ) as RecordRow;

/** The table as another program reads it. */
const read = (rows: RecordRow[]) =>
  parse<Record<string, string>>(formatRecordCsv(rows, records.EDITION), {
    bom: true,
    columns: true,
  });

test('the table reads as it was published', async () => {
  const rows = [row(), row({ id: 'shili-shui-tiaoli', inForceFrom: null, session: null })];
  const text = formatRecordCsv(rows, records.EDITION);
  await expect(text).toMatchFileSnapshot('expected/records.csv');
});

test('begins with a byte order mark, by which Excel knows the encoding', () => {
  expect(formatRecordCsv([row()], records.EDITION).startsWith('\ufeffcollection,')).toBe(true);
});

test('has a row for every record and a cell for every column', () => {
  const rows = read([row(), row({ id: 'shili-shui-tiaoli' })]);
  expect(rows.map(({ id }) => id)).toEqual(['shili-dangan-tiaoli', 'shili-shui-tiaoli']);
  expect(Object.keys(rows[0] ?? {})).toEqual(CSV_COLUMNS);
});

test('a cell is empty where nothing is known', () => {
  expect(read([row({ inForceFrom: null, year: null })])[0]).toMatchObject({
    inForceFrom: '',
    inForceFromPrecision: '',
    year: '',
  });
});

test('a date known to its month stays a month', () => {
  const [first] = read([row({ inForceFrom: { date: '2020-03', precision: 'month' } })]);
  expect(first).toMatchObject({ inForceFrom: '2020-03', inForceFromPrecision: 'month' });
});

describe.for(HOSTILE_TITLES)('a title with %s', ([, title]) => {
  const [first, ...others] = read([row({ title })]);
  const cell = first?.['title'] ?? '';

  test('is one cell of one row', () => {
    expect(others).toEqual([]);
    expect(cell.replace(/^'/, '')).toBe(seen(title));
  });

  test('is no formula', () => {
    expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });
});
