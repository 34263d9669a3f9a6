import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { pages } from './pages.ts';
import { recordList, recordListSchema } from './record-list.ts';

const contentFolder = path.resolve(process.env['CONTENT_DIR'] ?? 'content');
const { records, built } = recordList;
const references = records.map(({ collection, id }) => `${collection}/${id}`);

/** `regulations/hlj-dangan-tiaoli`, from the files that editors write. */
const writtenRecords = globSync(
  '{regulations,inspections,work-reports,sessions,sources}/[!_]*.{md,mdx,yaml}',
  {
    cwd: contentFolder,
  },
).map((file) => file.replace(/\.\w+$/, ''));

test('the list has its published shape and nothing else', () => {
  const { error } = recordListSchema.safeParse(recordList);
  expect(error ? z.prettifyError(error) : 'as published').toBe('as published');
});

test('the list holds every record of the content folder, once', () => {
  expect(references.toSorted()).toEqual(writtenRecords.toSorted());
});

test('every record has its page, at the address the list gives', () => {
  expect(records.filter(({ url }) => !pages.has(url)).map(({ url }) => url)).toEqual([]);
  expect(records.map(({ url }) => url)).toEqual(references.map((reference) => `/${reference}/`));
});

test('the heading of a record’s page is its title', () => {
  const wrong = records.filter(
    ({ url, title }) => pages.get(url)?.document.querySelector('h1')?.textContent.trim() !== title,
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('the list is judged by the day of the build', () => {
  expect(built).toBe(inject('site').day);
});

test('only regulations take effect and have a status', () => {
  const wrong = records.filter(({ collection, force, inForceFrom }) =>
    collection === 'regulations' ? force === null : (force ?? inForceFrom) !== null,
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('a regulation whose effective day lies ahead is 尚未生效, one whose day has come is not', () => {
  const wrong = records.filter(
    ({ force, inForceFrom }) =>
      inForceFrom?.precision === 'day' && (force === '尚未生效') !== inForceFrom.date > built,
  );
  expect(wrong.map(({ url, force }) => `${url} ${force}`)).toEqual([]);
});

test('no record is related to a record that the list does not hold, or to itself', () => {
  const known = new Set<string>(references);
  const wrong = records.flatMap(({ collection, id, related }) =>
    related
      .filter((reference) => !known.has(reference) || reference === `${collection}/${id}`)
      .map((reference) => `${collection}/${id} → ${reference}`),
  );
  expect(wrong).toEqual([]);
});

test('every cited source and session is a record of the list', () => {
  const known = new Set<string>(references);
  const wrong = records.flatMap(({ url, session, sources }) =>
    [
      ...(session ? [`sessions/${session}`] : []),
      ...sources.map(({ source }) => `sources/${source}`),
    ]
      .filter((reference) => !known.has(reference))
      .map((reference) => `${url} → ${reference}`),
  );
  expect(wrong).toEqual([]);
});

test('no record says the same thing twice', () => {
  const wrong = records.filter(({ title, aliases, topics, related }) =>
    [[title, ...aliases], topics, related].some((list) => new Set(list).size < list.length),
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('the effective date of a regulation is a link that can be cited', () => {
  const dated = records.filter(({ inForceFrom }) => inForceFrom);
  const wrong = dated.filter(
    ({ url, inForceFrom }) =>
      pages.get(url)?.document.querySelector('#in-force time')?.getAttribute('datetime') !==
      inForceFrom?.date,
  );
  expect(wrong.map(({ url }) => `${url}#in-force`)).toEqual([]);
  expect(dated.length).toBeGreaterThan(0);
});

test('a text that took effect on a known day keeps an address of its own', () => {
  const addresses = records.flatMap(({ url, inForceFrom }) =>
    inForceFrom?.precision === 'day' ? [`${url}${inForceFrom.date}/`] : [],
  );
  expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(0);
});
