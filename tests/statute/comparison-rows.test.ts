import { expect, test } from 'vitest';
import { comparisonRows } from '../../src/statute/comparison-rows.ts';
import { compareStatutes } from '../../src/statute/comparison.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';

const rowsOf = (before: string[], after: string[]) =>
  comparisonRows(
    compareStatutes(parseStatute(before.join('\n')), parseStatute(after.join('\n'))),
  ).map(({ change, name, passages }) => `${change} ${name} ${passages.length}`);

const WORDS = [
  '城市绿化由园林部门管理',
  '河道清淤每年进行一次',
  '违反规定的处以罚款',
  '办法由市政府制定',
];
const article = (number: string, words = '') => `第${number}条　${words}。`;

test('passages in a row that did not change stand in one row', () => {
  const before = WORDS.map((words, index) => article('一二三四'.charAt(index), words));
  const after = before.map((line, index) => (index === 2 ? line.replace('罚款', '警告') : line));
  expect(rowsOf(before, after)).toEqual([
    'same 第一条至第二条 2',
    'changed 第三条 1',
    'same 第四条 1',
  ]);
});

test('passages that have other numbers stand apart from those that have not', () => {
  const before = WORDS.map((words, index) => article('一二三四'.charAt(index), words));
  const after = [0, 2, 3].map((at, index) => article('一二三'.charAt(index), WORDS[at]));
  expect(rowsOf(before, after)).toEqual([
    'same 第一条 1',
    'removed 第二条 1',
    'renumbered 第三条至第四条 → 第二条至第三条 2',
  ]);
});

test('words without a number have no name', () => {
  expect(rowsOf(['河道清淤每年进行一次。'], ['河道清淤每年进行一次。'])).toEqual(['same  1']);
});
