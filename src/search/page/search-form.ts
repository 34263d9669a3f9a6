import { SORTS, type Sort } from '../ranking.ts';
import { FILTER_NAMES, type SearchState } from '../search-state.ts';
import type { ChosenFilters } from '../search-index.ts';

/** Read what is asked for from the form. */
export function readForm(form: HTMLFormElement): SearchState {
  const given = new FormData(form);
  const value = (name: string) => String(given.get(name) ?? '');
  const filters = FILTER_NAMES.flatMap((name) => (value(name) ? [[name, value(name)]] : []));
  const sort = value('sort');
  return {
    q: value('q'),
    filters: Object.fromEntries(filters) as ChosenFilters,
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'relevance',
  };
}

/**
 * Put a state into the form. A filter may be given by its value or by the words readers see; one
 * that the form does not have is left out.
 */
export function fillForm(form: HTMLFormElement, { q, filters, sort }: SearchState): void {
  const box = form.elements.namedItem('q');
  if (box instanceof HTMLInputElement) box.value = q;
  for (const [name, value] of [
    ...FILTER_NAMES.map((n) => [n, filters[n]] as const),
    ['sort', sort],
  ]) {
    const select = form.elements.namedItem(name ?? '');
    if (!(select instanceof HTMLSelectElement)) continue;
    const option = [...select.options].find((one) => one.value === value || one.text === value);
    select.value = option?.value ?? select.options[0]?.value ?? '';
  }
}
