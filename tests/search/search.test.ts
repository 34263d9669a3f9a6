import { describe, expect, test, vi } from 'vitest';
import { search } from '../../src/search/search.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { memoryTools, passage, searchDocument, searchState } from './memory-index.ts';

const documents = [
  searchDocument({
    title: '示例省粮食安全保障条例',
    aliases: ['粮食安全保障条例'],
    passages: [passage('第二十条　县级以上人民政府储备粮食。')],
    effective: '2024-12-01',
    year: 2024,
  }),
  searchDocument({
    title: '示例省档案条例',
    passages: [passage('档案，馆藏。第二十条　档案的移交。')],
    effective: '2025-01-01',
    year: 2023,
  }),
  searchDocument({
    title: '工作报告',
    type: '报告',
    passages: [passage('粮食，粮食，粮食；矿山安全。'), passage('第18次会议听取报告。')],
    filters: { type: ['报告'] },
    year: 2025,
  }),
];

const answer = (q: string, changes: Partial<SearchState> = {}) =>
  search(searchState({ q, ...changes }), memoryTools(documents));

const titles = async (q: string, changes: Partial<SearchState> = {}) =>
  (await answer(q, changes)).records.map((number) => documents[number]?.title);

describe('a search', () => {
  test('finds a record by any part of its text', async () => {
    expect(await titles('人民政府储备')).toEqual(['示例省粮食安全保障条例']);
  });

  test('does not find what stands on both sides of punctuation', async () => {
    expect((await answer('档案馆藏')).step).not.toBe('complete');
  });

  test('asks for every word', async () => {
    expect(await titles('第二十条 档案')).toEqual(['示例省档案条例']);
  });

  test('takes a number in digits for one in Chinese, and for itself', async () => {
    expect(await titles('第20条 储备')).toEqual(['示例省粮食安全保障条例']);
    expect(await titles('第18次会议')).toEqual(['工作报告']);
  });
});

describe('the order', () => {
  test('begins with the record whose title is the query', async () => {
    expect((await titles('示例省档案条例'))[0]).toBe('示例省档案条例');
  });

  test('takes another form of the title for the title', async () => {
    expect((await titles('粮食安全保障条例'))[0]).toBe('示例省粮食安全保障条例');
  });

  test('puts a title with the word before a text with more hits', async () => {
    expect(await titles('粮食')).toEqual(['示例省粮食安全保障条例', '工作报告']);
  });

  test('puts a shorter title before a longer one', async () => {
    expect(await titles('示例省')).toEqual(['示例省档案条例', '示例省粮食安全保障条例']);
  });

  test('is by hits where no title holds the word', async () => {
    const texts = ['规则甲', '规则乙'].map((title, index) =>
      searchDocument({ title, passages: [passage('馆藏，'.repeat(index + 1))] }),
    );
    const { records } = await search(searchState({ q: '馆藏' }), memoryTools(texts));
    expect(records).toEqual([1, 0]);
  });

  test('can be the latest effective date first, unknown ones last', async () => {
    expect(await titles('安全', { sort: 'effective' })).toEqual([
      '示例省粮食安全保障条例',
      '工作报告',
    ]);
    expect((await titles('条例', { sort: 'effective' }))[0]).toBe('示例省档案条例');
  });

  test('can be the latest year first', async () => {
    expect(await titles('粮食', { sort: 'year' })).toEqual(['工作报告', '示例省粮食安全保障条例']);
  });
});

describe('filters', () => {
  test('narrow a search', async () => {
    expect(await titles('粮食', { filters: { type: '报告' } })).toEqual(['工作报告']);
  });

  test('list all that fit where no words are given', async () => {
    const listed = await answer('', { filters: { type: '法规' } });
    expect(listed).toMatchObject({ step: 'listed', records: [0, 1] });
  });
});

