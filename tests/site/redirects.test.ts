import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../built-site.ts';

let content = '';
let folder = '';

const GONGYUAN = 'regulations/shili-gongyuan-tiaoli';
const JIU = 'regulations/shili-jiu-gongyuan-tiaoli';

beforeAll(async () => {
  content = mkdtempSync(path.join(tmpdir(), 'huidian-redirects-'));
  cpSync('tests/fixtures/full-texts', content, { recursive: true });
  writeFileSync(
    path.join(content, 'redirects.yaml'),
    `- { from: ${JIU}, to: ${GONGYUAN}, since: 2026-05-01 }\n`,
  );
  folder = await build({ CONTENT_DIR: content, BUILD_DATE: '2026-06-01', SITE_CARDS: 'off' });
});

afterAll(() => {
  for (const made of [content, folder]) if (made) rmSync(made, { recursive: true, force: true });
});

const htmlAt = (address: string) => readFileSync(path.join(folder, address, 'index.html'), 'utf8');

test.for(['/', '/2019-05-01/', '/2025-01-01/', '/2027-01-01/', '/compare/2019-05-01..2025-01-01/'])(
  'the old address %s of a regulation leads to the new one',
  (part) => {
    const { document } = parseHTML(htmlAt(`${JIU}${part}`));
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      `0; url=/${GONGYUAN}${part}`,
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe(`/${GONGYUAN}${part}`);
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
      new RegExp(`^https://[^/]+/${GONGYUAN}${part}$`),
    );
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(existsSync(path.join(folder, GONGYUAN, part, 'index.html'))).toBe(true);
  },
);

test('the page at an old address is valid and has no script', async () => {
  const html = htmlAt(`${JIU}/`);
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
  }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(html).not.toContain('<script');
});

test.for(['.json', '.md', '.txt', '.xml', '/2019-05-01.xml', '/2027-01-01.xml'])(
  'the data at the old address of %s are those of the record',
  (ending) => {
    const dataAt = (id: string) => readFileSync(path.join(folder, `data/${id}${ending}`), 'utf8');
    expect(dataAt(JIU)).toBe(dataAt(GONGYUAN));
    expect(dataAt(JIU)).toContain('示例省公园条例');
  },
);

test('the host is told to redirect', () => {
  expect(readFileSync(path.join(folder, '_redirects'), 'utf8').split('\n')).toEqual([
    ...['json', 'md', 'txt', 'xml'].map(
      (ending) => `/data/${JIU}.${ending} /data/${GONGYUAN}.${ending} 301`,
    ),
    `/data/${JIU}/* /data/${GONGYUAN}/:splat 301`,
    `/${JIU}/* /${GONGYUAN}/:splat 301`,
    '',
  ]);
});

test('the site map does not list an old address', () => {
  const map = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
  expect(map).toContain(GONGYUAN);
  expect(map).not.toContain(JIU);
});

test('a build that is told to draw no preview cards draws none and names none', () => {
  expect(existsSync(path.join(folder, 'cards'))).toBe(false);
  expect(htmlAt(`${GONGYUAN}/`)).toContain('og:title');
  expect(htmlAt(`${GONGYUAN}/`)).not.toMatch(/og:image|twitter:card/);
});
