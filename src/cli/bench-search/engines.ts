import type { Page } from 'playwright-core';
import type { BenchText } from './truth.ts';
import { readFragments } from './truth.ts';

/** What a search gave. */
export interface Given {
  /** Addresses of all results, in their order. */
  urls: string[];
  /** The anchor at which the first result opens. */
  anchor: string;
  /** Every anchor to which the first result leads. */
  anchors: string[];
  /** Whether the page says that nothing holds the whole query. */
  relaxed: boolean;
  /** From asking to the first result that can be read, in milliseconds. */
  time: number;
}

/** A page that searches. Both are asked, waited for and timed in the same way. */
export interface Engine {
  name: string;
  /** Where its page is. */
  path: string;
  /** The addresses of all results of the search that is shown. */
  urlsOf: (page: Page) => Promise<string[]>;
}

/** The search page of the site. */
export const OWN: Engine = {
  name: 'Huidian',
  path: '/search/',
  urlsOf: async (page) => {
    const typed = new URL(page.url()).searchParams.get('q') ?? '';
    await page.evaluate(askAndWait, { path: OWN.path, typed, shown: 100_000 });
    return page.locator('#results > li > h3 > a').evaluateAll(pathsOf);
  },
};

function pathsOf(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).pathname);
}

/** Pagefind as it comes (`stock-page.ts`), with an index of the same texts in a folder. */
export function stock(folder: string, texts: readonly BenchText[]): Engine {
  const fragments = readFragments<{ url: string }>(`${folder}/fragment`);
  const known = new Set(texts.map(({ url }) => url));
  return {
    name: 'Pagefind',
    path: '/stock/',
    urlsOf: async (page) => {
      const ids = (await page.locator('#results').getAttribute('data-ids')) ?? '';
      return ids.split(' ').flatMap((id) => {
        const url = fragments.get(id)?.url;
        return url !== undefined && known.has(url) ? [url] : [];
      });
    },
  };
}

/** The address of a page that is asked something. */
export function askedAddress({ path }: Engine, typed: string): string {
  return `${path}?q=${encodeURIComponent(typed)}`;
}

/** In the page: the time of its first answer, from when the page was asked for (`watchAnswer`). */
declare const firstAnswered: Promise<number>;

/** Runs in every page before its own script: tell when the page shows its first answer. */
export function watchAnswer(): void {
  const answered = new Promise<number>((resolve) => {
    new MutationObserver((_, watcher) => {
      if (!document.querySelector('#search-answer[aria-busy="false"]')) return;
      watcher.disconnect();
      resolve(performance.now());
    }).observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
  });
  Object.assign(globalThis, { firstAnswered: answered });
}

/** Wait until a page that was opened with a query shows its answer; the milliseconds it took. */
export function firstAnswer(page: Page): Promise<number> {
  return page.evaluate(() => firstAnswered);
}

/** Ask a page that is open, as Back and Forward ask it. */
export async function ask(engine: Engine, page: Page, typed: string): Promise<Given> {
  const time = await page.evaluate(askAndWait, { path: engine.path, typed, shown: 20 });
  const links = page.locator('#results > li:first-child a');
  const anchors = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
  );
  const notice = page.locator('#search-notice');
  const said = (await notice.count()) > 0 ? await notice.textContent() : '';
  return {
    time,
    anchor: anchors[0] ?? '',
    anchors,
    relaxed: said?.includes('没有完整包含') ?? false,
    urls: await engine.urlsOf(page),
  };
}

/** Runs in the page: ask, and tell how many milliseconds it took to show the answer. */
async function askAndWait({ path, typed, shown }: { path: string; typed: string; shown: number }) {
  const answer = document.getElementById('search-answer');
  const started = performance.now();
  const answered = new Promise<void>((resolve) => {
    new MutationObserver((_, watcher) => {
      if (answer?.getAttribute('aria-busy') === 'true') return;
      watcher.disconnect();
      resolve();
    }).observe(answer as Node, { attributes: true });
  });
  history.replaceState({ shown }, '', `${path}?q=${encodeURIComponent(typed)}`);
  dispatchEvent(new PopStateEvent('popstate'));
  await answered;
  return performance.now() - started;
}
