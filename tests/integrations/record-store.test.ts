import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { recordStore } from '../../src/integrations/record-store.ts';

type Setup = HookParameters<'astro:config:setup'>;

/** What is added to the configuration of a command whose cache is this folder. */
function additions(command: Setup['command'], cache = tmpdir()): object[] {
  const added: object[] = [];
  const config = { cacheDir: pathToFileURL(`${cache}/`) };
  const options = { command, config, updateConfig: (more: object) => added.push(more) };
  void recordStore().hooks['astro:config:setup']?.(options as unknown as Setup);
  return added;
}

interface Added {
  vite: { plugins: [{ load: { filter: { id: RegExp }; handler: () => string } }] };
}

test('pages of a build read the records from the file in which Astro keeps them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huidian-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // As Astro writes it: a collection with one record.
  const written = '[["Map",1,2],"sessions",["Map",3,4],"shili",{"id":3}]';
  writeFileSync(path.join(folder, 'data-store.json'), written);
  const [added] = additions('build', folder) as [Added];
  const module = path.join(folder, 'store.mjs');
  writeFileSync(module, added.vite.plugins[0].load.handler());
  const store = (await import(/* @vite-ignore */ module)) as { default: unknown };
  expect(store.default).toEqual(new Map([['sessions', new Map([['shili', { id: 'shili' }]])]]));
});

test('the editing server reads the records as Astro does', () => {
  expect(additions('dev')).toEqual([]);
});

test('records that have been written are let go of', async () => {
  const { globalContentLayer } = (await import(
    new URL('content/instance.js', import.meta.resolve('astro')).href
  )) as { globalContentLayer: { init(options: object): object; get(): object | null } };
  globalContentLayer.init({});
  await recordStore().hooks['astro:build:start']?.({} as HookParameters<'astro:build:start'>);
  expect(globalContentLayer.get()).toBeNull();
});
