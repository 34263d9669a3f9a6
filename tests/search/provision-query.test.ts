import { expect, test } from 'vitest';
import { parseCitation } from '../../src/search/provision-query.ts';

test.for([
  ['物业管理条例第二十条', '物业管理条例', 'art_20'],
  ['《物业管理条例》　第２０条', '物业管理条例', 'art_20'],
  ['《物业管理条例》 第 20 条', '物业管理条例', 'art_20'],
  ['《实施〈示例法〉办法》第三条', '实施〈示例法〉办法', 'art_3'],
  ['实施《示例法》办法 第三条', '实施《示例法》办法', 'art_3'],
  ['物业管理條例第二十條', '物业管理条例', 'art_20'],
  ['物业管理条例三十七条', '物业管理条例', 'art_37'],
  ['档案条例第三条。', '档案条例', 'art_3'],
  ['档案条例第一百二十条之一', '档案条例', 'art_120-1'],
  ['档案条例120条之1', '档案条例', 'art_120-1'],
  ['矿山安全若干措施第（三）项', '矿山安全若干措施', 'item_3'],
] as const)('%s cites a provision', ([typed, title, anchor]) => {
  const { title: read, anchors } = parseCitation(typed) ?? {};
  expect([read, anchors?.[0]]).toEqual([title, anchor]);
});

test.for([
  ['粮食安全 37条2款', { paragraph: 2 }],
  ['粮食安全37條2款3項', { paragraph: 2, item: 3 }],
  ['物业管理条例第三十七条第二款第（三）项', { paragraph: 2, item: 3 }],
  ['物业管理条例第三十七条第二款第三项第1目', { paragraph: 2, item: 3, subitem: 1 }],
  ['《物业管理条例》第３７条 第２款 第（３）项', { paragraph: 2, item: 3 }],
  ['物业管理条例第三十七条第二款（三）', { paragraph: 2, item: 3 }],
  ['物业管理条例第三十七条第三项', { item: 3 }],
  ['物业管理条例第三十七条', {}],
] as const)('%s names what it cites below the article', ([typed, below]) => {
  const { anchors, below: read } = parseCitation(typed) ?? {};
  expect(anchors?.[0]).toBe('art_37');
  expect(read).toEqual(below);
});

test('the article is written as it is printed', () => {
  expect(parseCitation('档案条例102条之2')?.label).toBe('第一百零二条之二');
});

test.for([
  ['档案条例第三条至第五条', '第三条至第五条'],
  ['档案条例第三条、第五条、第七条', '第三条、第五条、第七条'],
  ['档案条例3-5条', '3-5条'],
  ['档案条例第三至五条', '第三至五条'],
] as const)('%s is a range, and stands for its first article', ([typed, range]) => {
  expect(parseCitation(typed)).toMatchObject({ title: '档案条例', label: '第三条', range });
});

test.for([
  ['档案条例第〇条', '第〇条'],
  ['档案条例第0条', '第0条'],
  ['档案条例第一十百条', '第一十百条'],
  ['档案条例第二万条', '第二万条'],
  ['档案条例20000条', '第20000条'],
  ['档案条例第三条之〇', '第三条之〇'],
] as const)('%s cites an article that cannot be', ([typed, label]) => {
  expect(parseCitation(typed)).toMatchObject({ title: '档案条例', label, anchors: [] });
});

test.for([
  '第二十条',
  '二十条',
  '第20条',
  '第二十条第三项',
  '第（三）项',
  '3项',
  '物业管理条例',
  '物业管理条例第三款',
  '条',
  '',
])('%j cites none', (typed) => {
  expect(parseCitation(typed)).toBeUndefined();
});
