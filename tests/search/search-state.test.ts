import { expect, test } from 'vitest';
import { asksForNothing, readState, writeState } from '../../src/search/search-state.ts';
import { searchState } from './memory-index.ts';

test('a state survives the address', () => {
  const state = searchState({
    q: '粮食 安全&<>',
    filters: { type: '法规', session: 'hlj-npcsc-14-18', year: '2024' },
    sort: 'effective',
  });
  expect(readState(writeState(state))).toEqual(state);
});

test('an address says only what is asked for', () => {
  expect(writeState(searchState())).toBe('');
  expect(writeState(searchState({ q: ' 粮 ' }))).toBe('?q=%E7%B2%AE');
});

test('the parts of an address stand in one order', () => {
  expect(writeState(searchState({ filters: { topic: 'a', type: 'b' } }))).toBe('?type=b&topic=a');
});

test.for([
  ['an unknown sort', '?sort=toString'],
  ['an unknown filter', '?colour=red'],
  ['an empty filter', '?type='],
] as const)('%s is left out', ([, address]) => {
  expect(readState(address)).toEqual(searchState());
});

test('white space asks for nothing', () => {
  expect(asksForNothing(searchState({ q: ' ' }))).toBe(true);
  expect(asksForNothing(searchState({ filters: { type: '法规' } }))).toBe(false);
});
