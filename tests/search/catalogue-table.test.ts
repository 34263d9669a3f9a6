import { expect, test } from 'vitest';
import type { CatalogueRow } from '../../src/search/catalogue.ts';
import { formatCatalogue, readCatalogue } from '../../src/search/catalogue-table.ts';

const row: CatalogueRow = {
  url: '/regulations/dangan/',
  title: '示例省档案条例',
  aliases: ['档案条例', '省档案管理办法'],
  kind: '条例',
  places: ['示例省'],
  effective: '2024-12-01',
  year: 2024,
  dates: { from: '2024-12-01', until: '2030-01-01' },
  provisions: '1..20',
};

test.for<[what: string, changes: Partial<CatalogueRow>]>([
  ['all fields', {}],
  ['no other title', { aliases: [] }],
  ['a month of effect', { effective: '2024-12-01', dates: { from: '2024-12' } }],
  ['an earlier text', { dates: { from: '2024-12-01', earlierText: true } }],
  ['an unknown day of effect', { effective: undefined, dates: {} }],
  ['no dates at all', { effective: undefined, dates: undefined, year: undefined }],
  ['no provisions', { provisions: undefined }],
])('a record with %s is read as it was written', ([, changes]) => {
  const other = { ...row, url: '/regulations/other/' };
  const catalogue = [other, { ...row, ...changes }, other];
  const sent = JSON.parse(JSON.stringify(formatCatalogue(catalogue))) as never;
  expect(readCatalogue(sent)).toEqual(catalogue);
});

test('a form of a title that is its end is written as the place where it begins', () => {
  expect(formatCatalogue([row]).aliases).toEqual([[3, '省档案管理办法']]);
});
