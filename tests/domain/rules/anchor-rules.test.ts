import { expect, test } from 'vitest';
import { faultsIn, regulation, section, workReport } from '../../fixtures.ts';

const sources = regulation()['sources'];
const provision = (eid: string) => ({
  eid,
  number: '（一）',
  heading: '范围',
  summary: '列出材料。',
  sources,
});
const division = (eid: string, ...provisions: object[]) => ({
  eid,
  number: '一、',
  heading: '收集',
  provisions,
  sources,
});

test('an anchor names one provision of a regulation', () => {
  const divisions = [
    division('part_1', provision('item_1'), provision('item_2')),
    division('part_2', provision('item_2')),
  ];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ divisions }) } })).toEqual([
    expect.stringMatching(
      /^regulations\/shili-a\.mdx \| - eid: item_2 \| 条目的锚点 item_2 重复，第 \d+ 行已经用过$/,
    ),
  ]);
});

test('an anchor names one division of a regulation', () => {
  const divisions = [
    division('part_1', provision('item_1')),
    division('part_1', provision('item_2')),
  ];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ divisions }) } })).toEqual([
    expect.stringMatching(/ \| - eid: part_1 \| 部分的锚点 part_1 重复，第 \d+ 行已经用过$/),
  ]);
});

test('an anchor names one section of a report', () => {
  const sections = [section(), section({ id: 'sec_2' }), section()];
  expect(faultsIn({ 'work-reports': { a: workReport({ sections }) } })).toEqual([
    expect.stringMatching(
      /^work-reports\/a\.mdx \| - id: sec_1 \| 节的锚点 sec_1 重复，第 \d+ 行已经用过$/,
    ),
  ]);
});

test('two records may use the same anchors', () => {
  const faults = faultsIn({
    'work-reports': { a: workReport(), b: workReport({ title: '又一份报告' }) },
  });
  expect(faults).toEqual([]);
});
