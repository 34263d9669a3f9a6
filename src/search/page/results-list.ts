import type { PlainDate } from '../../domain/plain-date.ts';
import { IndexError } from '../pagefind-index.ts';
import type { RecordText } from '../record-text.ts';
import type { RecordNumber } from '../search-index.ts';
import type { Answer, SearchTools } from '../search.ts';
import { EXCERPT_FAILED } from '../wording.ts';
import { element, excerptList, resultItem } from './result-item.ts';

/** How many results are shown at a time. */
export const PAGE_SIZE = 20;

/** Texts of records, by their number. */
export type LoadedTexts = ReadonlyMap<RecordNumber, RecordText>;

/** The list of results on the page. */
export interface ResultsList {
  /**
   * Show an answer from its beginning, as many results of it as said.
   *
   * @param texts the texts that are loaded already; their excerpts come at once, and nothing moves
   */
  show(answer: Answer, tools: SearchTools, count: number, texts: LoadedTexts): void;
  /** How many results are shown. */
  shown(): number;
  /** Show more of the same answer; the number of results that are shown then. */
  showMore(): number;
  clear(): void;
}

/**
 * The results in their list, a page at a time. The text of a record is loaded when its result
 * comes into view: it is the largest part of what a search loads.
 */
export function resultsList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  today: PlainDate,
): ResultsList {
  let current: { answer: Answer; tools: SearchTools } | undefined;
  const views = inView((item) => current && fillIn(item, current.answer, current.tools));

  const append = (count: number, texts: LoadedTexts = new Map()): void => {
    if (!current) return;
    const { answer, tools } = current;
    const from = list.children.length;
    for (const number of answer.records.slice(from, from + count)) {
      const record = tools.catalogue[number];
      if (!record) continue;
      const item = resultItem(record, answer.phrases, today, answer.opens.get(number));
      item.dataset['record'] = String(number);
      const text = texts.get(number);
      if (text) item.append(excerptList(text, answer.phrases, answer.opens.get(number)));
      else views.watch(item);
      list.append(item);
    }
    const left = answer.records.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `再显示 ${Math.min(left, PAGE_SIZE)} 条`;
  };
  const clear = () => {
    current = undefined;
    views.stop();
    list.replaceChildren();
    more.hidden = true;
  };
  return {
    clear,
    shown: () => list.children.length,
    show(answer, tools, count, texts) {
      clear();
      current = { answer, tools };
      append(count, texts);
    },
    showMore() {
      const before = list.children.length;
      append(PAGE_SIZE);
      list.children[before]?.querySelector('a')?.focus();
      return list.children.length;
    },
  };
}

/**
 * Load the text of a record, which knows its address without its site. An index that is not the
 * page's own has another record in its place.
 */
async function loadText(
  number: RecordNumber,
  { index, catalogue }: Pick<SearchTools, 'index' | 'catalogue'>,
): Promise<RecordText> {
  const text = await index.text(number);
  const url = catalogue[number]?.url ?? '';
  if (new URL(url, document.baseURI).pathname !== text.url)
    throw new IndexError(`索引里的第 ${number} 条是 ${text.url}`);
  return { ...text, url };
}

/**
 * The texts of the first results of an answer, as far as they load within a time. One that fails is
 * left out: its result is shown without it, and says so.
 */
export async function firstTexts(
  { records }: Answer,
  tools: SearchTools,
  count: number,
  patience: number,
): Promise<LoadedTexts> {
  const loaded = new Map<RecordNumber, RecordText>();
  const loading = records.slice(0, count).map(async (number) => {
    loaded.set(number, await loadText(number, tools));
  });
  const outOfPatience = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(loading), outOfPatience]);
  return new Map(loaded);
}

async function fillIn(
  item: HTMLElement,
  { phrases, opens }: Answer,
  { index, catalogue }: SearchTools,
): Promise<void> {
  const number = Number(item.dataset['record']);
  try {
    const text = await loadText(number, { index, catalogue });
    item.append(excerptList(text, phrases, opens.get(number)));
  } catch (error) {
    console.error(error);
    item.append(element('p', 'search-excerpts', [EXCERPT_FAILED]));
  }
}

/** Call back once for each item that comes into view. */
function inView(seen: (item: HTMLElement) => void): {
  watch(item: HTMLElement): void;
  stop(): void;
} {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        seen(target);
      }
    },
    { rootMargin: '100px' },
  );
  return {
    watch: (item) => observer.observe(item),
    stop: () => observer.disconnect(),
  };
}
