import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directAnswers, type DataModule } from '../../src/integrations/kept-pages/answers.ts';
import type { SitePath } from '../../src/integrations/kept-pages/site-path.ts';

const FILE = {
  type: 'endpoint',
  component: 'file.ts',
  params: ['collection', 'id'],
  pattern: /^\/data\/([^/]+?)\/([^/]+?)\.json$/,
};
const PAGE = { ...FILE, type: 'page', component: 'page.astro' };
const ALONE = { ...FILE, component: 'alone.ts', params: [], pattern: /^\/robots\.txt$/ };
const REST = {
  ...FILE,
  component: 'rest.ts',
  params: ['...name'],
  pattern: /^\/schema(?:\/(.*?))?$/,
};

const at = (route: object, pathname: string) => ({ route, pathname }) as unknown as SitePath;

let listed = 0;

/** Answers with its props; the paths of `file.ts` are counted each time they are asked for. */
const MODULES: Record<string, DataModule> = {
  'file.ts': {
    GET: ({ props }) => Response.json(props),
    getStaticPaths: () => {
      listed += 1;
      return Promise.resolve([
        { params: { collection: 'sessions', id: 'x' }, props: { title: '会议' } },
        { params: { collection: 'sources', id: 'x' }, props: { title: '来源' } },
      ]);
    },
  },
  'alone.ts': { GET: ({ props }) => Response.json(props) },
  'rest.ts': {
    GET: ({ props }) => Response.json(props),
    getStaticPaths: () => Promise.resolve([{ params: { name: 'a/b' }, props: { title: '里层' } }]),
  },
};

const newAnswer = () =>
  directAnswers(
    ({ pathname }) => Promise.resolve(new Response(`Astro ${pathname}`)),
    ({ component }) => Promise.resolve(MODULES[component] as DataModule),
  );
const answer = newAnswer();

const told = async (route: object, pathname: string) => (await answer(at(route, pathname))).text();

test('a page is left to Astro', async () => {
  expect(await told(PAGE, '/sessions/x/')).toBe('Astro /sessions/x/');
});

test('a file of data is answered with the props of its own params', async () => {
  expect(await told(FILE, '/data/sources/x.json')).toBe('{"title":"来源"}');
  expect(await told(FILE, 'data/sessions/x.json')).toBe('{"title":"会议"}');
});

test('the files of a route are listed once', async () => {
  const before = listed;
  const again = newAnswer();
  for (const collection of ['sessions', 'sources']) {
    await again(at(FILE, `/data/${collection}/x.json`));
  }
  expect(listed - before).toBe(1);
});

test('a file that is the only one of its route has no props', async () => {
  expect(await told(ALONE, '/robots.txt')).toBe('{}');
});

test('a param may hold a path', async () => {
  expect(await told(REST, '/schema/a/b')).toBe('{"title":"里层"}');
});

/** Nothing else is at hand when a build makes them; in the editing server it would be. */
test('files of data are made of nothing but their props', () => {
  const asked = globSync('src/pages/**/*.ts').map((file) => {
    const [, context] =
      /\bGET\b[^=]*= (?:async )?\(([^)]*)\)/.exec(readFileSync(file, 'utf8')) ?? [];
    return context;
  });
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((context) => !/^$|^\{ props(: \{[^}]*\})? \}$/.test(context ?? '?'))).toEqual(
    [],
  );
});
