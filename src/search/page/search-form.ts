import type { SearchOptions } from '../search-options.ts';
import { FILTER_NAMES, readState, type SearchState } from '../search-state.ts';

/** Read what is asked for from the form, whose fields are named as in the address. */
export function readForm(form: HTMLFormElement): SearchState {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  return readState(String(new URLSearchParams(fields as [string, string][])));
}

/**
 * Put a state into the form. A filter may be given by its value or by the words readers see; one
 * that the form does not have is left out.
 */
export function fillForm(form: HTMLFormElement, { q, filters, sort }: SearchState): void {
  const box = form.elements.namedItem('q');
  if (box instanceof HTMLInputElement) box.value = q;
  for (const name of FILTER_NAMES) choose(form, name, filters[name]);
  choose(form, 'sort', sort);
}

/** Add the answers that only records of other sites give. */
export function addOptions(form: HTMLFormElement, questions: readonly SearchOptions[]): void {
  for (const { name, options } of questions) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const known = new Set([...select.options].map(({ value }) => value));
    const others = options.filter(({ value }) => !known.has(value));
    select.append(...others.map(({ value, label }) => new Option(label, value)));
  }
}

/** Unfold the filters where one is chosen: a narrow window has them folded. */
export function unfoldChosen(folded: HTMLDetailsElement, { filters, sort }: SearchState): void {
  if (Object.keys(filters).length > 0 || sort !== 'relevance') folded.open = true;
}

/** Choose the option that has a value or reads so, else the first, which narrows nothing. */
function choose(form: HTMLFormElement, name: string, value: string | undefined): void {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return;
  const wanted = [...select.options].find((option) =>
    [option.value, option.text].includes(value ?? ''),
  );
  select.selectedIndex = wanted?.index ?? 0;
}
