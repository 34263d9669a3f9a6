import { expect, test } from 'vitest';
import { faultsIn, regulation } from '../../fixtures.ts';

const regulations = { 'shili-a': regulation() };
const redirect = (changes: object = {}) => ({
  from: 'regulations/shili-jiu',
  to: 'regulations/shili-a',
  since: '2026-11-21',
  ...changes,
});

test('an old id leads to a record', () => {
  expect(faultsIn({ regulations, redirects: [redirect()] })).toEqual([]);
});

test('two old ids may lead to one record', () => {
  const redirects = [redirect(), redirect({ from: 'inspections/shili-jiu' })];
  expect(faultsIn({ regulations, redirects })).toEqual([]);
});

test('a record that does not exist is a fault, with the nearest that does', () => {
  const redirects = [redirect({ to: 'regulations/shili-b' })];
  expect(faultsIn({ regulations, redirects })).toEqual([
    'redirects.yaml | to: regulations/shili-b | 新标识应是 regulations/ 里有的标识，现在写的是 "shili-b"；相近的有 shili-a',
  ]);
});

test('an old id that is still a record is a fault', () => {
  const redirects = [redirect({ from: 'regulations/shili-a' })];
  expect(faultsIn({ regulations, redirects })).toEqual([
    'redirects.yaml | - from: regulations/shili-a | 旧标识应是已经没有记录的标识，现在写的是 "regulations/shili-a"，它的记录还在 regulations/shili-a.mdx',
  ]);
});

test('an old id that is written twice is a fault', () => {
  expect(faultsIn({ regulations, redirects: [redirect(), redirect()] })).toEqual([
    'redirects.yaml | - from: regulations/shili-jiu | 旧标识 regulations/shili-jiu 重复，第 1 行已经用过；一个旧标识只转到一处',
  ]);
});

test('a chain is a fault that names its end', () => {
  const redirects = [
    redirect({ from: 'regulations/shili-zuijiu', to: 'regulations/shili-gengjiu' }),
    redirect({ from: 'regulations/shili-gengjiu', to: 'regulations/shili-jiu' }),
    redirect(),
  ];
  expect(faultsIn({ regulations, redirects })).toEqual([
    'redirects.yaml | to: regulations/shili-gengjiu | 新标识应是现有的记录，现在写的 "regulations/shili-gengjiu" 也是旧标识；直接写 "regulations/shili-a"',
    'redirects.yaml | to: regulations/shili-jiu | 新标识应是现有的记录，现在写的 "regulations/shili-jiu" 也是旧标识；直接写 "regulations/shili-a"',
  ]);
});

test('a circle is a fault of all that are in it', () => {
  const redirects = [
    redirect({ to: 'regulations/shili-xin' }),
    redirect({ from: 'regulations/shili-xin', to: 'regulations/shili-jiu' }),
  ];
  expect(faultsIn({ regulations, redirects })).toEqual([
    'redirects.yaml | to: regulations/shili-xin | 新标识应是现有的记录，现在写的 "regulations/shili-xin" 也是旧标识；这样转下去是一个圈，到不了任何记录',
    'redirects.yaml | to: regulations/shili-jiu | 新标识应是现有的记录，现在写的 "regulations/shili-jiu" 也是旧标识；这样转下去是一个圈，到不了任何记录',
  ]);
});

test('an old id that leads to itself is a circle', () => {
  const redirects = [redirect({ to: 'regulations/shili-jiu' })];
  expect(faultsIn({ regulations, redirects })).toEqual([
    'redirects.yaml | to: regulations/shili-jiu | 新标识应是现有的记录，现在写的 "regulations/shili-jiu" 也是旧标识；这样转下去是一个圈，到不了任何记录',
  ]);
});

test.for([
  [
    { from: '/regulations/shili-jiu/' },
    '旧标识应写作 集合名/标识，例如 regulations/hlj-dangan-tiaoli，现在写的是 "/regulations/shili-jiu/"',
  ],
  [
    { to: 'shili-a' },
    '新标识应写作 集合名/标识，例如 regulations/hlj-dangan-tiaoli，现在写的是 "shili-a"',
  ],
  [{ since: undefined }, '缺少改址日期'],
  [
    { since: '2026-11' },
    '改址日期应写作 2024-01-31 的样子，并且是日历上有的日子，现在写的是 "2026-11"',
  ],
])('a field that is not what it should be is a fault: %o', ([changes, sentence]) => {
  const faults = faultsIn({ regulations, redirects: [redirect(changes as object)] });
  expect(faults.map((fault) => fault.split(' | ').at(-1))).toEqual([sentence]);
});
