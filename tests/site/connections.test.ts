import { expect, test } from 'vitest';
import { faultsOn, pages } from './pages.ts';
import { recordList } from './record-list.ts';

const records = recordList.records.flatMap(({ url, related }) => {
  const page = pages.get(url);
  return page ? [{ page, url, related }] : [];
});
const drawn = (document: Document, shape: string) => [
  ...document.querySelectorAll(`.connection-drawing[data-shape="${shape}"] a`),
];
const listed = (document: Document) =>
  new Set(
    [...document.querySelectorAll('main a')]
      .filter((link) => !link.closest('svg'))
      .map((link) => link.getAttribute('href')?.replace(/#.*$/, '')),
  );

test('every record says what it is connected to', () => {
  const faults = faultsOn(
    records.map(({ page }) => page),
    ({ document }) => (document.querySelector('#connections') ? [] : ['no connections']),
  );
  expect(faults).toEqual([]);
  expect(records.length).toBeGreaterThan(0);
});

test('a record that names another is named by it', () => {
  const missing = records.flatMap(({ url, related }) =>
    related
      .map((reference) => `/${reference}/`)
      .filter((other) => !listed(pages.get(other)!.document).has(url))
      .map((other) => `${other} does not lead back to ${url}`),
  );
  expect(missing).toEqual([]);
});

test('a report that speaks of a record in several sections is one row with a link to each', () => {
  const { document } = pages.get('/sessions/hlj-npcsc-14-18/')!;
  const rows = document.querySelectorAll(
    '[aria-labelledby="links-mentions-work-reports"] .linked-records > li',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.querySelectorAll('.link-notes a[href*="#sec_"]').length).toBeGreaterThan(3);
});

test('whatever is drawn is listed, and at most 24 neighbours are drawn', () => {
  const faults = faultsOn(
    records.map(({ page }) => page),
    ({ document }) => {
      const known = listed(document);
      const nodes = drawn(document, 'across');
      return [
        ...nodes.map((node) => node.getAttribute('href') ?? '').filter((href) => !known.has(href)),
        ...(nodes.length > 24 ? [`${nodes.length} are drawn`] : []),
        ...(drawn(document, 'down').length === nodes.length ? [] : ['the drawings differ']),
      ];
    },
  );
  expect(faults).toEqual([]);
});

test('a drawing is passed over by the keyboard and by screen readers, which have the list', () => {
  const faults = faultsOn(
    records.map(({ page }) => page),
    ({ document }) =>
      [...document.querySelectorAll('.connection-drawing')].flatMap((drawing) => [
        ...(drawing.getAttribute('aria-hidden') === 'true' ? [] : ['read out']),
        ...[...drawing.querySelectorAll('a')].flatMap((link) =>
          link.getAttribute('tabindex') === '-1' ? [] : ['reached by the keyboard'],
        ),
      ]),
  );
  expect(faults).toEqual([]);
});
