/**
 * The keys of the search page: the arrows go through the results, Home and End to the first and the
 * last of those shown, Escape goes back to the box.
 */
export function listenToKeys(box: HTMLInputElement, list: HTMLOListElement): void {
  document.addEventListener('keydown', (event) => {
    if (
      event.defaultPrevented ||
      event.isComposing ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const target = event.target instanceof Element ? event.target : null;
    const next = targetOf(event.key, target, box, list);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === box) box.select();
  });
}

/** What a key leads to, or `undefined` where it keeps its usual meaning. */
function targetOf(
  key: string,
  at: Element | null,
  box: HTMLInputElement,
  list: HTMLOListElement,
): HTMLElement | undefined {
  const links = [...list.querySelectorAll<HTMLElement>(':scope > li > h3 > a')];
  const current = at ? links.findIndex((link) => link.closest('li')?.contains(at)) : -1;
  if (current < 0) return key === 'ArrowDown' && at === box ? links[0] : undefined;
  if (key === 'Escape') return box;
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  if (key === 'ArrowDown') return links[current + 1];
  if (key === 'ArrowUp') return current === 0 ? box : links[current - 1];
  return undefined;
}
