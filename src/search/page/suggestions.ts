import { suggestTitles, TITLES, type TitleIndex } from '../title-index.ts';

/**
 * Titles under every search box while a reader types: a combobox with a list, as the ARIA Authoring
 * Practices describe it. Without script, or without the titles, the box is a plain field of a form.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

let loading: Promise<TitleIndex | undefined> | undefined;

const boxes = [...document.querySelectorAll<HTMLInputElement>('[role=search] input[name=q]')];

boxes.forEach(suggestUnder);

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select')) return;
  event.preventDefault();
  boxes[0]?.select();
  boxes[0]?.focus();
});

/** Load the titles, once. Where they do not load there are no suggestions, and nothing else fails. */
function titles(): Promise<TitleIndex | undefined> {
  loading ??= fetch(TITLES)
    .then((response) => (response.ok ? (response.json() as Promise<TitleIndex>) : undefined))
    .catch((error: unknown) => void console.error(error));
  return loading;
}

function suggestUnder(box: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `${box.id}-titles`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = '名称';
  list.hidden = true;
  box.role = 'combobox';
  box.ariaAutoComplete = 'list';
  box.ariaExpanded = 'false';
  box.setAttribute('aria-controls', list.id);
  box.autocomplete = 'off';
  box.parentElement?.append(list);

  const options = () => [...list.children] as HTMLElement[];
  const choose = (chosen: HTMLElement | undefined) => {
    for (const option of options()) option.ariaSelected = String(option === chosen);
    box.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const show = (items: HTMLElement[]) => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    box.ariaExpanded = String(!list.hidden);
    choose(undefined);
  };
  const open = (option: HTMLElement) => location.assign(option.dataset['address'] ?? '');

  box.addEventListener('focus', () => void titles());
  box.addEventListener('blur', () => show([]));
  box.form?.addEventListener('submit', () => show([]));
  box.addEventListener('input', async () => {
    const typed = box.value;
    const index = await titles();
    if (!index || box.value !== typed || document.activeElement !== box) return;
    show(suggestTitles(typed, index).map(optionOf));
  });
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const all = options();
    const at = all.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    const chosen = all[at];
    if (event.key === 'ArrowDown') choose(all[at + 1]);
    else if (event.key === 'ArrowUp') choose(at < 0 ? all.at(-1) : all[at - 1]);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && chosen) open(chosen);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while a title is pressed, or the list would close under the pointer.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('li');
    if (option) open(option);
  });

  function optionOf({ address, title }: { address: string; title: string }, number: number) {
    const option = document.createElement('li');
    option.id = `${list.id}-${number}`;
    option.role = 'option';
    option.dataset['address'] = address;
    option.textContent = title;
    return option;
  }
}
