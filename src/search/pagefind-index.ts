import { partName, readNumbers, type IndexVolume } from './index-volumes.ts';
import { PART_SIZE } from './lookup-plan.ts';
import { lookUp } from './phrase-lookup.ts';
import type { Phrase } from './query.ts';
import type { RecordText } from './record-text.ts';
import { watchRequests } from './request-watch.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';
import { phraseTokens } from './tokens.ts';

/** The part of Pagefind's own script (`/pagefind/pagefind.js`) that is used. */
export interface PagefindModule {
  createInstance(
    options: Pick<OpenedVolume, 'basePath' | 'mergeFilter' | 'metaCacheTag'> & { noWorker: true },
  ): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(
    basePath: string,
    options: Pick<OpenedVolume, 'mergeFilter' | 'metaCacheTag'>,
  ): Promise<void>;
  search(
    tokens: string | null,
    options: { filters: ChosenFilters },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** The name of the record in its volume (`partName`). */
  id: string;
  /** The positions at which the token stands, in order. */
  words: number[];
  /** Pagefind's own fragment, into which the build has put the record (`fragment-file.ts`). */
  data(): Promise<{ record: RecordText }>;
}

/** The index could not be loaded, in whole or in part, or is not the page's own. */
export class IndexError extends Error {}

/** What is opened of one site. Several sites that are searched together count on from one another. */
export interface SiteIndex {
  /** Where its volumes are, with a slash at its end: `/pagefind/`. */
  root: string;
  volumes: readonly IndexVolume[];
  /** How many records its catalogue has. */
  size: number;
  /** What it is called, where several are searched together. */
  name?: string | undefined;
}

/** One volume: where it is, and the records in it. */
interface OpenedVolume {
  basePath: string;
  /** Answers that all its records give, as if they had been indexed with them. */
  mergeFilter: { site?: string };
  /** A part of the address of its first file, which else were loaded anew each time. */
  metaCacheTag: string;
  common: IndexVolume['common'];
  /** The number of each record in the catalogue of all sites, by its name in the volume. */
  numbers: [name: string, number: RecordNumber][];
}

/** Open the index that the build has written, with those of other sites that belong to it. */
export async function openPagefind(
  pagefind: PagefindModule,
  sites: readonly SiteIndex[],
): Promise<SearchIndex> {
  const requests = watchRequests(globalThis, '/pagefind/');
  const volumes = volumesOf(sites);
  const whole = async <Result>(loading: () => Promise<Result>): Promise<Result> => {
    const before = requests.failures();
    const result = await loading();
    await requests.checked();
    if (requests.failures() > before) throw new IndexError('检索索引有一部分没有加载成功');
    return result;
  };
  const instance = await whole(() => openVolumes(pagefind, volumes));
  return indexOf(volumes, async (tokens, filters) => {
    const { results } = await whole(() => instance.search(tokens, { filters }));
    return results;
  });
}

/** The records that hold a token, or tokens one after another in quotes; all of them, without. */
type Asking = (tokens: string | null, filters: ChosenFilters) => Promise<PagefindResult[]>;

function volumesOf(sites: readonly SiteIndex[]): OpenedVolume[] {
  let before = 0;
  return sites.flatMap(({ root, volumes, size, name }) => {
    const first = before;
    before += size;
    const opened = volumes.map(({ folder, records, common = {} }) => ({
      basePath: `${root}${folder}/`,
      mergeFilter: name === undefined ? {} : { site: name },
      metaCacheTag: folder,
      common,
      numbers: numbersOf(folder, records, first),
    }));
    const numbered = opened.reduce((sum, { numbers }) => sum + numbers.length, 0);
    if (numbered !== size)
      throw new IndexError(`检索索引有 ${numbered} 条记录，页面上有 ${size} 条`);
    return opened;
  });
}

function numbersOf(folder: string, records: string, first: number): OpenedVolume['numbers'] {
  const numbers = readNumbers(records);
  if (!numbers) throw new IndexError(`检索索引的 ${folder} 没有记录的编号：${records}`);
  return numbers.flatMap((number, place) =>
    number === undefined ? [] : [[partName(folder, place), first + number]],
  );
}

/** Pagefind's own merging makes one index of all volumes. */
async function openVolumes(
  pagefind: PagefindModule,
  [first, ...others]: readonly OpenedVolume[],
): Promise<PagefindInstance> {
  if (!first) throw new IndexError('检索索引里一条记录也没有');
  const { basePath, mergeFilter, metaCacheTag } = first;
  const options = { noWorker: true, basePath, mergeFilter, metaCacheTag } as const;
  const instance = inNoLanguage(() => pagefind.createInstance(options));
  await instance.init();
  await ready(instance);
  await Promise.all(
    others.map(({ basePath, mergeFilter, metaCacheTag }) =>
      instance.mergeIndex(basePath, { mergeFilter, metaCacheTag }),
    ),
  );
  return instance;
}

/** How often Pagefind looks whether it has its program, from when it is asked on, in milliseconds. */
const LOOKS_EVERY = 50;

/**
 * Wait until Pagefind can search; without a worker its own `init` does not. Asked once, it may answer
 * as late as it looks; asked several times on the way, it answers one of them at once.
 */
async function ready(instance: PagefindInstance): Promise<void> {
  const delays = Array.from({ length: LOOKS_EVERY / 5 }, (_, turn) => 5 * turn);
  await Promise.race(
    delays.map(async (delay) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await instance.search('', { filters: {} });
    }),
  );
}

