import { expect, test } from 'vitest';
import { chunkRanges, packWords } from '../../src/search/build/pack-words.ts';
import type { Word } from '../../src/search/build/pagefind-files.ts';

/** A word that stands so often in one record. */
const word = (text: string, often: number): Word => [
  text,
  [[0, Array.from({ length: often }, () => 1), []]],
  [],
];

async function* source(words: readonly Word[]): AsyncGenerator<Word> {
  yield* words;
}

async function packed(...words: Word[]): Promise<string[][]> {
  const chunks = await Array.fromAsync(packWords(source(words)));
  return chunks.map(({ content: [held] }) => held.map(([text]) => text));
}

test('rare words stand in one part as long as it is small', async () => {
  expect(await packed(word('安全', 1500), word('保障', 1500), word('粮食', 1500))).toEqual([
    ['安全', '保障'],
    ['粮食'],
  ]);
});

test('a frequent word is a part of its own', async () => {
  expect(await packed(word('安全', 1), word('条例', 9000), word('粮食', 1))).toEqual([
    ['安全'],
    ['条例'],
    ['粮食'],
  ]);
});

test('more single characters stand in one part than pairs', async () => {
  expect(await packed(word('ǁ安', 3000), word('ǁ全', 3000), word('粮食', 1))).toEqual([
    ['ǁ安', 'ǁ全'],
    ['粮食'],
  ]);
});

test('no words, no parts', async () => {
  expect(await packed()).toEqual([]);
});

test('each part begins where the one before ends, and no word lies in two', () => {
  const ranges = chunkRanges([
    { name: '0', first: '安全', last: '条例' },
    { name: '1', first: '粮价', last: '粮食' },
  ]);
  expect(ranges).toEqual([
    ['安全', '条例!', '0'],
    ['条例!', '粮食!', '1'],
  ]);
  const holding = (text: string) => ranges.filter(([from, to]) => from <= text && text <= to);
  expect(['安全', '条例', '粮价', '粮食'].map((text) => holding(text).length)).toEqual([
    1, 1, 1, 1,
  ]);
});
