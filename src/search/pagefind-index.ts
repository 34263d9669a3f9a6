import { readNumbers, type IndexVolume } from './index-volumes.ts';
import { countPlaces } from './positions.ts';
import type { Phrase } from './query.ts';
import type { RecordText } from './record-text.ts';
import { watchRequests } from './request-watch.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';
import { phraseTokens } from './tokens.ts';

/** The part of Pagefind's own script (`/pagefind/pagefind.js`) that is used. */
export interface PagefindModule {
  createInstance(options: VolumeOptions & { noWorker: true }): PagefindInstance;
}

interface VolumeOptions {
  basePath: string;
  /** Answers that all records of the volume give, as if they had been indexed with them. */
  mergeFilter: Record<string, string>;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(basePath: string, options: Pick<VolumeOptions, 'mergeFilter'>): Promise<void>;
  search(
    tokens: string | null,
    options?: {
      filters?: ChosenFilters | { volume: string };
      sort?: Record<string, 'asc' | 'desc'>;
    },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  /** The positions at which any of the tokens stands, in order. */
  words: number[];
  /** Pagefind's own fragment, into which the build has put the record (`fragment-file.ts`). */
  data(): Promise<{ record: RecordText }>;
}

/** The sort key by which a volume counts its records. */
export const ORDER = 'order';

/** The index could not be loaded, in whole or in part, or is not the page's own. */
export class IndexError extends Error {}

/**
 * Open the index that the build has written.
 *
 * @param size how many records the catalogue has
 * @param root where the volumes are
 */
export async function openPagefind(
  pagefind: PagefindModule,
  volumes: readonly IndexVolume[],
  size: number,
  root = '/pagefind/',
): Promise<SearchIndex> {
  const failures = watchRequests(globalThis, '/pagefind/');
  const numbers = volumes.map(numbersOf);
  const instance = await openVolumes(pagefind, volumes, root);
  const ask: PagefindInstance['search'] = async (tokens, options) => {
    const before = failures();
    const answer = await instance.search(tokens, options);
    if (failures() > before) throw new IndexError('检索索引有一部分没有加载成功');
    return answer;
  };
  const listed = await Promise.all(
    volumes.map(({ folder }) =>
      ask(null, { filters: { volume: folder }, sort: { [ORDER]: 'asc' } }),
    ),
  );
  const results = listed.map((one) => one.results);
  return indexOf(numbered(results, numbers, size), ask);
}

function numbersOf({ folder, records }: IndexVolume): (RecordNumber | undefined)[] {
  const numbers = readNumbers(records);
  if (!numbers) throw new IndexError(`检索索引的 ${folder} 没有记录的编号：${records}`);
  return numbers;
}

/** Pagefind's own merging makes one index of all volumes, each known by a filter of its own. */
async function openVolumes(
  pagefind: PagefindModule,
  volumes: readonly IndexVolume[],
  root: string,
): Promise<PagefindInstance> {
  const [first, ...others] = volumes.map(({ folder }) => ({
    basePath: `${root}${folder}/`,
    mergeFilter: { volume: folder },
  }));
  if (!first) throw new IndexError('检索索引没有一册');
  const instance = inNoLanguage(() => pagefind.createInstance({ noWorker: true, ...first }));
  await Promise.all([
    instance.init(),
    ...others.map(({ basePath, mergeFilter }) => instance.mergeIndex(basePath, { mergeFilter })),
  ]);
  return instance;
}

/**
 * The records by their number in the catalogue.
 *
 * @param volumes every record of every volume
 * @param numbers the numbers of these records
 */
function numbered(
  volumes: readonly PagefindResult[][],
  numbers: readonly (RecordNumber | undefined)[][],
  size: number,
): PagefindResult[] {
  const all: PagefindResult[] = [];
  const results = volumes.flat();
  for (const [place, number] of numbers.flat().entries()) {
    const result = results[place];
    if (number !== undefined && result) all[number] = result;
  }
  const [found, held] = [Object.keys(all).length, volumes.map(({ length }) => length)];
  const fits = numbers.every(({ length }, volume) => length === held[volume]);
  if (!fits || found !== size || all.length !== size) {
    throw new IndexError(`检索索引有 ${found} 条记录，页面上有 ${size} 条`);
  }
  return all;
}

function indexOf(all: PagefindResult[], ask: PagefindInstance['search']): SearchIndex {
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  const inCatalogue = (results: PagefindResult[]): [RecordNumber, PagefindResult][] =>
    results.flatMap((result) => {
      const number = numbers.get(result.id);
      return number === undefined ? [] : [[number, result]];
    });
  return {
    async holding(phrase, filters) {
      const found = await ask(quoted(phrase), { filters });
      const counts = await countHits(phrase, filters, ask, found.results);
      return new Map(inCatalogue(found.results).map(([n, { id }]) => [n, counts.get(id) ?? 1]));
    },
    async occurs(phrase, filters) {
      return inCatalogue((await ask(quoted(phrase), { filters })).results).length > 0;
    },
    async fitting(filters) {
      const { results } = await ask(null, { filters });
      return inCatalogue(results).map(([number]) => number);
    },
    async text(record) {
      const result = all[record];
      if (!result) throw new IndexError(`检索索引里没有第 ${record} 条记录`);
      return (await result.data()).record;
    },
  };
}

/** Pagefind finds what is quoted only where the tokens stand one after another. */
function quoted(phrase: Phrase): string {
  return `"${phraseTokens(phrase).join(' ')}"`;
}

/**
 * How often the phrase stands in each record. Of a quoted search Pagefind tells the first place
 * only, so its first and last token are searched once more without quotes; all the tokens would
 * take several times as long and nothing is loaded anew.
 */
async function countHits(
  phrase: Phrase,
  filters: ChosenFilters,
  ask: PagefindInstance['search'],
  found: PagefindResult[],
): Promise<Map<string, number>> {
  if (found.length === 0) return new Map();
  const tokens = phraseTokens(phrase);
  const ends = new Set([tokens[0] ?? '', tokens.at(-1) ?? '']);
  const { results } = await ask([...ends].join(' '), { filters });
  const apart = tokens.length - 1;
  return new Map(results.map(({ id, words }) => [id, countPlaces(words, apart) || 1]));
}

/**
 * Pagefind cuts a query by the language of the page, which it reads while an instance is made.
 * Tokens must not be cut, so it is made to read `und`, no language; nothing else runs in between.
 */
function inNoLanguage<Result>(make: () => Result): Result {
  if (typeof document === 'undefined') return make();
  const { lang } = document.documentElement;
  document.documentElement.lang = 'und';
  try {
    return make();
  } finally {
    document.documentElement.lang = lang;
  }
}
