import { expect, test } from 'vitest';
import { faultsIn, inspection, regulation } from '../../fixtures.ts';

test('a record is not related to itself', () => {
  const related = ['regulations/shili-a'];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ related }) } })).toEqual([
    'regulations/shili-a.mdx | - regulations/shili-a | 相关记录应是别的记录，现在写的是这条记录自己',
  ]);
});

test('a relation is written on one side', () => {
  const faults = faultsIn({
    regulations: { 'shili-a': regulation({ related: ['inspections/b'] }) },
    inspections: { b: inspection({ related: ['regulations/shili-a'] }) },
  });
  expect(faults).toEqual([
    'regulations/shili-a.mdx | - inspections/b | 相关记录 inspections/b 已经写了这条记录；一对关系只写在一边，另一边自动得出',
  ]);
});

test('a relation written on one side is none', () => {
  const faults = faultsIn({
    regulations: { 'shili-a': regulation({ related: ['inspections/b'] }) },
    inspections: { b: inspection() },
  });
  expect(faults).toEqual([]);
});
