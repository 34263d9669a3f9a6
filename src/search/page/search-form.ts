import type { Catalogue } from '../catalogue.ts';
import type { SearchOptions } from '../search-options.ts';
import { FILTER_NAMES, readState, type SearchState } from '../search-state.ts';

/** Read what is asked for from the form, whose fields are named as in the address. */
export function readForm(form: HTMLFormElement): SearchState {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  return readState(String(new URLSearchParams(fields as [string, string][])));
}

/** Put a state into the form. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const box = form.elements.namedItem('q');
  if (box instanceof HTMLInputElement) box.value = state.q;
  chooseFilters(form, state);
}

/** Choose what a state narrows and orders by; what the form does not have chooses nothing. */
export function chooseFilters(form: HTMLFormElement, { filters, sort }: SearchState): void {
  for (const name of FILTER_NAMES) choose(form, name, filters[name]);
  choose(form, 'sort', sort);
}

/**
 * What of a state the form has. A filter may be given by its value or by the words readers see; one
 * that the form does not have is left out.
 */
export function offeredBy(form: HTMLFormElement, { filters, ...state }: SearchState): SearchState {
  const known = FILTER_NAMES.flatMap((name) => {
    const value = optionOf(form, name, filters[name])?.value;
    return value ? [[name, value]] : [];
  });
  return { ...state, filters: Object.fromEntries(known) as SearchState['filters'] };
}

/** Add answers that the form does not have. */
export function addOptions(
  form: HTMLFormElement,
  questions: readonly Pick<SearchOptions, 'name' | 'options'>[],
): void {
  for (const { name, options } of questions) {
    const select = selectOf(form, name);
    if (!select) continue;
    const known = new Set([...select.options].map(({ value }) => value));
    const others = options.filter(({ value }) => !known.has(value));
    select.append(...others.map(({ value, label }) => new Option(label, value)));
  }
}

/** The page of a session, of this site or another one. */
const SESSION = /^(?:https?:\/\/[^/]+)?\/sessions\/([^/]+)\/$/;

/** Add the sessions, which the catalogue has anyway: in the page they would be most of its weight. */
export function addSessions(form: HTMLFormElement, catalogue: Catalogue): void {
  const options = catalogue.flatMap(({ url, title }) => {
    const [, id] = SESSION.exec(url) ?? [];
    return id === undefined ? [] : [{ value: id, label: title }];
  });
  addOptions(form, [{ name: 'session', options }]);
}

/** Unfold the filters where one is chosen: a narrow window has them folded. */
export function unfoldChosen(folded: HTMLDetailsElement, { filters, sort }: SearchState): void {
  if (Object.keys(filters).length > 0 || sort !== 'relevance') folded.open = true;
}

/** Choose the option that has a value or reads so, else the first, which narrows nothing. */
function choose(form: HTMLFormElement, name: string, value: string | undefined): void {
  const select = selectOf(form, name);
  if (select) select.selectedIndex = optionOf(form, name, value)?.index ?? 0;
}

/** The option that has a value or reads so. */
function optionOf(
  form: HTMLFormElement,
  name: string,
  value: string | undefined,
): HTMLOptionElement | undefined {
  if (value === undefined) return undefined;
  return [...(selectOf(form, name)?.options ?? [])].find((option) =>
    [option.value, option.text].includes(value),
  );
}

function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : undefined;
}
