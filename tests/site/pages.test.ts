import { expect, inject, test } from 'vitest';
import { faultsOn, listedPages, pages, type SitePage } from './pages.ts';
import { recordList } from './record-list.ts';

const { site } = recordList;
const all = [...pages.values()];

const content = ({ document }: SitePage, selector: string, attribute = 'content') =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';

test('every page says which language it is in', () => {
  const faults = faultsOn(all, ({ document }) =>
    document.documentElement.lang === 'zh-CN' ? [] : [`lang is "${document.documentElement.lang}"`],
  );
  expect(faults).toEqual([]);
});

test('every page has one main heading, and it says something', () => {
  const faults = faultsOn(all, ({ document }) => {
    const headings = [...document.querySelectorAll('h1')];
    return headings.length === 1 && headings[0]?.textContent.trim()
      ? []
      : [`${headings.length} h1`];
  });
  expect(faults).toEqual([]);
});

test('headings go down one level at a time', () => {
  const faults = faultsOn(all, ({ document }) => {
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(
      (heading) => [Number(heading.tagName[1]), heading.textContent.trim()] as const,
    );
    return levels.flatMap(([level, text], index) =>
      level > (levels[index - 1]?.[0] ?? 0) + 1 ? [`h${level} ${text}`] : [],
    );
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title', () => {
  const byTitle = Map.groupBy(all, ({ document }) => document.title.trim());
  const shared = [...byTitle].filter(([title, group]) => title === '' || group.length > 1);
  expect(shared.map(([title, group]) => [title, group.map(({ address }) => address)])).toEqual([]);
});

test('every title ends with or begins with the name of the edition', () => {
  const faults = faultsOn(all, ({ document }) =>
    document.title.endsWith(site.edition) || document.title.startsWith(site.edition)
      ? []
      : [document.title],
  );
  expect(faults).toEqual([]);
});

test('every page is described in one to 160 characters', () => {
  const faults = faultsOn(all, (page) => {
    const { length } = content(page, 'meta[name="description"]');
    return length > 0 && length <= 160 ? [] : [`${length} characters`];
  });
  expect(faults).toEqual([]);
});

test('every page names its own address as the canonical one', () => {
  const faults = faultsOn(listedPages, (page) => {
    const canonical = content(page, 'link[rel="canonical"]', 'href');
    return canonical === new URL(page.address, site.url).href ? [] : [canonical];
  });
  expect(faults).toEqual([]);
});

test('every page leads past its header to the text', () => {
  const faults = faultsOn(all, ({ document }) => {
    const target = document.querySelector('body > a')?.getAttribute('href');
    return target?.startsWith('#') && document.querySelector(`main${target}`)
      ? []
      : [String(target)];
  });
  expect(faults).toEqual([]);
});

test('an address that does not exist is answered with a page that helps, kept out of search engines', async () => {
  const answer = await fetch(new URL('/no/such/page/', inject('site').url));
  const page = pages.get('/404.html');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe(page?.html);
  expect(page && content(page, 'meta[name="robots"]')).toMatch(/\bnoindex\b/);
  expect(page?.document.querySelector('form[action="/search/"]')).toBeTruthy();
});
