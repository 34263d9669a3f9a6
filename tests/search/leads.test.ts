import { describe, expect, test } from 'vitest';
import { leadsOf } from '../../src/search/leads.ts';
import { catalogueOf, searchDocument } from './memory-index.ts';

const catalogue = catalogueOf([
  searchDocument({
    title: '示例省粮食安全保障条例',
    url: '/regulations/liangshi/',
    dates: { from: '2024-12-01' },
  }),
  searchDocument({ title: '示例省档案条例', dates: { from: '2024-12' } }),
  searchDocument({
    title: '示例省第十四届人民代表大会常务委员会第十八次会议',
    url: '/sessions/shili-npcsc-14-18/',
  }),
  searchDocument({
    title: '示例省第十三届人民代表大会常务委员会第二十八次会议',
    url: '/sessions/shili-npcsc-13-28/',
  }),
]);

const leads = (typed: string) => leadsOf(typed, catalogue, new Map());
const addresses = (typed: string) => leads(typed).map(({ href }) => href);

test.for([
  '十八次会议',
  '第十八次会议',
  '第18次会议',
  '十四届十八次会议',
  '十四届 第18次会议',
  '14届18次',
])('%s leads to the session', (typed) => {
  expect(addresses(typed)).toEqual(['/sessions/shili-npcsc-14-18/']);
});

test.for([
  '2024年12月1日',
  '2024-12-01',
  '2024-12-01 施行',
  '2024/12/1起施行',
  '2024.12.1',
  '２０２４年１２月１日',
  '2024-12-01施行',
  '二〇二四年十二月一日',
  '12月1日起施行',
  '十二月一日',
])('%s leads to the day', (typed) => {
  expect(leads(typed)).toEqual([
    {
      what: '施行日期',
      text: '2024年12月1日起施行的法规（1 部）',
      href: '/effective/2024-12-01/',
    },
  ]);
});

test('a short title leads to the title that holds its parts', () => {
  expect(leads('粮食条例')).toEqual([
    { what: '名称相近', text: '示例省粮食安全保障条例', href: '/regulations/liangshi/' },
  ]);
});

describe('leads nowhere:', () => {
  test.for([
    '十三届十八次会议',
    '2024年12月2日',
    '2024-13-01',
    '2024年12月',
    '12月2日',
    '18次',
    '12024-12-01',
    '粮食安全',
    '条例',
    '',
    '？！',
  ])('%j', (typed) => {
    expect(leads(typed)).toEqual([]);
  });
});
