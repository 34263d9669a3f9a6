import { expect, test } from 'vitest';
import { faultsIn, regulation, source } from '../../fixtures.ts';

test.for([
  [[90, 90], []],
  [
    [85, 91],
    [
      'regulations/shili-a.mdx | lines: | 来源的行号超出了来源：shili-ribao 一共 90 行，现在写的是 [85, 91]',
    ],
  ],
  [
    [100, 120],
    [
      'regulations/shili-a.mdx | lines: | 来源的行号超出了来源：shili-ribao 一共 90 行，现在写的是 [100, 120]',
    ],
  ],
] as const)('lines %o of a source of 90', ([lines, faults]) => {
  const sources = [{ source: 'shili-ribao', lines }];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ sources }) } })).toEqual(faults);
});

test('lines are checked however deep they stand', () => {
  const losses = [{ what: '最后一段', sources: [{ source: 'shili-ribao', lines: [91, 91] }] }];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ losses }) } })).toEqual([
    'regulations/shili-a.mdx | lines: | 来源的行号超出了来源：shili-ribao 一共 90 行，现在写的是 [91, 91]',
  ]);
});

test.for([
  ['contents', { lines: [80, 91], what: '回顾' }],
  ['cautions', { lines: [80, 91], text: '字不清楚' }],
] as const)('a source does not speak of lines it does not have in its %s', ([field, item]) => {
  expect(faultsIn({ sources: { 'shili-ribao': source({ [field]: [item] }) } })).toEqual([
    'sources/shili-ribao.yaml | - lines: | 行号超出了来源：这份来源一共 90 行，现在写的是 [80, 91]',
  ]);
});

test('lines in the wrong order are a fault', () => {
  const sources = [{ source: 'shili-ribao', lines: [5, 3] }];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ sources }) } })).toEqual([
    'regulations/shili-a.mdx | lines: | 来源的行号应写作 [起始行, 结束行]，起始行不大于结束行，现在写的是 [5,3]',
  ]);
});
