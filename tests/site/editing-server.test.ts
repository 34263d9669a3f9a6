import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outerEnvironment } from '../built-site.ts';

/** Serve as `npm run dev` does, beside one that may run already, and tell the port. */
const SERVE = `
  const { dev } = await import('astro');
  const { address } = await dev({ logLevel: 'warn' });
  console.log('port ' + address.port);
`;

/** The server on which editors see a change at once; it joins the records anew for every page. */
let server: ChildProcess;
let address = '';
let said = '';

beforeAll(async () => {
  server = spawn(process.execPath, ['--input-type=module', '--eval', SERVE], {
    env: { ...outerEnvironment(), CONTENT_DIR: './tests/fixtures/content' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  address = await new Promise<string>((resolve, reject) => {
    const listen = (words: Buffer) => {
      said += words.toString();
      const [, port] = /port (\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve(`http://localhost:${port}`);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`astro dev 以 ${code} 结束`)));
  });
});

afterAll(() => {
  server.kill();
});

test.for([
  '/',
  '/search/',
  '/search/catalogue.json',
  '/search/titles.json',
  '/search/documents/0.json',
  '/data/records.json',
  '/data/ledger.json',
  '/feeds/changes.xml',
  '/regulations/shili-dangan-tiaoli/',
  '/data/regulations/shili-dangan-tiaoli.json',
  '/data/regulations/shili-dangan-tiaoli.md',
])('%s is answered while records are edited', async (page) => {
  const response = await fetch(`${address}${page}`);
  expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(/./)]);
});

test('editors are not told of kinds of records that their edition does not have', () => {
  expect(said).not.toContain('does not exist or is empty');
});
