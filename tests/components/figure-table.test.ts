import { expect, test, vi } from 'vitest';
import FigureTable from '../../src/components/FigureTable.astro';
import { render, textOf } from './render.ts';

vi.mock('../../src/records/library.ts', () => ({
  library: async () => ({
    records: new Map([
      ['sources/review', { collection: 'sources', id: 'review', title: '工作回眸', number: 1 }],
    ]),
  }),
}));

const figure = {
  label: '听取和审议专项工作报告',
  value: 12,
  unit: '项',
  sources: [{ source: 'review', lines: [65, 78] }],
};

test('a figure stands with what it counts and with the lines that print it', async () => {
  const table = await render(FigureTable, { figures: [figure], caption: '数据' });
  expect([...table.querySelectorAll('tbody tr > *')].map(textOf)).toEqual([
    '听取和审议专项工作报告',
    '12项',
    '来源：1号来源第65—78行',
  ]);
  expect(table.querySelector('tbody a')?.getAttribute('href')).toBe('/sources/review/#lines-65-78');
});

test('a number that is printed as an approximation stays one', async () => {
  const figures = [{ ...figure, value: 1200, unit: '万元', approx: '余' }];
  const table = await render(FigureTable, { figures, caption: '数据' });
  expect(textOf(table.querySelector('tbody td'))).toBe('1200余万元');
});

test('nothing stands where there are no figures, no empty table', async () => {
  const table = await render(FigureTable, { figures: [], caption: '数据' });
  expect(textOf(table)).toBe('');
});
