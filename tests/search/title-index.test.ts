import { expect, test } from 'vitest';
import { titleIndex } from '../../src/search/build/title-index.ts';
import { suggestTitles } from '../../src/search/title-index.ts';
import { searchDocument } from './memory-index.ts';

const index = titleIndex([
  searchDocument({ title: '示例省粮食安全保障条例', url: '/regulations/liangshi/' }),
  searchDocument({
    title: '示例省档案条例',
    url: '/regulations/dangan/',
    aliases: ['档案条例'],
  }),
  searchDocument({ title: '《示例省档案条例》全文', url: '/sources/dangan/', type: '来源' }),
  searchDocument({ title: '示例省校长选任规定', url: '/regulations/xiaozhang/' }),
  searchDocument({
    title: '长春绿化条例',
    url: '/regulations/changchun/',
    aliases: ['春城GB规则'],
  }),
]);

const titles = (typed: string) => suggestTitles(typed, index).map(({ title }) => title);

test.for([
  '粮食',
  'lsaq',
  'LSAQ',
  'ｌｓａｑ',
  'liangshianquan',
  'liang shi',
  "liang'shi",
  'liangshia',
  '粮shi',
  'lshianq',
  '《粮食安全',
])('%s suggests the title', (typed) => {
  expect(titles(typed)).toEqual(['示例省粮食安全保障条例']);
});

test('a character is read as it is read where it stands', () => {
  expect(titles('xiaozhang')).toEqual(['示例省校长选任规定']);
  expect(titles('changchun')).toEqual(['长春绿化条例']);
});

test('ü is typed as v', () => {
  expect(titles('lvhua')).toEqual(['长春绿化条例']);
});

test('another form of a title suggests the title itself', () => {
  expect(titles('ccgb')).toEqual(['长春绿化条例']);
});

test('a form that is the end of its title is found as by its beginning', () => {
  expect(index.titles[1]).toEqual(['/regulations/dangan/', '示例省档案条例', 3]);
  expect(titles('档案条例')).toEqual(['示例省档案条例']);
});

test('a source, which is named after its text, is not suggested', () => {
  expect(index.titles.map(([address]) => address)).not.toContain('/sources/dangan/');
});

test('titles that begin with it come first, shorter ones before longer ones', () => {
  expect(titles('sls')).toEqual(['示例省档案条例', '示例省校长选任规定', '示例省粮食安全保障条例']);
});

test.for(['', ' ', '量子', 'xyz', '.*', '<b>', '😀', '𠀀'])('%j suggests nothing', (typed) => {
  expect(titles(typed)).toEqual([]);
});
