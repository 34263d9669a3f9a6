/**
 * Copy what a reader asks for, and say so for two seconds: a button copies its text, the number of a
 * provision its address, beside going there. A page that was not sent safely has no clipboard to
 * write to (a server within an office): its buttons stay away, and its numbers are links only.
 */
const clipboard: Clipboard | undefined = navigator.clipboard;
const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
const said = document.querySelector<HTMLElement>('[data-said-aloud]');

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]')) {
  button.hidden = clipboard === undefined;
}

addEventListener('click', async ({ target }) => {
  if (!clipboard || !(target instanceof Element)) return;
  const asked = target.closest<HTMLElement>('[data-copy], .statute a.pin, .provision a.anchor');
  if (!asked) return;
  const text = asked.dataset['copy'] ?? page + (asked as HTMLAnchorElement).hash;
  const word = await clipboard.writeText(text).then(
    () => '已复制',
    () => '没有复制成功',
  );
  asked.dataset['said'] = word;
  if (said) said.textContent = word;
  setTimeout(() => {
    delete asked.dataset['said'];
    if (said) said.textContent = '';
  }, 2000);
});
