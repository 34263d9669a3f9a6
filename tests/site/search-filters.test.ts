import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { COLLECTIONS } from '../../src/domain/record-reference.ts';
import type { FilterName } from '../../src/search/search-document.ts';
import type { ChosenFilters } from '../../src/search/search-index.ts';
import { FILTER_NAMES } from '../../src/search/search-state.ts';
import { search, type SearchTools } from '../../src/search/search.ts';
import { searchState } from '../search/memory-index.ts';
import { openSite } from '../search/opened-index.ts';
import { recordList, type RecordList } from './record-list.ts';

const { folder, url } = inject('site');
type Row = RecordList['records'][number];
type Answers = Record<FilterName, string[]>;

/** Every filter but that of sites: there is a choice only where several are searched together. */
const NAMES = FILTER_NAMES.filter((name) => name !== 'site');

/** What a record itself says to every filter, from its published data. */
function answersOf(row: Row): Answers {
  const file = path.join(folder, 'data', row.collection, `${row.id}.json`);
  const { fields } = JSON.parse(readFileSync(file, 'utf8')) as {
    fields: { events?: { session?: string }[]; jurisdictions?: string[]; places?: string[] };
  };
  const sessions = (fields.events ?? []).flatMap(({ session }) => session ?? []);
  return {
    // Of several sites only.
    site: [],
    type: [COLLECTIONS[row.collection]],
    session: [...sessions, row.session ?? '', row.collection === 'sessions' ? row.id : ''],
    year: [String(row.year)],
    status: [row.force ?? ''],
    place: [row.jurisdiction ?? '', ...(fields.jurisdictions ?? []), ...(fields.places ?? [])],
    topic: row.topics,
  };
}

const truth = recordList.records.map((row) => ({ row, answers: answersOf(row) }));
const isGiven = (value: string) => value !== '' && value !== 'null';
const values = Object.fromEntries(
  NAMES.map((name) => [
    name,
    [...new Set(truth.flatMap(({ answers }) => answers[name]))].filter(isGiven),
  ]),
) as Answers;

/** The addresses of the records that fit, and of which a question of their words is true. */
function fitting(filters: ChosenFilters, holds = (_: Row) => true): string[] {
  const fits = (answers: Answers) =>
    NAMES.every((name) => filters[name] === undefined || answers[name].includes(filters[name]));
  return truth
    .filter(({ row, answers }) => fits(answers) && holds(row))
    .map(({ row }) => row.url)
    .sort();
}

let tools: SearchTools;

beforeAll(async () => {
  tools = { ...(await openSite(folder, url)), today: recordList.built };
});

async function found(q: string, filters: ChosenFilters): Promise<string[]> {
  const { records } = await search(searchState({ q, filters }), tools);
  return records.map((number) => tools.catalogue[number]?.url ?? '').sort();
}

/** Those of the filters for which the search finds others than the records say. */
async function wrong(
  combinations: ChosenFilters[],
  q = '',
  holds?: (row: Row) => boolean,
): Promise<ChosenFilters[]> {
  const faulty: ChosenFilters[] = [];
  for (const filters of combinations) {
    const [given, meant] = [await found(q, filters), fitting(filters, holds)];
    if (given.join() !== meant.join()) faulty.push(filters);
  }
  return faulty;
}

const alone = NAMES.flatMap((name) =>
  values[name].map((value): ChosenFilters => ({ [name]: value })),
);
const pairs = NAMES.flatMap((name, at) =>
  NAMES.slice(at + 1).flatMap((other) =>
    values[name].flatMap((value) =>
      values[other].map((another): ChosenFilters => ({ [name]: value, [other]: another })),
    ),
  ),
);
/** All six answers of each record that answers all six, and five of them. */
const together = truth
  .filter(({ answers }) => NAMES.every((name) => answers[name].some(isGiven)))
  .flatMap(({ answers }): ChosenFilters[] => {
    const all = Object.fromEntries(
      NAMES.map((name) => [name, answers[name].find(isGiven)]),
    ) as Required<ChosenFilters>;
    return [all, ...NAMES.map((name) => ({ ...all, [name]: undefined }))];
  })
  .map((filters) => JSON.parse(JSON.stringify(filters)) as ChosenFilters);

describe('the records that are found and counted are those that answer the filters', () => {
  test('every filter has something to narrow', () => {
    expect(NAMES.filter((name) => values[name].length < 2)).toEqual([]);
    expect(together.length).toBeGreaterThan(0);
  });

  test('each filter alone, with each of its values', async () => {
    expect(await wrong(alone)).toEqual([]);
  });

  test('each two filters together, with all their values', async () => {
    expect(pairs.length).toBeGreaterThan(1000);
    expect(await wrong(pairs)).toEqual([]);
  });

  test('all six together, and each five of them', async () => {
    expect(await wrong(together)).toEqual([]);
  });

  test('each filter together with a word', async () => {
    const texts = await Promise.all(truth.map((_, number) => tools.index.text(number)));
    const words = new Map(
      texts.map((text) => [
        text.url,
        JSON.stringify(text.passages.map((one) => [one.heading, one.text])),
      ]),
    );
    const holds = ({ url: address, title, aliases }: Row) =>
      [title, ...aliases, words.get(address) ?? ''].some((text) => text.includes('粮食'));
    expect(fitting({}, holds).length).toBeGreaterThan(1);
    expect(await wrong([{}, ...alone], '粮食', holds)).toEqual([]);
  });

  test('a value that no record gives finds nothing', async () => {
    expect(await found('', { topic: 'nothing' })).toEqual([]);
    expect(await found('条例', { type: '没有的类型' })).toEqual([]);
  });
});
