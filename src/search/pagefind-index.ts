import { countPlaces } from './positions.ts';
import type { Phrase } from './query.ts';
import type { RecordText } from './record-text.ts';
import { watchRequests } from './request-watch.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';
import { phraseTokens } from './tokens.ts';

/** The part of Pagefind's own script (`/pagefind/pagefind.js`) that is used. */
export interface PagefindModule {
  createInstance(options: { basePath?: string; noWorker: true }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(
    tokens: string | null,
    options?: { filters?: ChosenFilters; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  /** The positions at which any of the tokens stands, in order. */
  words: number[];
  /** Pagefind's own fragment, into which the build has put the record (`fragment-file.ts`). */
  data(): Promise<{ record: RecordText }>;
}

/** The sort key by which the index counts its records as the catalogue does. */
export const ORDER = 'order';

/** The index could not be loaded, in whole or in part, or is not the page's own. */
export class IndexError extends Error {}

/**
 * Open the index that the build has written.
 *
 * @param size how many records the catalogue has
 * @param basePath where the index is, if not beside Pagefind's script
 */
export async function openPagefind(
  pagefind: PagefindModule,
  size: number,
  basePath?: string,
): Promise<SearchIndex> {
  const failures = watchRequests(globalThis, '/pagefind/');
  const instance = inNoLanguage(() =>
    pagefind.createInstance({ noWorker: true, ...(basePath ? { basePath } : {}) }),
  );
  const ask: PagefindInstance['search'] = async (tokens, options) => {
    const before = failures();
    const answer = await instance.search(tokens, options);
    if (failures() > before) throw new IndexError('检索索引有一部分没有加载成功');
    return answer;
  };
  await instance.init();
  const { results } = await ask(null, { sort: { [ORDER]: 'asc' } });
  if (results.length !== size) {
    throw new IndexError(`检索索引有 ${results.length} 条记录，页面上有 ${size} 条`);
  }
  return indexOf(results, ask);
}

function indexOf(all: PagefindResult[], ask: PagefindInstance['search']): SearchIndex {
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  const numbered = (results: PagefindResult[]): [RecordNumber, PagefindResult][] =>
    results.flatMap((result) => {
      const number = numbers.get(result.id);
      return number === undefined ? [] : [[number, result]];
    });
  return {
    async holding(phrase, filters) {
      const found = await ask(quoted(phrase), { filters });
      const counts = await countHits(phrase, filters, ask, found.results);
      return new Map(numbered(found.results).map(([n, { id }]) => [n, counts.get(id) ?? 1]));
    },
    async occurs(phrase, filters) {
      return (await ask(quoted(phrase), { filters })).results.length > 0;
    },
    async fitting(filters) {
      const { results } = await ask(null, { filters });
      return numbered(results).map(([number]) => number);
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
  const tokens = phraseTokens(phrase);
  const [first, last] = [tokens[0] ?? '', tokens.at(-1) ?? ''];
  const { results } =
    tokens.length > 1 && found.length > 0
      ? await ask(`${first} ${last}`, { filters })
      : { results: found };
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
