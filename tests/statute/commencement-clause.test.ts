import { describe, expect, test } from 'vitest';
import { readCommencementClause } from '../../src/statute/commencement-clause.ts';

describe('a clause that sets a day', () => {
  test.for([
    ['本条例自2024年12月1日起施行。', '2024-12-01', 'the common form'],
    ['本办法自2012年3月1日起实施。', '2012-03-01', '实施'],
    ['本规定从2001年1月1日起施行。', '2001-01-01', '从'],
    ['本规则自2008年7月1日施行。', '2008-07-01', 'without 起'],
    ['自2019年5月1日起施行。', '2019-05-01', 'without a subject'],
    ['本条例自２０２４年１２月１日起施行。', '2024-12-01', 'full-width digits'],
    ['本条例自 2024 年 12 月 1 日起施行。', '2024-12-01', 'spaces'],
    ['本条例自2024年\n12月1日起\n施行。', '2024-12-01', 'line breaks'],
    ['本条例自二〇〇一年十月一日起施行。', '2001-10-01', 'Chinese numerals'],
    [
      '本条例自一九九七年二月二十八日起施行。',
      '1997-02-28',
      'Chinese numerals of two and three signs',
    ],
    ['本条例自二○○四年十二月三十一日起施行。', '2004-12-31', '○ for 〇'],
    ['本条例自二零一零年一月一日起施行。', '2010-01-01', '零 for 〇'],
    ['本条例自2024年12月1日起施行，原条例同时废止。', '2024-12-01', '同时废止'],
  ] as const)('%s is %s: %s', ([text, date]) => {
    expect(readCommencementClause(`第四十二条　${text}`)).toMatchObject({
      rule: 'fixed',
      date,
      article: 'art_42',
    });
  });

  test('keeps the words that say so', () => {
    expect(readCommencementClause('第四十二条　本条例自２０２４年 １２月１日起施行。')).toEqual({
      rule: 'fixed',
      date: '2024-12-01',
      article: 'art_42',
      words: '自2024年12月1日起施行',
    });
  });
});

describe('a clause that hangs on an event', () => {
  test.for([
    ['本条例自公布之日起施行。', 'on-publication', '自公布之日起施行'],
    ['本办法自公布之日起实施。', 'on-publication', '自公布之日起实施'],
    ['本条例自发布之日起施行。', 'on-publication', '自发布之日起施行'],
    ['本规则自通过之日起施行。', 'on-adoption', '自通过之日起施行'],
    ['本条例自批准之日起施行。', 'on-approval', '自批准之日起施行'],
    [
      '本条例自省人民代表大会常务委员会批准之日起施行。',
      'on-approval',
      '自省人民代表大会常务委员会批准之日起施行',
    ],
    ['本条例自公布之\n日起施行。', 'on-publication', '自公布之日起施行'],
  ] as const)('%s is %s', ([text, rule, words]) => {
    expect(readCommencementClause(`第三条　${text}`)).toEqual({
      rule,
      date: undefined,
      article: 'art_3',
      words,
    });
  });
});

describe('the article that sets the day', () => {
  test.for([
    ['第三十九条　本条例自2024年12月1日起施行。', 'art_39'],
    ['第三十九条 本条例自2024年12月1日起施行。', 'art_39'],
    ['第一百零二条　本条例自2024年12月1日起施行。', 'art_102'],
    ['第二十条之一　本条例自2024年12月1日起施行。', 'art_20-1'],
  ] as const)('%s', ([text, article]) => {
    expect(readCommencementClause(text)?.article).toBe(article);
  });

  test('is the last that has a clause', () => {
    const text = [
      '第一条　为了节约用水，制定本条例。',
      '第二条　用水计划自批准之日起实施。',
      '第三条　本条例自2024年12月1日起施行。',
      '第四条　本条例由省人民政府解释。',
    ].join('\n\n');
    expect(readCommencementClause(text)).toMatchObject({ date: '2024-12-01', article: 'art_3' });
  });

  test('may hold the clause in a later paragraph', () => {
    const text = '第一条　总则。\n\n第二条　用语的含义。\n\n本条例自2024年12月1日起施行。\n';
    expect(readCommencementClause(text)).toMatchObject({ date: '2024-12-01', article: 'art_2' });
  });

  test('is unknown where the text has no articles', () => {
    const clause = readCommencementClause('会议决定如下：\n\n本决议自公布之日起施行。\n');
    expect(clause).toMatchObject({ rule: 'on-publication', article: undefined });
  });
});

describe('where two days are set together', () => {
  // 广州市幼儿园条例: the old regulation's day stands beside the new one's.
  test('the text’s own counts, not that of the regulation it replaces', () => {
    const text =
      '第六十二条　本条例自2021年6月1日起施行。自1997年2月5日起施行的《甲市幼儿教育管理规定》同时废止。';
    expect(readCommencementClause(text)?.date).toBe('2021-06-01');
  });

  test('the text’s own counts, not that of the decision that amended it', () => {
    const text =
      '第九条　本条例自1998年7月1日起施行。\n\n附：修改的决定\n\n本决定自2004年8月1日起施行。\n';
    expect(readCommencementClause(text)?.date).toBe('1998-07-01');
  });
});

test.for([
  ['第一条　为了节约用水，制定本条例。', 'no clause'],
  ['第五条　本条例自公布之日起三十日后施行。', 'a delay after an event'],
  ['第五条　本条例的施行日期由省人民政府规定。', 'a day left to others'],
  ['第五条　本条例自2024年2月30日起施行。', 'a day that is not on the calendar'],
  ['第五条　许可证自2024年3月1日起有效。', 'the day of something else'],
  ['', 'nothing'],
])('%o sets no day that can be read: %s', ([text = '']) => {
  expect(readCommencementClause(text)).toBeUndefined();
});
