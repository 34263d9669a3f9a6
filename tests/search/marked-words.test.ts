import { describe, expect, test } from 'vitest';
import { markQuery, wordsToMark } from '../../src/search/marked-words.ts';

const ORIGIN = 'https://huidian.example';
const words = (search: string, referrer = '') =>
  wordsToMark(search, referrer, ORIGIN).map((phrase) => phrase.join(''));

test('the words that an address carries are read back', () => {
  const query = markQuery([[...'粮食'], [...'第二十条']]);
  expect(words(query)).toEqual(['粮食', '第二十条']);
});

test('an address without words stays as it is', () => {
  expect(markQuery([])).toBe('');
});

test('an address carries no more than eight words of sixty characters', () => {
  const long = Array.from({ length: 20 }, (_, index) => Array<string>(200).fill(`${index % 10}`));
  const read = words(markQuery(long));
  expect([read.length, read[0]?.length]).toEqual([8, 60]);
});

describe('without words of its own, a page takes those of the search it is reached from', () => {
  const from = (address: string) => words('', address);

  test('as they were typed', () => {
    expect(from(`${ORIGIN}/search/?q=${encodeURIComponent('《粮食》 ２０２４')}`)).toEqual([
      '粮食',
      '2024',
    ]);
  });

  test.for([
    '',
    `${ORIGIN}/regulations/?q=粮食`,
    'https://other.example/search/?q=粮食',
    `${ORIGIN}/search/?type=粮食`,
    `${ORIGIN}/search/?q=${encodeURIComponent('？！')}`,
  ])('but not from %j', (address) => {
    expect(from(address)).toEqual([]);
  });
});
