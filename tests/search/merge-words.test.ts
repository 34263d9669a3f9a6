import { expect, test } from 'vitest';
import { mergeWords } from '../../src/search/build/merge-words.ts';
import type { Posting, Word } from '../../src/search/build/pagefind-files.ts';

/** A word that stands at the first place of records, each told by its distance from the one before. */
const word = (text: string, ...distances: number[]): Word => [
  text,
  distances.map((distance): Posting => [distance, [0], []]),
  [],
];

async function* source(...words: Word[]): AsyncGenerator<Word> {
  yield* words;
}

async function merged(...lists: [first: number, ...words: Word[]][]): Promise<Word[]> {
  const sources = lists.map(([first, ...words]) => ({ first, words: source(...words) }));
  return Array.fromAsync(mergeWords(sources));
}

test('the words of one source stay as they are', async () => {
  const words = [word('安全', 0, 2), word('粮食', 1)];
  expect(await merged([0, ...words])).toEqual(words);
});

test('a word of two sources has the records of both, counted on', async () => {
  expect(await merged([0, word('粮食', 0, 2)], [3, word('粮食', 1, 1)])).toEqual([
    word('粮食', 0, 2, 2, 1),
  ]);
});

test('the records of a word stand in their order, whichever source had another word before', async () => {
  expect(await merged([0, word('保障', 0), word('粮食', 0)], [1, word('粮食', 0)])).toEqual([
    word('保障', 0),
    word('粮食', 0, 1),
  ]);
});

test('words of one source only stand between the others', async () => {
  const sources = [
    [0, word('安全', 0), word('粮食', 0)],
    [1, word('保障', 0)],
  ] as const;
  expect((await merged(...sources.map((one): [number, ...Word[]] => [...one]))).map(first)).toEqual(
    ['保障', '安全', '粮食'],
  );
});

test('words stand in the order of their code points', async () => {
  expect((await merged([0, word('𠮷林', 0)], [1, word('ﾊ字', 0)])).map(first)).toEqual([
    'ﾊ字',
    '𠮷林',
  ]);
});

test('a form with accents has its own records', async () => {
  const accented: Word = ['ao', [], [['áo', [[1, [4], []]]]]];
  expect(await merged([0, word('ao', 0)], [2, accented])).toEqual([
    ['ao', [[0, [0], []]], [['áo', [[3, [4], []]]]]],
  ]);
});

test('a source out of order is a fault that names the words', async () => {
  await expect(merged([0, word('粮食', 0), word('安全', 0)])).rejects.toThrow(
    '检索索引里 安全 应当在 粮食 之前',
  );
});

const first = ([text]: Word): string => text;
