import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { faultsOn, files, pages } from './pages.ts';
import { recordList } from './record-list.ts';

const { folder } = inject('site');
const cards = [...files].filter((file) => file.startsWith('/cards/'));
const all = [...pages.values()];

const withCard = recordList.records.filter(({ collection }) => collection !== 'sources');

test('every record but a source has a card of its own, and the edition one for the rest', () => {
  expect(withCard.length).toBeGreaterThan(10);
  expect(cards.toSorted()).toEqual(
    [
      '/cards/edition.png',
      ...withCard.map(({ collection, id }) => `/cards/${collection}/${id}.png`),
    ].sort(),
  );
});

test('every page names a card that exists', () => {
  const faults = faultsOn(all, ({ document }) => {
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (!image) return ['no card'];
    return existsSync(path.join(folder, new URL(image).pathname)) ? [] : [image];
  });
  expect(faults).toEqual([]);
});

test('a card is 1200 by 630 and at most 60 KB', async () => {
  const measured = await Promise.all(
    cards.map(async (card) => {
      const { format, width, height } = await sharp(path.join(folder, card)).metadata();
      return {
        card,
        kind: `${format} ${width}×${height}`,
        bytes: statSync(path.join(folder, card)).size,
      };
    }),
  );
  expect(measured.filter(({ kind }) => kind !== 'png 1200×630')).toEqual([]);
  expect(measured.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
});

test('the page of a record names its own card and says what it shows', () => {
  const document = pages.get('/regulations/hlj-zhishi-chanquan-baohu-tiaoli/')?.document;
  const content = (name: string) =>
    document?.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  expect(content('og:image')).toMatch(
    /\/cards\/regulations\/hlj-zhishi-chanquan-baohu-tiaoli\.png$/,
  );
  expect(content('og:image:alt')).toBe('黑龙江省知识产权保护条例');
  expect(content('og:image:width')).toBe('1200');
  expect(content('og:image:height')).toBe('630');
});
