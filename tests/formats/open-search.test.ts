import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { formatOpenSearch } from '../../src/formats/open-search.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import { EDITION } from './record-data.ts';

const read = (text: string) => {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return (name: string) => document.getElementsByTagName(name)[0]?.textContent ?? '';
};

test('the search reads as it was published', async () => {
  const text = formatOpenSearch(EDITION, '检索示例省的记录');
  await expect(text).toMatchFileSnapshot('expected/opensearch.xml');
});

test('a name and a description are no longer than OpenSearch allows', () => {
  const text = formatOpenSearch({ ...EDITION, edition: '示'.repeat(40) }, '例'.repeat(2000));
  expect(read(text)('ShortName')).toHaveLength(16);
  expect(read(text)('Description')).toHaveLength(1024);
});

test.for(HOSTILE_TITLES)('a description with %s stays a description', ([, title]) => {
  expect(read(formatOpenSearch(EDITION, title))('Description')).toBe(seen(title));
});
