import os from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { faultsOn, files, pages, readFile, type SitePage } from './pages.ts';

const all = [...pages.values()];

/** The directives of a Content Security Policy, by name. */
const directives = (policy: string) =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

const policyOf = ({ document }: SitePage) =>
  directives(
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
      '',
  );

test('no page has a script or a style of its own, which the policy would not run', () => {
  const faults = faultsOn(all, ({ document }) => [
    ...[...document.querySelectorAll('script:not([src], [type="application/ld+json"])')].map(
      () => 'a script',
    ),
    ...[...document.querySelectorAll('style')].map(() => 'a <style>'),
    ...[...document.querySelectorAll('[style]')].map(
      ({ tagName }) => `a style attribute on ${tagName}`,
    ),
    ...[...document.querySelectorAll('*')]
      .filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on')))
      .map(({ tagName }) => `an event attribute on ${tagName}`),
  ]);
  expect(faults).toEqual([]);
});

test('no page loads anything from another host', () => {
  const faults = faultsOn(all, ({ document }) =>
    [...document.querySelectorAll('[src], [srcset], link[href], object[data], use[href]')]
      .filter((element) => !element.matches('link:is([rel="canonical"], [rel="alternate"])'))
      .flatMap((element) =>
        ['src', 'srcset', 'href', 'data'].flatMap((name) => element.getAttribute(name) ?? []),
      )
      .filter((address) => !/^\/(?!\/)/.test(address)),
  );
  expect(faults).toEqual([]);
});

test('no style sheet and no script names another host', () => {
  const faults = [...files]
    .filter((file) => /\.(css|js|mjs)$/.test(file) && !file.startsWith('/pagefind/'))
    .flatMap((file) =>
      (readFile(file).match(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [])
        .filter((address) => !address.includes('//www.w3.org'))
        .map((address) => `${file}: ${address}`),
    );
  expect(faults).toEqual([]);
});

test('a page allows itself nothing but files of the site', () => {
  const faults = faultsOn(all, (page) => {
    const policy = policyOf(page);
    const sources = [...policy].flatMap(([name, values]) =>
      values.map((value) => `${name} ${value}`),
    );
    return [
      ...(policy.get('default-src')?.join() === "'none'" ? [] : ['default-src is not none']),
      ...(policy.get('base-uri')?.join() === "'none'" ? [] : ['base-uri is not none']),
      ...sources.filter((source) => !/ ('none'|'self'|'wasm-unsafe-eval')$/.test(source)),
    ];
  });
  expect(faults).toEqual([]);
});

test('only the search page may run WebAssembly', () => {
  const allowed = all.filter((page) =>
    policyOf(page).get('script-src')?.includes("'wasm-unsafe-eval'"),
  );
  expect(allowed.map(({ address }) => address)).toEqual(['/search/']);
});

test('the policy that the host sends is the pages’ policies together, and forbids framing', () => {
  const [, sent = ''] = /^\s+Content-Security-Policy: (.+)$/m.exec(readFile('/_headers')) ?? [];
  const together = new Map<string, Set<string>>();
  for (const [name, values] of all.flatMap((page) => [...policyOf(page)])) {
    together.set(name, new Set([...(together.get(name) ?? []), ...values]));
  }
  // A page cannot forbid its own framing; only a header can.
  together.set('frame-ancestors', new Set(["'none'"]));
  const sorted = (policy: Map<string, Iterable<string>>) =>
    [...policy].map(([name, values]) => `${name} ${[...values].sort().join(' ')}`).sort();
  expect(sorted(directives(sent))).toEqual(sorted(together));
});

test('nothing that is published names a path of the machine it was built on', () => {
  const places = [process.cwd(), os.homedir(), inject('site').folder].map((place) =>
    path.resolve(place),
  );
  const faults = [...files]
    .filter((file) => /\.(html|css|js|mjs|json|xml|csv|ics|txt|map)$/.test(file))
    .flatMap((file) => {
      const text = readFile(file);
      return places
        .filter((place) => text.includes(`${place}/`))
        .map((place) => `${file}: ${place}`);
    });
  expect(faults).toEqual([]);
});
