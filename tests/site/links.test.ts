import { expect, test } from 'vitest';
import { files, faultsOn, listedPages, pages, readFile, type SitePage } from './pages.ts';
import { recordList } from './record-list.ts';

const home = new URL(recordList.site.url);
const anchorsOf = new Map<SitePage, Set<string>>();

/** What is wrong with an address of the site, or `undefined` where it leads somewhere. */
function faultOf(address: string, from: string): string | undefined {
  const url = URL.parse(address, new URL(from, home));
  if (!url) return `${address} is not an address`;
  if (url.origin !== home.origin || !url.protocol.startsWith('http')) return undefined;
  const page = pages.get(url.pathname);
  if (!page)
    return files.has(decodeURIComponent(url.pathname)) ? undefined : `${address} does not exist`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors(page).has(anchor) ? undefined : `${address} has no such anchor`;
}

function anchors(page: SitePage): Set<string> {
  const known = anchorsOf.get(page);
  if (known) return known;
  const found = new Set([...page.document.querySelectorAll('[id]')].map(({ id }) => id));
  anchorsOf.set(page, found);
  return found;
}

const attributeValues = ({ document }: SitePage, ...attributes: string[]) =>
  attributes.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].map(
      (element) => element.getAttribute(attribute) ?? '',
    ),
  );

test('every link leads to a page of the site, and to an anchor that the page has', () => {
  const faults = faultsOn(pages.values(), (page) =>
    [...new Set(attributeValues(page, 'href', 'src', 'action'))].flatMap(
      (address) => faultOf(address, page.address) ?? [],
    ),
  );
  expect(faults).toEqual([]);
});

test('a link within the site is written without the name of its host', () => {
  const faults = faultsOn(pages.values(), ({ document }) =>
    [...document.querySelectorAll('body [href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => address.startsWith(home.origin)),
  );
  expect(faults).toEqual([]);
});

test('a label, a description or a heading that an element is named by is on the page', () => {
  const faults = faultsOn(pages.values(), (page) =>
    attributeValues(page, 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls')
      .flatMap((ids) => ids.split(/\s+/))
      .filter((id) => !anchors(page).has(id)),
  );
  expect(faults).toEqual([]);
});

test('a reader gets to every page from the home page, by links and by the search form', () => {
  const reached = new Set(['/', '/search/']);
  for (const address of reached) {
    for (const link of pages.get(address)?.document.querySelectorAll('a[href]') ?? []) {
      const { origin, pathname } = new URL(link.getAttribute('href') ?? '', new URL(address, home));
      if (origin === home.origin && pages.has(pathname)) reached.add(pathname);
    }
  }
  const lost = listedPages.filter(({ address }) => !reached.has(address));
  expect(lost.map(({ address }) => address)).toEqual([]);
});

test('every address in data, feeds, calendars and site maps leads to a page or a file', () => {
  const machineFiles = [...files].filter((file) =>
    /^\/(?!pagefind\/).*\.(json|csv|xml|ics|txt|jsonld)$/.test(file),
  );
  const faults = machineFiles.flatMap((file) => {
    // A calendar folds a long line; the next one begins with a space.
    const text = readFile(file).replaceAll(/\r\n[ \t]/g, '');
    const addresses =
      text.match(new RegExp(`${RegExp.escape(home.origin)}[^\\s"'<>\\\\,;]*`, 'g')) ?? [];
    return [...new Set(addresses)].flatMap((address) => {
      const fault = faultOf(address.replaceAll('&amp;', '&'), '/');
      return fault ? [`${file}: ${fault}`] : [];
    });
  });
  expect(faults).toEqual([]);
  expect(machineFiles).toContain('/data/records.json');
});

test('the site map lists every page that is not kept out of search engines, and no other', () => {
  const maps = [...files].filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  const listed = maps.flatMap((file) =>
    [...readFile(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    ),
  );
  const open = listedPages
    .filter(({ document }) => !document.querySelector('meta[name="robots"][content~="noindex"]'))
    .map(({ address }) => address);
  expect({
    notListed: open.filter((address) => !listed.includes(address)),
    listedInVain: listed.filter((address) => !open.includes(address)),
  }).toEqual({ notListed: [], listedInVain: [] });
});
