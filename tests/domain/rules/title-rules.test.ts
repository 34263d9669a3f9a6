import { describe, expect, test } from 'vitest';
import { event, faultsIn, inspection, regulation, workReport } from '../../fixtures.ts';

const ADVICE = '是同一件的合成一条，不是的在名称里写出区别';

describe('two regulations of one place', () => {
  test('with one title are a fault', () => {
    expect(faultsIn({ regulations: { 'shili-a': regulation(), 'shili-b': regulation() } })).toEqual(
      [
        `regulations/shili-b.mdx | title: 示例省档案条例 | 名称 "示例省档案条例" 和 regulations/shili-a.mdx 相同；${ADVICE}`,
      ],
    );
  });

  test('with one title but for white space and width are a fault', () => {
    const other = regulation({ title: '示例省　档案条例' });
    expect(faultsIn({ regulations: { 'shili-a': regulation(), 'shili-b': other } })).toHaveLength(
      1,
    );
  });

  test('of which one is inferred to have the title of the other are a fault', () => {
    const short = regulation({ title: '档案条例', inferredTitle: '示例省档案条例' });
    expect(faultsIn({ regulations: { 'shili-a': regulation(), 'shili-b': short } })).toEqual([
      `regulations/shili-b.mdx | inferredTitle: 示例省档案条例 | 推断全称 "示例省档案条例" 和 regulations/shili-a.mdx 相同；${ADVICE}`,
    ]);
  });

  test('may have one title where the older one is repealed', () => {
    const repealedFrom = { date: '2024-12-01', sources: regulation()['sources'] };
    const old = regulation({ inForceFrom: { rule: 'unknown', reason: '没有说' }, repealedFrom });
    expect(faultsIn({ regulations: { 'shili-a': old, 'shili-b': regulation() } })).toEqual([]);
  });
});

test('regulations of two places may have one title', () => {
  const title = '档案条例';
  const faults = faultsIn({
    regulations: {
      'shili-a': regulation({ title }),
      'jia-a': regulation({ title, jurisdictions: ['jia'] }),
    },
  });
  expect(faults).toEqual([]);
});

test('a regulation may be inferred to have the title it has', () => {
  const record = regulation({ inferredTitle: '示例省档案条例' });
  expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([]);
});

describe('two reports', () => {
  test('of one year with one title are a fault', () => {
    expect(faultsIn({ 'work-reports': { a: workReport(), b: workReport() } })).toEqual([
      `work-reports/b.mdx | title: 示例省人大常委会工作报告 | 名称 "示例省人大常委会工作报告" 和 work-reports/a.mdx 相同；${ADVICE}`,
    ]);
  });

  test('of two years may have one title', () => {
    expect(
      faultsIn({ 'work-reports': { a: workReport(), b: workReport({ year: 2023 }) } }),
    ).toEqual([]);
  });
});

describe('two inspections', () => {
  test('of one year with one title are a fault', () => {
    expect(faultsIn({ inspections: { a: inspection(), b: inspection() } })).toEqual([
      `inspections/b.mdx | title: 检查档案条例实施情况 | 名称 "检查档案条例实施情况" 和 inspections/a.mdx 相同；${ADVICE}`,
    ]);
  });

  test('of two years may have one title', () => {
    const events = [event({ action: 'inspect', date: '2020' })];
    expect(faultsIn({ inspections: { a: inspection(), b: inspection({ events }) } })).toEqual([]);
  });
});

describe('a word of a vocabulary', () => {
  test('written twice is a fault', () => {
    const topics = [
      { id: 'zhili', name: '社会治理', description: '城乡管理' },
      { id: 'shehui', name: '社会治理', description: '公共秩序' },
    ];
    expect(faultsIn({ topics })).toEqual([
      `topics.yaml | name: 社会治理 | 名称 "社会治理" 和 第 2 行 相同；${ADVICE}`,
    ]);
  });

  test('may be the name of two places in different provinces', () => {
    const places = [
      { id: 'shili', name: '示例省', kind: '省' },
      { id: 'jia', name: '甲市', kind: '市', parent: 'shili' },
      { id: 'yi', name: '乙市', kind: '市', parent: 'shili' },
      { id: 'jia-gulou', name: '鼓楼区', kind: '区', parent: 'jia' },
      { id: 'yi-gulou', name: '鼓楼区', kind: '区', parent: 'yi' },
    ];
    expect(faultsIn({ places })).toEqual([]);
  });
});
