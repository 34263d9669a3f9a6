import { describe, expect, test, vi } from 'vitest';
import { lookUp, type TokenIndex } from '../../src/search/phrase-lookup.ts';
import { occurrences } from '../../src/search/occurrences.ts';
import type { RecordText } from '../../src/search/record-text.ts';
import { tokenStream } from '../../src/search/tokens.ts';
import { passage } from './memory-index.ts';

const TEXTS = [
  '县级以上人民政府应当储备粮食。县级以上人民政府储备粮食。',
  '县级以上地方政府应当储备粮食。',
  '县级人民政府应当储备粮食。',
  '储备粮食，县级以上人民政府应当。',
];

const record = (text: string): RecordText => ({
  url: '/regulations/liangshi/',
  title: '',
  aliases: [],
  summary: '',
  passages: [passage(text)],
});

/** Texts as an index in which every token makes a part of the same size load, but for common ones. */
function indexOf(texts: readonly string[], common: Record<string, number> = {}): TokenIndex {
  const streams = texts.map((text) => tokenStream([text]).split(' '));
  return {
    sizeOf: (token) => common[token] ?? 6,
    text: vi.fn<TokenIndex['text']>(async (number) => record(texts[number] ?? '')),
    placesOf: vi.fn<TokenIndex['placesOf']>(async (token) => {
      const places = streams.map((stream) =>
        stream.flatMap((own, at) => (own === token ? at : [])),
      );
      return new Map([...places.entries()].filter(([, positions]) => positions.length > 0));
    }),
  };
}

/** What the texts themselves say. */
function truth(texts: readonly string[], phrase: string): [number, number][] {
  return texts.flatMap((text, number): [number, number][] => {
    const { length } = occurrences(text, [...phrase]);
    return length > 0 ? [[number, length]] : [];
  });
}

describe('a phrase is found where it stands, and as often', () => {
  const phrases = ['粮食', '储备粮食', '县级以上人民政府', '人民政府应当储备粮食', '乡镇政府应当'];
  const commons: Record<string, number>[] = [{}, { 人民: 50, 政府: 50 }, { 粮食: 40, 储备: 40 }];
  test.for(phrases.flatMap((phrase) => commons.map((common) => [phrase, common] as const)))(
    '%s, with the common pairs %j',
    async ([phrase, common]) => {
      const found = await lookUp([...phrase], indexOf(TEXTS, common));
      expect([...found].toSorted(([a], [b]) => a - b)).toEqual(truth(TEXTS, phrase));
    },
  );
});

const LONG = '县级以上人民政府应当储备粮食';

test('where a few tokens leave few records, these are read', async () => {
  const index = indexOf(TEXTS);
  await lookUp([...LONG], index);
  expect(index.text).toHaveBeenCalled();
  expect(index.placesOf).toHaveBeenCalledTimes(2);
});

test('where they leave many, the other tokens are asked for', async () => {
  const many = Array.from({ length: 30 }, () => `${LONG}。`);
  const index = indexOf(many);
  expect([...(await lookUp([...LONG], index))]).toEqual(truth(many, LONG));
  expect(index.text).not.toHaveBeenCalled();
});

test('where they leave none, nothing else is asked for', async () => {
  const index = indexOf(TEXTS);
  expect((await lookUp([...'乡镇以上人民政府应当储备粮食'], index)).size).toBe(0);
  expect(index.text).not.toHaveBeenCalled();
  expect(index.placesOf).toHaveBeenCalledTimes(2);
});

test('where a text does not load, the other tokens tell', async () => {
  const index = { ...indexOf(TEXTS), text: () => Promise.reject(new Error('404')) };
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  expect([...(await lookUp([...LONG], index))]).toEqual(truth(TEXTS, LONG));
  expect(complaints).toHaveBeenCalled();
  complaints.mockRestore();
});
