import { dayInChina } from '../../domain/plain-date.ts';
import { COLLECTIONS } from '../../domain/record-reference.ts';
import { search, type Answer, type SearchTools } from '../search.ts';
import { asksForNothing, type SearchState } from '../search-state.ts';
import type { JoinedSite } from '../site-catalogue.ts';
import { mayBeTraditional, parseTable } from '../traditional.ts';
import {
  absentSentence,
  citationSentence,
  countSentence,
  cutSentence,
  INDEX_FAILED,
  invitation,
  LISTS_INSTEAD,
  partlySentence,
  SEARCHING,
  suggestions,
} from '../wording.ts';
import { listenToKeys } from './keyboard.ts';
import { element } from './result-item.ts';
import { openSites } from './open-sites.ts';
import { firstTexts, PAGE_SIZE, resultsList } from './results-list.ts';
import { showLeads } from './lead-list.ts';
import {
  addOptions,
  addSessions,
  chooseFilters,
  fillForm,
  offeredBy,
  readForm,
  unfoldChosen,
} from './search-form.ts';
import { searchHistory } from './search-history.ts';
import { wholeTable } from './whole-table.ts';

/** How long typing must rest before it is searched, in milliseconds. */
const REST = 200;

const form = byId('search-form', HTMLFormElement);
const box = byId('search-query', HTMLInputElement);
const answerArea = byId('search-answer', HTMLElement);
const count = byId('result-count', HTMLElement);
const notice = byId('search-notice', HTMLElement);
const filters = byId('search-filters', HTMLDetailsElement);
const list = byId('results', HTMLOListElement);
const more = byId('more-results', HTMLButtonElement);
const leads = byId('search-leads', HTMLElement);

const today = dayInChina(Date.now());
const results = resultsList(list, more, today);
const visited = searchHistory();

/** The sites that are searched together with this one. */
const joins = JSON.parse(form.dataset['joins'] ?? '[]') as JoinedSite[];
let absentSites: string[] = [];

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
  const { index, catalogue, shared, absent } = await openSites(form.dataset['site'] ?? '', joins);
  absentSites = absent;
  for (const { options } of shared) addOptions(form, options);
  chooseFilters(form, visited.current().state);
  const tables = [form.dataset['traditional'] ?? '', ...shared.map((one) => one.traditional)];
  return { index, catalogue, today, table: parseTable(tables.join('')) };
}

let offersSessions = false;

/**
 * Offer the sessions as answers of the form, once. A browser measures the words of each, so they wait
 * until the first answer is shown, unless it is narrowed by one.
 */
function offerSessions({ catalogue }: SearchTools): void {
  if (offersSessions) return;
  offersSessions = true;
  addSessions(form, catalogue);
  chooseFilters(form, visited.current().state);
}

/** What a search for a text works with: the whole table of characters only where one may need it. */
async function toolsFor(text: string): Promise<SearchTools> {
  const [ready, more] = await Promise.all([
    tools(),
    mayBeTraditional(text) ? wholeTable() : undefined,
  ]);
  return more ? { ...ready, table: new Map([...ready.table, ...more]) } : ready;
}

/** The least height of a result in pixels, as `search.css` has it. */
const RESULT_HEIGHT = 152;

/**
 * How many results can be seen where a page is opened. They come with their excerpts, and the others
 * wait so many milliseconds for them: nothing may move under a reader who has not typed.
 */
const inFirstView = () =>
  Math.ceil((innerHeight - answerArea.getBoundingClientRect().top) / RESULT_HEIGHT);
const PATIENCE = 300;
/** The same for a reader who comes back to a place far down. */
const PATIENCE_BACK = 2000;

/** How an answer is shown: how many results, how many of them at once with excerpts, how far down. */
interface View {
  shown?: number | undefined;
  atOnce?: number;
  scrolled?: number;
}

/** Search, and show the answer unless something else was asked meanwhile. */
async function run(state: SearchState, view: View = {}): Promise<void> {
  const { shown = PAGE_SIZE, atOnce = 0, scrolled = 0 } = view;
  const mine = ++turn;
  if (asksForNothing(state)) return invite();
  if (!opened) count.textContent = SEARCHING;
  answerArea.setAttribute('aria-busy', 'true');
  try {
    const ready = await toolsFor(state.q);
    if (state.filters.session !== undefined) offerSessions(ready);
    const asked = offeredBy(form, state);
    if (mine === turn && asksForNothing(asked)) return invite();
    const answer = await search(asked, ready);
    const patience = scrolled > 0 ? PATIENCE_BACK : PATIENCE;
    const texts = await firstTexts(answer, ready, atOnce, patience);
    if (mine !== turn) return;
    count.textContent = countSentence(answer);
    showNotice(noticeOf(answer, asked));
    showLeads(leads, answer.leads);
    results.show(answer, ready, shown, texts);
    setTimeout(offerSessions, 0, ready);
    if (scrolled > 0) scrollTo({ top: scrolled });
  } catch (error) {
    // A part that did not load may be kept as it is; the next search opens the index anew.
    opened = undefined;
    if (mine !== turn) return;
    console.error(error);
    showFailure();
  }
  answerArea.setAttribute('aria-busy', 'false');
}

/** What is to be said beside the count. */
function noticeOf(answer: Answer, { filters }: SearchState): string[] {
  const isNarrowed = Object.keys(filters).length > 0;
  return [
    cutSentence(answer),
    absentSentence(absentSites),
    ...(answer.records.length > 0
      ? [citationSentence(answer), partlySentence(answer)]
      : suggestions(isNarrowed)),
  ];
}

function invite(): void {
  showText(invitation(Number(form.dataset['records'])));
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

/** Search what the address says: when the page is opened, and when the reader goes back in it. */
function askAddress(isOpened: boolean): void {
  clearTimeout(resting);
  const { state, shown, scrolled } = visited.current();
  fillForm(form, state);
  unfoldChosen(filters, state);
  const atOnce = scrolled > 0 ? (shown ?? PAGE_SIZE) : inFirstView();
  void run(state, isOpened ? { shown, atOnce, scrolled } : { shown });
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
more.addEventListener('click', () => visited.keepPlace(results.showMore(), scrollY));
addEventListener('pagehide', () => visited.keepPlace(results.shown(), scrollY));
addEventListener('popstate', () => askAddress(false));
listenToKeys(box, list);
askAddress(true);
// The page is for searching: the index is loaded before anything is typed. If that fails, the search
// tries again and says so.
void tools()
  .then((ready) => {
    if (asksForNothing(visited.current().state)) offerSessions(ready);
  })
  .catch(console.error);

/** A part of the page that this script needs. */
function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`检索页缺少 #${id}`);
  return found;
}
