import { expect, test } from 'vitest';
import { faultsIn, regulation, source, withBody, type Fields } from '../../fixtures.ts';

const at = (first: number, last = first) => [{ source: 'shili-ribao', lines: [first, last] }];

const cited = withBody(
  regulation({ sources: at(1, 90) }),
  '一句话。<Cite source="shili-ribao" lines="20-30" />\n',
);

function faults(changes: Fields): string[] {
  return faultsIn({
    regulations: { 'shili-a': cited },
    sources: { 'shili-ribao': source(changes) },
  });
}

test('lines that are only summed up may be told as left out', () => {
  expect(faults({ uncited: [{ lines: [20, 30], reason: '引语' }] })).toEqual([]);
});

test('lines that prove something are not left out', () => {
  expect(faults({ uncited: [{ lines: [1, 5], reason: '标题' }] })).toEqual([
    'sources/shili-ribao.yaml | - lines: | 没有引用的行写了 [1, 5]，其中第 1-2 行有记录引用；把它们除外',
  ]);
});

test('a source has no blank lines beyond its end', () => {
  expect(faults({ blank: '3, 89-91' })).toEqual([
    'sources/shili-ribao.yaml | blank: 3, 89-91 | 空行超出了来源：这份来源一共 90 行，现在写到第 91 行',
  ]);
});

test('blank lines are written as a list that rises', () => {
  expect(faults({ blank: '4, 2' })).toEqual([
    'sources/shili-ribao.yaml | blank: 4, 2 | 空行应写作 1-2, 4, 6 的样子（从小到大，只有一行的加引号），现在写的是 "4, 2"',
  ]);
});

const tally = {
  what: '通过的法规',
  collection: 'regulations',
  known: 1,
  unit: '件',
  held: ['regulations/shili-a'],
  sources: at(40),
};

test('a count may be as large as what is held', () => {
  expect(faults({ tallies: [tally] })).toEqual([]);
});

test.for<[string, Fields, string]>([
  [
    'is not smaller than what is held',
    { covered: 2 },
    'known: 1 | 清点的数目是 1，已收录的却有 2；对照来源核对',
  ],
  [
    'does not count records of another kind',
    { collection: 'inspections' },
    'held: | 清点的记录类别是 inspections，已收录的记录里却有 regulations/shili-a',
  ],
  [
    'does not count records that are not there',
    { held: ['regulations/shili-b'] },
    '- regulations/shili-b | 已收录的记录应是 regulations/ 里有的标识，现在写的是 "shili-b"；相近的有 shili-a',
  ],
])('a count %s', ([, changes, fault]) => {
  expect(faults({ tallies: [{ ...tally, ...changes }] })).toEqual([
    `sources/shili-ribao.yaml | ${fault}`,
  ]);
});
