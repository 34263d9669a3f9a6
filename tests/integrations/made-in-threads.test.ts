import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { divide } from '../../src/integrations/kept-pages/division.ts';
import { makeInThreads } from '../../src/integrations/kept-pages/make-in-threads.ts';
import type { SitePath } from '../../src/integrations/kept-pages/site-path.ts';
import { Turns } from '../../src/integrations/kept-pages/turns.ts';

test('what is made of the library is no part of a record', () => {
  const files = ['/sessions/', '/sessions/x/', '/places/x/', '/data/sessions/x.md', '/sources/y/'];
  expect(divide(files.map((pathname) => ({ pathname })))).toEqual({
    library: [{ pathname: '/sessions/' }, { pathname: '/places/x/' }],
    records: [
      [{ pathname: '/sessions/x/' }, { pathname: '/data/sessions/x.md' }],
      [{ pathname: '/sources/y/' }],
    ],
  });
});

test('two threads take as many turns as there are parts', () => {
  const first = new Turns(3);
  const second = new Turns(3, first.memory);
  expect([first, second, first, second, first].map((turns) => turns.take())).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('what one thread stops, the other leaves', () => {
  const first = new Turns(3);
  const second = new Turns(3, first.memory);
  second.stop();
  expect([first.stopped, first.take()]).toEqual([true, false]);
});

const RECORDS = 60;

const route = { route: '/sessions/[id]', component: 'session.astro', type: 'page', params: ['id'] };
const index = { ...route, route: '/sessions', component: 'sessions.astro', params: [] };
const paths = [
  { route: index, pathname: '/sessions/' },
  ...Array.from({ length: RECORDS }, (_, id) => ({ route, pathname: `/sessions/${id}/` })),
] as unknown as SitePath[];

let folder = '';
let site = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'huidian-threads-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  site = path.join(folder, 'site');
});

/** A program that answers in a thread of its own, as `answer` says; `address` is what is asked for. */
function program(answer: string) {
  const entry = path.join(folder, 'entry.mjs');
  writeFileSync(
    entry,
    `let internals;
    export const app = {
      manifest: { routes: [{ routeData: ${JSON.stringify(route)} }] },
      setInternals: (given) => { internals = given; },
      setOptions: () => {},
      render: async ({ url: address }, { routeData }) => { ${answer} },
    };`,
  );
  const pages: [string, { styles: unknown[] }][] = [['page', { styles: ['s.css'] }]];
  return { entry: pathToFileURL(entry).href, pages, level: 'warn' as const };
}

/** Make all paths; this thread waits after each, so that the other one has a share. */
const make = (there: string, answer = slow) =>
  makeInThreads(paths, { answer, site, origin: 'https://records.example' }, program(there));

const slow = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return new Response('一');
};

const written = () =>
  globSync('**/index.html', { cwd: site }).map((file) =>
    readFileSync(path.join(site, file), 'utf8'),
  );

test('each file is made once, by one thread or the other', async () => {
  await make(`return new Response('二 ' + routeData.component);`);
  expect(written()).toHaveLength(paths.length);
  expect(new Set(written())).toEqual(new Set(['一', '二 session.astro']));
});

test('the second thread knows the style sheets of the pages', async () => {
  await make(`return new Response(JSON.stringify([...internals.pagesByKeys]));`);
  expect(written()).toContain('[["page",{"styles":["s.css"]}]]');
});

test('a file that the second thread cannot make stops both with its address', async () => {
  const fails = make(`throw new Error('没有这次会议');`);
  await expect(fails).rejects.toThrow('写不出 /sessions/0/：没有这次会议');
  await expect(fails).rejects.toHaveProperty('cause.message', '没有这次会议');
  expect(written().length).toBeLessThan(RECORDS);
  expect(existsSync(path.join(site, 'sessions/0'))).toBe(false);
});

test('a file that this thread cannot make stops both with its address', async () => {
  const fails = make(`return new Response('二');`, () => {
    throw new Error('没有名录');
  });
  await expect(fails).rejects.toThrow('写不出 /sessions/：没有名录');
  expect(written().length).toBeLessThan(RECORDS);
});

test.for([0, 3])('a second thread that ends with %i before it is done is told', async (code) => {
  await expect(make(`process.exit(${code});`)).rejects.toThrow(
    `生成文件的第二个线程没有做完就停了（${code}）`,
  );
});

test('a second thread that waits for ever is told', async () => {
  await expect(make('await new Promise(() => {});')).rejects.toThrow(
    '生成文件的第二个线程没有做完就停了（13）',
  );
});
