/** Cite one provision instead of the whole: the one that is chosen, or stands in the address. */
const details = document.querySelector<HTMLDetailsElement>('.citations details');
const select = details?.querySelector('select');

if (details && select) {
  const entries = [...details.querySelectorAll<HTMLElement>('dd')].map((entry) => ({
    words: entry.querySelector('p, pre')!,
    button: entry.querySelector('button')!,
    whole: entry.querySelector('button')!.dataset['copy'] ?? '',
    template: entry.dataset['template'] ?? '',
  }));
  const show = () => {
    const [chosen] = select.selectedOptions;
    for (const { words, button, whole, template } of entries) {
      const text = chosen?.value
        ? template.replace('〔条款〕', chosen.text).replace('〔锚点〕', chosen.value)
        : whole;
      words.textContent = text;
      button.dataset['copy'] = text;
    }
  };
  const fromAddress = () => {
    const eid = location.hash.slice(1);
    if (eid === 'cite') details.open = true;
    else if ([...select.options].some(({ value }) => value === eid)) {
      select.value = eid;
      show();
    }
  };
  select.parentElement!.hidden = false;
  select.addEventListener('change', show);
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
