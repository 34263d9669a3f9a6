import { expect, test } from 'vitest';
import { parseCitedArticle } from '../../src/search/provision-query.ts';

test.for([
  ['物业管理条例第二十条', '物业管理条例', '20'],
  ['《物业管理条例》　第２０条', '物业管理条例', '20'],
  ['物业管理条例37条2款', '物业管理条例', '37'],
  ['物业管理条例三十七条', '物业管理条例', '37'],
  ['人民调解条例第十二条之一第一款第（二）项', '人民调解条例', '12-1'],
  ['档案条例第三条。', '档案条例', '3'],
] as const)('%s cites an article', ([typed, title, name]) => {
  expect(parseCitedArticle(typed)).toMatchObject({ title, name });
});

test('the article is written as it is printed', () => {
  expect(parseCitedArticle('档案条例102条之2')?.label).toBe('第一百零二条之二');
});

test.for(['第二十条', '二十条', '物业管理条例', '档案条例第〇条', '档案条例第一十百条', '条', ''])(
  '%j cites none',
  (typed) => {
    expect(parseCitedArticle(typed)).toBeUndefined();
  },
);
