/**
 * A page that searches with Pagefind as it comes: its own script, its own order, and no more than it
 * takes to be asked and read in the same way as the search page. It shows as many results as
 * Pagefind's own box does.
 */
export const STOCK_PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Pagefind</title>
<section id="search-answer"><ol id="results"></ol></section>
<script type="module" src="ask.js"></script>
`;

/** Its script, a file of its own: the site forbids scripts within pages. */
export const STOCK_SCRIPT = `import { search } from './pagefind.js';

const answer = document.getElementById('search-answer');
const list = document.getElementById('results');

function item({ meta, url, sub_results }) {
  const places = sub_results.filter((place) => place.url.includes('#'));
  const [best] = places.toSorted((a, b) => b.locations.length - a.locations.length);
  const result = document.createElement('li');
  for (const place of [best ?? { url }, ...places]) {
    const link = document.createElement('a');
    link.href = place.url;
    link.textContent = meta.title;
    result.append(link);
  }
  return result;
}

async function ask() {
  answer.setAttribute('aria-busy', 'true');
  const { results } = await search(new URLSearchParams(location.search).get('q'));
  const [first, ...others] = results.slice(0, 5).map((result) => result.data());
  list.dataset.ids = results.map(({ id }) => id).join(' ');
  list.replaceChildren(...(first ? [item(await first)] : []));
  answer.setAttribute('aria-busy', 'false');
  list.append(...(await Promise.all(others)).map(item));
}

addEventListener('popstate', ask);
ask();
`;
