import { describe, expect, test } from 'vitest';
import { GAP } from '../../src/search/fold.ts';
import { bigrams, phraseTokens, tokenStream } from '../../src/search/tokens.ts';

test('bigrams overlap', () => {
  expect(bigrams([...'粮食安全'])).toEqual(['粮食', '食安', '安全']);
});

test('a phrase is looked up by its bigrams', () => {
  expect(phraseTokens(['省', GAP, '市'])).toEqual([`省${GAP}`, `${GAP}市`]);
});

test('a single character is looked up as one that a record holds', () => {
  expect(phraseTokens(['粮'])).toEqual(['ǁ粮']);
});

describe('the tokens of a record', () => {
  const positions = (blocks: string[]) =>
    tokenStream(blocks)
      .split(' ')
      .filter((token) => !token.startsWith('ǁ'));

  test('give each character exactly one position', () => {
    expect(positions(['粮食'])).toEqual(['ǀ粮', '粮食', '食ǀ']);
  });

  test('keep blocks apart', () => {
    expect(positions(['粮食', '安全'])).toEqual(['ǀ粮', '粮食', '食ǀ', 'ǀ安', '安全', '全ǀ']);
  });

  test('have one gap where a block ends with punctuation and the next begins with it', () => {
    expect(positions(['粮食。', '（安'])).toEqual(positions(['粮食', '安']));
  });

  test('end with every character, once', () => {
    expect(tokenStream(['安全', '全安']).split(' ').slice(-2)).toEqual(['ǁ全', 'ǁ安']);
  });

  test('are all two characters long, so that none is the beginning of another', () => {
    const tokens = tokenStream(['第1条　粮食、𬭎。', 'GB 5749']).split(' ');
    expect(tokens.filter((token) => [...token].length !== 2)).toEqual([]);
  });
});
