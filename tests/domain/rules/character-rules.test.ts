import { expect, test } from 'vitest';
import { faultsIn, regulation, withBody } from '../../fixtures.ts';

test('a character that no reader sees is a fault of a field, at its place', () => {
  const fields = regulation({ title: '示例省\u202e档案条例', aliases: ['档案', '条\u0007例'] });
  const faults = faultsIn({ regulations: { 'shili-a': fields } });
  expect(faults.map((fault) => fault.split(' | ').at(-1))).toEqual([
    'title 的第 4 个字是看不见的 U+202E（改变书写方向的标记）；删去它',
    'aliases.1 的第 2 个字是看不见的 U+0007（控制字符）；删去它',
  ]);
});

test('and of a text', () => {
  const record = withBody(regulation(), '第一条　甲。\n第二条　\u2067乙。', 'md');
  expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([
    'regulations/shili-a.md | 第二条　\u2067乙。 | 正文这一行的第 5 个字是看不见的 U+2067（改变书写方向的标记）；删去它',
  ]);
});
