import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { faultsOn, pages, readFile } from './pages.ts';
import { recordList } from './record-list.ts';

const page = pages.get('/figures/');
const all = (selector: string) => [...(page?.document.querySelectorAll(selector) ?? [])];
const text = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, '') ?? '';

const table: Record<string, string>[] = parse(readFile('/data/figures.csv'), {
  bom: true,
  columns: true,
});

test('every figure of every record stands on the page, with its number and its unit', () => {
  const shown = new Set(all('.figure-list .value').map(text));
  const missing = recordList.records
    .flatMap(({ figures }) => figures)
    .filter(
      ({ value, unit }) =>
        ![...shown].some((one) => one.includes(`${value}`) && one.includes(unit)),
    );
  expect(missing).toEqual([]);
  expect(shown.size).toBeGreaterThan(0);
});

test('a figure that an inspection and a report both hold is one row with both', () => {
  const both = all('.figure-list > li').filter((row) =>
    row
      .getAttribute('data-record')
      ?.split(' ')
      .includes('inspections/hlj-2023-lishi-wenhua-jianzhu-zhifa-jiancha'),
  );
  expect(both.map((row) => row.getAttribute('data-record'))).toEqual([
    'inspections/hlj-2023-lishi-wenhua-jianzhu-zhifa-jiancha work-reports/hlj-npcsc-2023-gongzuo-baogao',
  ]);
});

test('every figure leads to its record and to its source', () => {
  const lost = all('.figure-list > li').filter(
    (row) =>
      !row.querySelector(
        'a[href^="/regulations/"], a[href^="/inspections/"], a[href^="/work-reports/"]',
      ) || !row.querySelector('a[href^="/sources/"]'),
  );
  expect(lost.map(text)).toEqual([]);
});

test('a choice of the form has a rule that hides the rows without it', () => {
  const styles = readFile('/figures-filters.css');
  const options = all('.filters select').flatMap((select) =>
    [...select.querySelectorAll('option')]
      .map((option) => option.getAttribute('value') ?? '')
      .filter(Boolean)
      .map((value) => `:not([data-${select.getAttribute('name')}~="${value}"])`),
  );
  expect(options.filter((rule) => !styles.includes(rule))).toEqual([]);
  expect(options.length).toBeGreaterThan(20);
});

test('a measure has a drawing and under it a table of the same numbers, each with its source', () => {
  const measures = all('.measure').map((measure) => ({
    drawn: [...measure.querySelectorAll('svg .value')].map(text),
    told: [...measure.querySelectorAll('tbody td.number')].map(text),
    sources: [...measure.querySelectorAll('tbody tr')].map(
      (row) => row.querySelectorAll('a[href^="/sources/"]').length > 0,
    ),
  }));
  expect(measures.filter(({ drawn, told }) => drawn.join() !== told.join())).toEqual([]);
  expect(measures.filter(({ told }) => told.length < 2)).toEqual([]);
  expect(measures.filter(({ sources }) => sources.includes(false))).toEqual([]);
  expect(measures.length).toBeGreaterThan(0);
});

test('the longest bar of a measure is the largest number', () => {
  const wrong = all('.measure').filter((measure) => {
    const widths = [...measure.querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    const values = [...measure.querySelectorAll('tbody td.number')].map((cell) =>
      Number.parseFloat(text(cell).replace(/^\D+/, '')),
    );
    return widths.indexOf(Math.max(...widths)) !== values.indexOf(Math.max(...values));
  });
  expect(wrong.map((measure) => text(measure.querySelector('h3')))).toEqual([]);
});

test('the table to download has a row for each row of the page', () => {
  expect(table).toHaveLength(all('.figure-list > li').length);
  expect(
    table.filter(({ value, label, records, sources }) => !value || !label || !records || !sources),
  ).toEqual([]);
});

test('a number is never said to be of a year that only its report tells', () => {
  const inherited = table.filter(({ reportYear }) => reportYear);
  expect(inherited.filter(({ year }) => year)).toEqual([]);
  expect(inherited.length).toBeGreaterThan(0);
});

test('a report leads to its own figures among all', () => {
  const reports = recordList.records.filter(({ collection }) => collection === 'work-reports');
  const faults = faultsOn(
    reports.flatMap(({ url }) => pages.get(url) ?? []),
    ({ address, document }) =>
      document.querySelector(`a[href="/figures/?record=${address.slice(1, -1)}#all"]`)
        ? []
        : [address],
  );
  expect(faults).toEqual([]);
  expect(reports.length).toBeGreaterThan(0);
});
