import { COLLECTIONS } from '../../domain/record-reference.ts';
import { CATALOGUE, type Catalogue } from '../catalogue.ts';
import { VOLUMES, type IndexVolume } from '../index-volumes.ts';
import { IndexError, openPagefind, type PagefindModule } from '../pagefind-index.ts';
import { search, type SearchTools } from '../search.ts';
import { asksForNothing, type SearchState } from '../search-state.ts';
import { parseTable } from '../traditional.ts';
import {
  countSentence,
  INDEX_FAILED,
  invitation,
  LISTS_INSTEAD,
  partlySentence,
  SEARCHING,
  suggestions,
} from '../wording.ts';
import { listenToKeys } from './keyboard.ts';
import { element } from './result-item.ts';
import { PAGE_SIZE, resultsList } from './results-list.ts';
import { showLeads } from './lead-list.ts';
import { fillForm, readForm } from './search-form.ts';
import { searchHistory } from './search-history.ts';

/** How long typing must rest before it is searched, in milliseconds. */
const REST = 200;

/** Where the index and Pagefind's script are; only the finished site has them. */
const INDEX = '/pagefind/';

const form = byId('search-form', HTMLFormElement);
const box = byId('search-query', HTMLInputElement);
const answerArea = byId('search-answer', HTMLElement);
const count = byId('result-count', HTMLElement);
const notice = byId('search-notice', HTMLElement);
const list = byId('results', HTMLOListElement);
const more = byId('more-results', HTMLButtonElement);
const leads = byId('search-leads', HTMLElement);

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
const results = resultsList(list, more, today);
const visited = searchHistory();

let turn = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let opened: Promise<SearchTools> | undefined;

/** Open the index, once; after a failure the next search tries again. */
function tools(): Promise<SearchTools> {
  opened ??= openTools().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openTools(): Promise<SearchTools> {
  const [pagefind, volumes, catalogue] = await Promise.all([
    import(/* @vite-ignore */ `${INDEX}pagefind.js`) as Promise<PagefindModule>,
    load<IndexVolume[]>(`${INDEX}${VOLUMES}`),
    load<Catalogue>(CATALOGUE),
  ]);
  const index = await openPagefind(pagefind, volumes, catalogue.length, INDEX);
  return { index, catalogue, today, table: parseTable(form.dataset['traditional'] ?? '') };
}

async function load<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new IndexError(`${address}：${response.status}`);
  return (await response.json()) as Content;
}

/** Search, and show the answer unless something else was asked meanwhile. */
async function run(state: SearchState, shown = PAGE_SIZE): Promise<void> {
  const mine = ++turn;
  if (asksForNothing(state)) {
    showText(invitation(Number(form.dataset['records'])));
    return;
  }
  if (!opened) count.textContent = SEARCHING;
  answerArea.setAttribute('aria-busy', 'true');
  try {
    const ready = await tools();
    const answer = await search(state, ready);
    if (mine !== turn) return;
    count.textContent = countSentence(answer);
    showNotice(
      answer.records.length > 0 ? [partlySentence(answer)] : suggestions(isNarrowed(state)),
    );
    showLeads(leads, answer.leads);
    results.show(answer, ready, shown);
  } catch (error) {
    // A part that did not load may be kept as it is; the next search opens the index anew.
    opened = undefined;
    if (mine !== turn) return;
    console.error(error);
    showFailure();
  }
  answerArea.setAttribute('aria-busy', 'false');
}

function isNarrowed({ filters }: SearchState): boolean {
  return Object.keys(filters).length > 0;
}

function showText(text: string): void {
  results.clear();
  leads.replaceChildren();
  notice.replaceChildren();
  count.textContent = text;
  answerArea.setAttribute('aria-busy', 'false');
}

function showNotice(sentences: string[]): void {
  const said = sentences.filter((sentence) => sentence !== '');
  const [only] = said;
  if (said.length > 1) {
    const items = said.map((sentence) => element('li', '', [sentence]));
    notice.replaceChildren(element('ul', '', items));
  } else {
    notice.replaceChildren(...(only === undefined ? [] : [element('p', '', [only])]));
  }
}

/** Say that the index is missing, and leave the lists. */
function showFailure(): void {
  showText(INDEX_FAILED);
  const lists = { ...COLLECTIONS, 'search/records': '全部记录' };
  const links = Object.entries(lists).flatMap(([address, name]) => {
    const link = element('a', '', [name]);
    link.setAttribute('href', `/${address}/`);
    return [link, ' '];
  });
  notice.replaceChildren(element('p', '', [LISTS_INSTEAD, ...links]));
}

/** Search what the form says now. */
function ask(typed: boolean): void {
  clearTimeout(resting);
  const state = readForm(form);
  visited.keep(state, typed);
  void run(state);
}

/** Search what the address says, as when the page opens or the reader goes back. */
function askAddress(): void {
  clearTimeout(resting);
  const { state, shown } = visited.current();
  fillForm(form, state);
  void run(readForm(form), shown);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(false);
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) ask(false);
});
form.addEventListener('reset', () => {
  const words = box.value;
  setTimeout(() => {
    box.value = words;
    ask(false);
  });
});
box.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(resting);
  resting = setTimeout(() => ask(true), REST);
});
box.addEventListener('compositionend', () => {
  clearTimeout(resting);
  resting = setTimeout(() => ask(true), REST);
});
// Load the index while the reader types. If that fails, the search tries again and says so.
form.addEventListener('focusin', () => void tools().catch(console.error), { once: true });
more.addEventListener('click', () => visited.keepShown(results.showMore()));
addEventListener('popstate', askAddress);
listenToKeys(box, list);
answerArea.hidden = false;
askAddress();

/** A part of the page that this script needs. */
function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`检索页缺少 #${id}`);
  return found;
}