function indexOf(volumes: readonly OpenedVolume[], ask: Asking): SearchIndex {
  const numbers = new Map(volumes.flatMap((volume) => volume.numbers));
  const results = new Map<RecordNumber, PagefindResult>();
  /** What was found, by the number of the record. */
  const numbered = (found: PagefindResult[]): Map<RecordNumber, PagefindResult> => {
    const known = new Map<RecordNumber, PagefindResult>();
    for (const result of found) {
      const number = numbers.get(result.id);
      if (number !== undefined) known.set(number, result);
    }
    for (const [number, result] of known) results.set(number, result);
    return known;
  };
  const sizeOf = (token: string) =>
    volumes.reduce((sum, { common }) => sum + (common[token] ?? PART_SIZE), 0);
  let listed: Promise<unknown> | undefined;
  const text = async (record: RecordNumber): Promise<RecordText> => {
    if (!results.has(record)) await (listed ??= ask(null, {}).then(numbered));
    const result = results.get(record);
    if (!result) throw new IndexError(`检索索引里没有第 ${record} 条记录`);
    return (await result.data()).record;
  };
  return {
    text,
    holding(phrase, filters) {
      const placesOf = async (token: string) => {
        const found = [...numbered(await ask(token, filters))];
        return new Map(found.map(([record, { words }]) => [record, words]));
      };
      return lookUp(phrase, { sizeOf, placesOf, text });
    },
    async occurs(phrase, filters) {
      return numbered(await ask(quoted(phrase), filters)).size > 0;
    },
    async fitting(filters) {
      return [...numbered(await ask(null, filters)).keys()];
    },
  };
}

/** Pagefind finds what is quoted only where the tokens stand one after another. */
function quoted(phrase: Phrase): string {
  return `"${phraseTokens(phrase).join(' ')}"`;
}

/**
 * Pagefind cuts a query by the language of the page, which it reads while an instance is made.
 * Tokens must not be cut, so it is made to read `und`, no language; nothing else runs in between. The
 * attribute itself stays as it is: a browser would style and lay out the whole page again.
 */
function inNoLanguage<Result>(make: () => Result): Result {
  if (typeof document === 'undefined') return make();
  const page = document.documentElement;
  page.getAttribute = () => 'und';
  try {
    return make();
  } finally {
    // Without a method of its own, the element has that of all elements again.
    delete (page as Partial<Pick<HTMLElement, 'getAttribute'>>).getAttribute;
  }
}
