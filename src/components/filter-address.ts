/** Keep the chosen filters of a list in the address, so that a filtered list can be linked to. */
const form = document.querySelector<HTMLFormElement>('form.filters');

if (form) {
  const selects = [...form.querySelectorAll('select')];
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) select.value = query.get(select.name) ?? '';
    for (const select of selects) if (select.selectedIndex < 0) select.value = '';
  };
  const write = () => {
    const query = new URLSearchParams();
    for (const { name, value } of selects) if (value) query.set(name, value);
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
  };
  read();
  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(write));
  addEventListener('pageshow', read);
}