describe('a citation', () => {
  const article = (number: string, anchor: string, ...below: string[]) => [
    ...['para_1', ...below].map((eid, line) => ({
      anchor,
      eid: `${anchor}__${eid}`,
      heading: `第${number}条`,
      text: `${line === 0 ? `第${number}条　` : ''}内容${number}。`,
    })),
  ];
  const law = { dates: { from: '2024-01-01' } };
  const texts = [
    searchDocument({
      title: '示例省物业服务规定',
      passages: [passage('依照物业管理条例第二十条处理。'), passage('依照甲市物业管理条例。')],
    }),
    searchDocument({
      ...law,
      title: '甲市物业管理条例',
      url: '/jia/',
      passages: [
        ...article('一', 'art_1'),
        ...article('二十', 'art_20', 'para_2', 'para_2__item_3', 'para_2__item_3__subitem_1'),
        ...article('二十', 'art_20-1'),
      ],
    }),
    searchDocument({
      ...law,
      title: '乙市物业管理条例',
      url: '/yi/',
      passages: article('一', 'art_1'),
    }),
    searchDocument({
      ...law,
      title: '甲市矿山安全若干措施',
      url: '/kuang/',
      passages: [{ anchor: 'item_3', heading: '（三）检查', text: '检查内容。' }],
    }),
    searchDocument({ ...law, title: '甲市养犬条例', url: '/quan/' }),
  ];
  const cite = (q: string) => search(searchState({ q }), memoryTools(texts));

  test.for([
    '物业管理条例第二十条',
    '物业管理条例 第二十条',
    '《物业管理条例》第二十条',
    '《物业管理条例》 第20条',
    '物业管理条例20条',
    '物業管理條例第二十條',
  ])('opens at the article: %s', async (q) => {
    const table = new Map([
      ['業', '业'],
      ['條', '条'],
    ]);
    const { records, opens, step, remark } = await search(searchState({ q }), {
      ...memoryTools(texts),
      table,
    });
    expect([records[0], step, remark]).toEqual([1, 'complete', undefined]);
    expect([...opens]).toEqual([[1, 'art_20']]);
  });

  test.for([
    ['物业管理条例20条2款', 'art_20__para_2'],
    ['《物业管理条例》第二十条第二款', 'art_20__para_2'],
    ['甲市物业管理条例第二十条第二款第（三）项', 'art_20__para_2__item_3'],
    ['物业管理條例 第２０條第２款第３項', 'art_20__para_2__item_3'],
    ['物业管理条例第二十条第三项', 'art_20__para_2__item_3'],
    ['物业管理条例第20条第2款第3项第1目', 'art_20__para_2__item_3__subitem_1'],
    ['物业管理条例第二十条之一', 'art_20-1'],
    ['矿山安全措施第（三）项', 'item_3'],
    ['甲市矿山安全若干措施第三条', 'item_3'],
  ] as const)('%s opens at %s', async ([q, anchor]) => {
    const { records, opens, remark } = await cite(q);
    expect([opens.get(records[0]!), remark]).toEqual([anchor, undefined]);
  });

  test('leads to what it opens, by its name', async () => {
    expect((await cite('物业管理条例20条2款')).leads).toEqual([
      {
        what: '条文',
        text: '甲市物业管理条例第二十条第二款',
        href: '/jia/?cited#art_20__para_2',
      },
    ]);
  });

  test('of a paragraph that the article has not opens at the article, and says so', async () => {
    const { opens, remark } = await cite('物业管理条例第二十条第九款');
    expect([...opens]).toEqual([[1, 'art_20']]);
    expect(remark).toMatchObject({ what: 'no paragraph', asked: '第九款', opened: '第二十条' });
  });

  test('of several articles opens at the first, and says so', async () => {
    const { opens, remark } = await cite('甲市物业管理条例第二十条至第三十条');
    expect([...opens]).toEqual([[1, 'art_20']]);
    expect(remark).toEqual({ what: 'range', range: '第二十条至第三十条', label: '第二十条' });
  });

  test('of a short title opens at the article, and says that no record holds it whole', async () => {
    const { records, opens, step } = await cite('物业条例第二十条');
    expect([records[0], opens.get(1), step]).toEqual([1, 'art_20', 'partly']);
  });

  test('of a title with a title in it leaves in the results what names both in its text', async () => {
    const others = [
      searchDocument({
        ...law,
        title: '甲市选举办法',
        url: '/xuan/',
        passages: [passage('依照《甲市实施〈示例法〉办法》'), passage('第三条　选举。')],
      }),
      searchDocument({
        ...law,
        title: '甲市实施《示例法》办法',
        url: '/shi/',
        passages: [{ anchor: 'art_3', heading: '第三条', text: '第三条　实施。' }],
      }),
    ];
    const { records } = await search(
      searchState({ q: '实施《示例法》办法第三条' }),
      memoryTools(others),
    );
    expect(records).toEqual([1, 0]);
  });

  test('leaves what holds the words as they are typed in the results', async () => {
    expect((await cite('物业管理条例第二十条')).records).toEqual([1, 0]);
  });

  test.for([
    ['甲市物业管理条例第九十条', { what: 'no article', label: '第九十条', last: 20 }],
    ['甲市物业管理条例第九千条', { what: 'no article', label: '第九千条' }],
    ['甲市物业管理条例第0条', { what: 'no article', label: '第0条' }],
    ['养犬条例第二条', { what: 'no text', title: '甲市养犬条例', label: '第二条' }],
    ['物业管理条例第九十条', { what: 'no article in any', records: 2 }],
  ] as const)('of an article that cannot be opened gives the record: %s', async ([q, remark]) => {
    const answered = await cite(q);
    expect(answered.remark).toMatchObject(remark);
    expect(answered.leads[0]?.what).toBe('法规');
    expect(texts[answered.records[0]!]?.title).toContain(q.replace(/第.*/, ''));
    expect(answered.opens.size).toBe(0);
  });

  test('of no title is sought as words', async () => {
    expect((await cite('本条例第一条')).opens.size).toBe(0);
    expect((await cite('条例第一条')).opens.size).toBe(0);
  });

  test('opens at the article where the text does not load', async () => {
    const tools = memoryTools(texts);
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    const text = () => Promise.reject(new Error('lost'));
    const { opens } = await search(searchState({ q: '物业管理条例20条2款' }), {
      ...tools,
      index: { ...tools.index, text },
    });
    expect([...opens]).toEqual([[1, 'art_20']]);
    expect(complaints).toHaveBeenCalledOnce();
    complaints.mockRestore();
  });

  test('asks the filters too', async () => {
    const { records } = await search(
      searchState({ q: '物业管理条例第二十条', filters: { type: '报告' } }),
      memoryTools(texts),
    );
    expect(records).toEqual([]);
  });
});

