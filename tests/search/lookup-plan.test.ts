import { describe, expect, test } from 'vitest';
import { planLookup, type PlacedToken } from '../../src/search/lookup-plan.ts';

/** Tokens by their text, those of a plan that come first and the others. */
function planned(phrase: string, common: Record<string, number> = {}): [string, string] {
  const { first, rest } = planLookup([...phrase], (token) => common[token] ?? 6);
  const text = (tokens: readonly PlacedToken[]) => tokens.map(({ token }) => token).join(' ');
  return [text(first), text(rest)];
}

describe('a phrase is looked up at once where that loads no more than a few tokens do', () => {
  test.for([
    ['粮', 'ǁ粮'],
    ['粮食', '粮食'],
    ['粮食安', '粮食 食安'],
    ['粮食安全', '粮食 安全'],
  ] as const)('%s', ([phrase, expected]) => {
    expect(planned(phrase)).toEqual([expected, '']);
  });
});

describe('of a long phrase two tokens come first', () => {
  test('the first and the last', () => {
    expect(planned('粮食安全保障条例')[0]).toBe('粮食 条例');
  });

  test('and then those without which a symbol is in none', () => {
    expect(planned('粮食安全保障条例')[1]).toBe('安全 保障');
  });
});

describe('a common token', () => {
  test('is passed over where its neighbours hold its symbols', () => {
    expect(planned('粮食安全法', { 安全: 40 })).toEqual(['粮食 全法', '食安']);
  });

  test('comes last where nothing else holds its symbols', () => {
    expect(planned('公园条例', { 条例: 20 })).toEqual(['公园 园条', '条例']);
  });

  test('is asked for at once where there is no other', () => {
    expect(planned('条例', { 条例: 20 })).toEqual(['条例', '']);
  });

  test('is asked for at once where one rare token would leave too many records', () => {
    expect(planned('的条例', { 条例: 20 })).toEqual(['的条 条例', '']);
  });
});

test('all tokens together hold every symbol, each at its place', () => {
  const phrase = [...'第十四届人民代表大会常务委员会第十八次会议'];
  const common = { 人民: 54, 代表: 23, 大会: 21, 会议: 15, 第十: 41 };
  const { first, rest } = planLookup(
    phrase,
    (token) => new Map(Object.entries(common)).get(token) ?? 6,
  );
  const held = [...first, ...rest].flatMap(({ token, offset }) =>
    [...token].map((symbol, place) => [offset + place, symbol] as const),
  );
  expect(new Map(held.toSorted(([a], [b]) => a - b))).toEqual(new Map(phrase.entries()));
});
