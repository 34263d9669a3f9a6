import { expect, test } from 'vitest';
import { addressAt, rowsOf } from '../../src/search/site-catalogue.ts';
import { catalogueOf, searchDocument } from './memory-index.ts';

test('a record of another site leads to that site and says where it is from', () => {
  const [row] = rowsOf(
    { name: '乙省会典', url: 'https://b.example' },
    catalogueOf([searchDocument({ url: '/regulations/dangan/', title: '乙省档案条例' })]),
  );
  expect(row).toMatchObject({
    url: 'https://b.example/regulations/dangan/',
    site: '乙省会典',
    title: '乙省档案条例',
  });
});

test.for(['https://b.example', 'https://b.example/'])('an address at %s has one slash', (url) => {
  expect(addressAt({ url }, '/pagefind/')).toBe('https://b.example/pagefind/');
});
