import type { Page } from 'playwright-core';
import type { BenchText } from './truth.ts';
import { readFragments } from './truth.ts';

/** What a search gave. */
export interface Given {
  /** Addresses of all results, in their order. */
  urls: string[];
  /** The anchor at which the first result opens. */
  anchor: string;
  /** Whether the page says that nothing holds the whole query. */
  relaxed: boolean;
  /** From asking to the first result that can be read, in milliseconds. */
  time: number;
}

/** A way to search in a page that is open. */
export interface Engine {
  name: string;
  /** The page on which it runs, with a query where it takes one. */
  address: (typed: string) => string;
  /** Wait until a page that was opened with a query shows its answer. */
  ready: (page: Page, typed: string) => Promise<unknown>;
  ask: (page: Page, typed: string) => Promise<Given>;
}

/** The search page itself, asked as its own history asks it, so that it shows every result. */
export const OWN: Engine = {
  name: '会典',
  address: (typed) => `/search/?q=${encodeURIComponent(typed)}`,
  ready: (page) => page.locator('#search-answer[aria-busy="false"]').waitFor(),
  ask: async (page, typed) => {
    const { time } = await page.evaluate(askOwn, { typed, shown: 20 });
    return { ...(await page.evaluate(askOwn, { typed, shown: 100_000 })), time };
  },
};

async function askOwn({ typed, shown }: { typed: string; shown: number }): Promise<Given> {
  const answer = document.getElementById('search-answer');
  const started = performance.now();
  history.replaceState({ shown }, '', `/search/?q=${encodeURIComponent(typed)}`);
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (answer?.getAttribute('aria-busy') === 'true') return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(answer as Node, { attributes: true });
  });
  const time = performance.now() - started;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#results > li > h3 > a')];
  const said = document.getElementById('search-notice')?.textContent ?? '';
  return {
    urls: links.map(({ pathname }) => pathname),
    anchor: links[0]?.hash.slice(1) ?? '',
    relaxed: said.startsWith('没有完整包含'),
    time,
  };
}

interface StockPagefind {
  search(typed: string): Promise<{
    results: {
      id: string;
      data(): Promise<{ sub_results: { url: string; locations: number[] }[] }>;
    }[];
  }>;
}

/** Pagefind as it comes, asked by its own script. */
export function stock(folder: string, texts: readonly BenchText[]): Engine {
  const fragments = readFragments<{ url: string }>(`${folder}/fragment`);
  const known = new Set(texts.map(({ url }) => url));
  const ask: Engine['ask'] = async (page, typed) => {
    const { ids, anchor, time } = await page.evaluate(async (query) => {
      const started = performance.now();
      const script = '/stock/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ script)) as StockPagefind;
      const { results } = await pagefind.search(query);
      const first = await results[0]?.data();
      const took = performance.now() - started;
      const places = first?.sub_results.filter(({ url }) => url.includes('#')) ?? [];
      const [best] = places.sort((a, b) => b.locations.length - a.locations.length);
      const address = best?.url ?? '';
      return { ids: results.map(({ id }) => id), anchor: address.split('#')[1] ?? '', time: took };
    }, typed);
    const urls = ids.flatMap((id) => fragments.get(id)?.url ?? []);
    return { urls: urls.filter((url) => known.has(url)), anchor, relaxed: false, time };
  };
  return { name: 'Pagefind', address: () => '/search/', ready: ask, ask };
}
