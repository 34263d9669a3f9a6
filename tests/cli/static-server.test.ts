import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, staticServer } from '../../src/cli/static-server.ts';

const parent = mkdtempSync(path.join(os.tmpdir(), 'huidian-'));
const folder = path.join(parent, 'dist');
let url: string;
let close: () => void;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'regulations'), { recursive: true });
  writeFileSync(path.join(parent, 'secret.txt'), 'not for readers');
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, 'regulations/index.html'), 'list');
  writeFileSync(path.join(folder, '404.html'), 'missing');
  writeFileSync(path.join(folder, '条例.json'), '{}');
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(path.join(folder, 'data/list.csv'), 'id');
  writeFileSync(
    path.join(folder, '_headers'),
    "# for every page\n/*\n  Content-Security-Policy: default-src 'none'\n  X-Content-Type-Options: nosniff\n\n/data/*\n  X-Other: only data\n\n/data/list.csv\n  Content-Type: text/csv; header=present\n",
  );
  const running = staticServer(folder);
  url = await listen(running, 0);
  close = () => running.close();
});

afterAll(() => {
  close();
  rmSync(parent, { recursive: true });
});

/** Ask for an address exactly as it is written; `fetch` would tidy it up. */
function ask(address: string) {
  return new Promise<{ status?: number; location?: string; text: string }>((resolve, reject) => {
    request(url, { path: address }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, location: headers.location, text: Buffer.concat(chunks).toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.for([
  ['/', 'home'],
  ['/?q=1', 'home'],
  ['//', 'home'],
  ['/regulations/', 'list'],
  ['/%E6%9D%A1%E4%BE%8B.json', '{}'],
])('answers %s with its file', async ([address, text]) => {
  expect(await ask(address!)).toMatchObject({ status: 200, text });
});

test('leads from a folder without its slash to the folder, with the question', async () => {
  expect(await ask('/regulations?kind=1')).toMatchObject({
    status: 308,
    location: '/regulations/?kind=1',
  });
});

test.for([
  '/nothing',
  '/nothing/',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%00',
  '/%',
])('answers %s with the page for what is missing', async (address) => {
  expect(await ask(address)).toMatchObject({ status: 404, text: 'missing' });
});

test('sends the headers that the site asks for on every page, and no others', async () => {
  const { headers } = await fetch(url);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-other')).toBeNull();
});

test('sends what the site asks for on some addresses there, and only there', async () => {
  const { headers } = await fetch(new URL('/data/list.csv', url));
  expect(headers.get('x-other')).toBe('only data');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-type')).toBe('text/csv; header=present');
});

test('does not say of the page for what is missing that it is data', async () => {
  const { headers, status } = await fetch(new URL('/data/nothing.csv', url));
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
});

test('says what kind of file it sends', async () => {
  const { headers } = await fetch(new URL('/条例.json', url));
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
});
