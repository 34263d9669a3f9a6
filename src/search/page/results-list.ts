import type { PlainDate } from '../../domain/plain-date.ts';
import { IndexError } from '../pagefind-index.ts';
import type { Answer, SearchTools } from '../search.ts';
import { EXCERPT_FAILED } from '../wording.ts';
import { element, excerptList, resultItem } from './result-item.ts';

/** How many results are shown at a time. */
export const PAGE_SIZE = 20;

/** The list of results on the page. */
export interface ResultsList {
  /** Show an answer from its beginning, as many results of it as said. */
  show(answer: Answer, tools: SearchTools, count: number): void;
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

  const append = (count: number): void => {
    if (!current) return;
    const { answer, tools } = current;
    const from = list.children.length;
    for (const number of answer.records.slice(from, from + count)) {
      const record = tools.catalogue[number];
      if (!record) continue;
      const item = resultItem(record, answer.phrases, today, answer.opens.get(number));
      item.dataset['record'] = String(number);
      list.append(item);
      views.watch(item);
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
    show(answer, tools, count) {
      clear();
      current = { answer, tools };
      append(count);
    },
    showMore() {
      const before = list.children.length;
      append(PAGE_SIZE);
      list.children[before]?.querySelector('a')?.focus();
      return list.children.length;
    },
  };
}

async function fillIn(
  item: HTMLElement,
  { phrases, opens }: Answer,
  { index, catalogue }: SearchTools,
): Promise<void> {
  const number = Number(item.dataset['record']);
  try {
    const text = await index.text(number);
    const url = catalogue[number]?.url ?? '';
    if (new URL(url, document.baseURI).pathname !== text.url)
      throw new IndexError(`索引里的第 ${number} 条是 ${text.url}`);
    item.append(excerptList({ ...text, url }, phrases, opens.get(number)));
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
