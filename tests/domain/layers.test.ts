import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Layer {
  /** The parts of `src/` it may import beside itself. */
  parts: readonly string[];
  /** The packages it may import, where that is limited. */
  packages?: RegExp;
}

const SETTINGS = ['site', 'content-dir', 'build-date'];
const LAW = ['domain', 'statute'];
const DATA = [...LAW, 'formats', 'markdown', 'search'];

/** Writers of a format are welcome; the site that publishes it, and its files, are not. */
const NO_SITE = /^(?!astro|node:)/;
const NO_ASTRO = /^(?!astro)/;

/** Which part may import which. Each stands below the ones after it, and none points up. */
const LAYERS: Record<string, Layer> = {
  domain: { parts: [], packages: /^zod$/ },
  site: { parts: ['domain', 'content-dir'], packages: /^(yaml|node:fs)$/ },
  'content-dir': { parts: [], packages: /^$/ },
  'build-date': { parts: ['domain', 'site'], packages: /^$/ },
  'content-check': { parts: [], packages: /^astro[:/]/ },
  'content-loader': { parts: [], packages: /^(astro[:/]|node:)/ },
  'content-list': {
    parts: ['content-check', 'content-dir'],
    packages: /^(astro[:/]|node:|yaml$|zod$)/,
  },
  'content.config': {
    parts: ['domain', 'content-check', 'content-dir', 'content-loader', 'content-list'],
    packages: /^(astro[:/]|node:)/,
  },
  statute: { parts: ['domain'], packages: /^diff$/ },
  formats: { parts: LAW, packages: NO_SITE },
  markdown: { parts: LAW, packages: /^(satteri|@astrojs\/markdown-satteri)$/ },
  search: { parts: [...LAW, 'markdown'] },
  records: { parts: [...DATA, ...SETTINGS] },
  components: { parts: [...DATA, ...SETTINGS, 'records', 'styles'] },
  layouts: { parts: [...DATA, ...SETTINGS, 'records', 'components', 'styles'] },
  pages: { parts: [...DATA, ...SETTINGS, 'records', 'components', 'layouts', 'styles'] },
  cli: { parts: [...LAW, 'formats', ...SETTINGS], packages: NO_ASTRO },
  integrations: { parts: [...DATA, ...SETTINGS, 'content-check', 'cli', 'records'] },
};

const src = path.resolve('src');
const files = globSync('src/**/*.{ts,js,cjs,mjs,astro}').map((file) => ({
  file,
  part: partOf(path.resolve(file)),
  text: readFileSync(file, 'utf8'),
}));

/** `src/domain/event.ts` belongs to the part `domain`, `src/site.ts` to the part `site`. */
function partOf(file: string): string {
  const [first = ''] = path.relative(src, file).split(path.sep);
  return first.replace(/\.(ts|js|cjs|mjs|astro)$/, '');
}

/** What a file imports, e.g. `from './fault.ts'`, `import '../styles/base.css'`, `import('pagefind')`. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^.*?\b(?:from|import)\s*\(?\s*'([\w@./:-]+)'/gm)]
    .filter(([line]) => !/^\s*(\/\/|\*|\/\*\*)/.test(line))
    .map(([, name = '']) => name);
}

const inPart = (part: string) => files.filter((file) => file.part === part);

/** Every import of a part that leaves it, as `file → what`, with the part or package it goes to. */
function arrowsOf(part: string): { arrow: string; to: string; isPackage: boolean }[] {
  return inPart(part).flatMap(({ file, text }) =>
    importsOf(text).map((name) => {
      const isPackage = !name.startsWith('.');
      const to = isPackage ? name : partOf(path.resolve(path.dirname(file), name));
      return { arrow: `${file} → ${name}`, to, isPackage };
    }),
  );
}

test('every part of src has its layer', () => {
  const parts = [...new Set(files.map(({ part }) => part))];
  expect(parts).toContain('domain');
  expect(parts.filter((part) => !Object.hasOwn(LAYERS, part))).toEqual([]);
});

test.for(Object.entries(LAYERS))('%s imports only the parts below it', ([part, { parts }]) => {
  const upwards = arrowsOf(part).filter(
    ({ to, isPackage }) => !isPackage && to !== part && !parts.includes(to),
  );
  expect(upwards.map(({ arrow }) => arrow)).toEqual([]);
});

test.for(
  Object.entries(LAYERS).flatMap(([part, { packages }]) =>
    packages ? [[part, packages] as const] : [],
  ),
)('%s imports no packages but %s', ([part, packages]) => {
  const foreign = arrowsOf(part).filter(({ to, isPackage }) => isPackage && !packages.test(to));
  expect(foreign.map(({ arrow }) => arrow)).toEqual([]);
});

test.for([
  ['domain', 'zod'],
  ['statute', '../domain/fault.ts'],
  ['cli', '../statute/clause-rules.ts'],
  ['records', 'astro:content'],
])('the imports of %s are found: %s is one of them', ([part = '', name]) => {
  const names = inPart(part).flatMap(({ text }) => importsOf(text));
  expect(names).toContain(name);
});

test.for(['domain', 'statute', 'formats'])('%s asks no clock', (part) => {
  const texts = inPart(part);
  expect(texts.length).toBeGreaterThan(1);
  const asking = texts.filter(({ text }) =>
    /Date\.now|new Date\(\)|performance\.|process\./.test(text),
  );
  expect(asking.map(({ file }) => file)).toEqual([]);
});

test('only records read collections', () => {
  const reading = files.filter(({ text }) => /\bget(Collection|Entry|Entries)\s*\(/.test(text));
  expect(reading.map(({ part }) => part)).toContain('records');
  expect(reading.filter(({ part }) => part !== 'records').map(({ file }) => file)).toEqual([]);
});