test('the status of a regulation is that of the reader’s day', async () => {
  const record = searchDocument({
    dates: { from: '2024-12-01' },
    filters: { status: ['尚未生效'] },
  });
  const on = async (today: string, status: string) =>
    (await search(searchState({ filters: { status } }), { ...memoryTools([record]), today }))
      .records;
  expect(await on('2024-11-30', '尚未生效')).toEqual([0]);
  expect(await on('2024-12-01', '尚未生效')).toEqual([]);
  expect(await on('2024-12-01', '现行有效')).toEqual([0]);
});

test('before its new day the status of a revised regulation is not known', async () => {
  const record = searchDocument({ dates: { from: '2024-12-01', earlierText: true } });
  const on = async (status: string) =>
    (
      await search(searchState({ filters: { status } }), {
        ...memoryTools([record]),
        today: '2024-11-30',
      })
    ).records;
  expect(await on('尚未生效')).toEqual([]);
  expect(await on('时效性待核')).toEqual([0]);
});

describe('where no record holds the whole query', () => {
  test('a word is found in parts that one record holds', async () => {
    expect(await answer('示例省粮食条例')).toMatchObject({
      step: 'partly',
      records: [0],
      missing: [],
    });
  });

  test('its parts are marked', async () => {
    const { phrases } = await answer('粮食示例省条例');
    expect(phrases.map((phrase) => phrase.join(''))).toEqual(['粮食', '示例省', '条例']);
  });

  test('parts that no one record holds together are not found', async () => {
    expect(await answer('馆藏储备')).toMatchObject({ step: 'none', records: [] });
  });

  test('words of different records find each its own', async () => {
    const { step, records } = await answer('馆藏 储备');
    expect(step).toBe('partly');
    expect(records.toSorted()).toEqual([0, 1]);
  });

  test('records with more of the words come alone', async () => {
    expect(await answer('粮食 矿山 馆藏')).toMatchObject({ step: 'partly', records: [2] });
  });

  test('a word that no record holds is named', async () => {
    expect(await answer('粮食 xyz')).toMatchObject({ step: 'partly', missing: ['xyz'] });
  });

  test('nothing is found for a string that occurs nowhere', async () => {
    expect(await answer('量子计算')).toMatchObject({ step: 'none', records: [] });
  });

  test.for(['？！', '"', '<>'])('nothing is found for %j', async (q) => {
    expect(await answer(q)).toMatchObject({ step: 'none', records: [] });
  });
});
