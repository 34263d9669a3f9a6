import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { watchRequests } from '../../src/search/request-watch.ts';

/** A global object whose `fetch` answers with these statuses; 0 stands for no network. */
function page(...statuses: number[]) {
  const fetch = async () => {
    const status = statuses.shift();
    if (!status) throw new TypeError('no network');
    return new Response(null, { status });
  };
  return { fetch: fetch as typeof globalThis.fetch };
}

test('counts what is missing and what does not arrive', async () => {
  const scope = page(200, 404, 0);
  const watch = watchRequests(scope, '/pagefind/');
  await scope.fetch('/pagefind/a');
  await watch.checked();
  expect(watch.failures()).toBe(0);
  await scope.fetch(new URL('http://localhost/pagefind/b'));
  await expect(scope.fetch('/pagefind/c')).rejects.toThrow('no network');
  await watch.checked();
  expect(watch.failures()).toBe(2);
});

test('counts nothing outside the folder', async () => {
  const scope = page(404);
  const watch = watchRequests(scope, '/pagefind/');
  await scope.fetch('/data/records.json');
  await watch.checked();
  expect(watch.failures()).toBe(0);
});

test('counts a part of an index that does not unpack', async () => {
  const whole = gzipSync('pagefind_dcd and more of it');
  const bodies = [whole, whole.subarray(0, 25), gzipSync('else'), 'pagefind_dcd', 'damaged'];
  const fetch = async () => new Response(bodies.shift());
  const scope = { fetch: fetch as typeof globalThis.fetch };
  const watch = watchRequests(scope, '/pagefind/');
  const counts: number[] = [];
  for (const _ of [...bodies]) {
    await scope.fetch('/pagefind/index/und_1.pf_index');
    await watch.checked();
    counts.push(watch.failures());
  }
  expect(counts).toEqual([0, 1, 2, 2, 3]);
});

test('watches a page once', async () => {
  const scope = page(404);
  const [first, second] = [watchRequests(scope, '/p/'), watchRequests(scope, '/p/')];
  await scope.fetch('/p/a');
  await first.checked();
  expect(second).toBe(first);
  expect(first.failures()).toBe(1);
});
