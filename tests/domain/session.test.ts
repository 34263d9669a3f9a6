import { expect, test } from 'vitest';
import { formatSessionTitle, formatTermTitle, sessionId } from '../../src/domain/session.ts';
import type { Body } from '../../src/domain/vocabulary.ts';

const titles: [Body['kind'], string, number, number, string][] = [
  ['人大常委会', '示例省', 14, 18, '示例省第十四届人民代表大会常务委员会第十八次会议'],
  ['人民代表大会', '示例省', 14, 2, '示例省第十四届人民代表大会第二次会议'],
  ['人民代表大会', '中华人民共和国', 14, 1, '第十四届全国人民代表大会第一次会议'],
  ['人大常委会', '中华人民共和国', 13, 30, '第十三届全国人民代表大会常务委员会第三十次会议'],
  ['政协', '甲市', 14, 3, '中国人民政治协商会议甲市第十四届委员会第三次会议'],
  ['人大常委会', '甲市', 9, 105, '甲市第九届人民代表大会常务委员会第一百零五次会议'],
];

test.for(titles)('a session of %s of %s, term %i, number %i is called %s', (row) => {
  const [kind, name, term, number, title] = row;
  expect(formatSessionTitle({ term, number }, { kind }, { name })).toBe(title);
});

test('a body in one of its terms is called without a session', () => {
  expect(formatTermTitle({ term: 14 }, { kind: '人民代表大会' }, { name: '示例省' })).toBe(
    '示例省第十四届人民代表大会',
  );
});

test('the id of a session is its body, term and number', () => {
  expect(sessionId({ body: 'shili-npcsc', term: 14, number: 18 })).toBe('shili-npcsc-14-18');
});
