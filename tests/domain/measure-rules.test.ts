import { expect, test } from 'vitest';
import { faultsIn, section, workReport } from '../fixtures.ts';

const sources = [{ source: 'shili-ribao', lines: [1, 2] }];
const measure = { id: 'diaoyan', name: '专题调研', unit: '项', definition: '一年里的专题调研' };
const figure = (changes: object = {}) => ({
  label: '专题调研',
  value: 7,
  unit: '项',
  measure: 'diaoyan',
  sources,
  ...changes,
});
const report = (...figures: object[]) => ({
  'work-reports': { 'shili-huigu': workReport({ sections: [section({ figures })] }) },
});

test('two figures of one unit make a measure', () => {
  expect(faultsIn({ measures: [measure], ...report(figure(), figure({ value: 8 })) })).toEqual([]);
});

test('a unit that the measure calls the same may stand beside it', () => {
  const measures = [{ ...measure, sameUnits: ['个'] }];
  expect(faultsIn({ measures, ...report(figure(), figure({ unit: '个' })) })).toEqual([]);
});

test('a figure of another unit is a fault', () => {
  expect(faultsIn({ measures: [measure], ...report(figure(), figure({ unit: '人次' })) }))
    .toMatchInlineSnapshot(`
    [
      "work-reports/shili-huigu.mdx | unit: 人次 | 单位应是可比指标 diaoyan 的单位 项，现在写的是 人次；单位不同的数据不能并列",
    ]
  `);
});

test('a measure of fewer than two figures is a fault', () => {
  expect(faultsIn({ measures: [measure], ...report(figure()) })).toMatchInlineSnapshot(`
    [
      "measures.yaml | - id: diaoyan | 可比指标 diaoyan 至少要有两个数据用 measure 指向它，现在有 1 个",
    ]
  `);
});

test('a measure that does not exist is a fault', () => {
  expect(
    faultsIn({
      measures: [measure],
      ...report(figure(), figure(), figure({ measure: 'diaoyann' })),
    }),
  ).toMatchInlineSnapshot(`
    [
      "work-reports/shili-huigu.mdx | measure: diaoyann | 可比指标应是 measures.yaml 里有的标识，现在写的是 "diaoyann"；相近的有 diaoyan",
    ]
  `);
});
