import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchAnswer } from './engines.ts';

/** What was loaded: requests, and bytes as a host sends them, text compressed. */
export interface Load {
  requests: number;
  bytes: number;
  indexBytes: number;
}

/** A visitor of a site, and what the visit has loaded so far. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  load: () => Load;
}

/** A new visitor of a site, with nothing in the cache. */
export async function newVisitor(
  browser: Browser,
  baseURL: string,
  site: string,
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL, locale: 'zh-CN' });
  await context.addInitScript(watchAnswer);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
  return { page, context, load: () => loadOf(addresses, site) };
}

/** What one load has beyond another. */
export function difference(after: Load, before: Load): Load {
  return {
    requests: after.requests - before.requests,
    bytes: after.bytes - before.bytes,
    indexBytes: after.indexBytes - before.indexBytes,
  };
}

function loadOf(addresses: readonly string[], site: string): Load {
  const sizes = addresses.map((address) => ({ address, bytes: sizeOf(address, site) }));
  const sum = (these: typeof sizes) => these.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: sizes.length,
    bytes: sum(sizes),
    indexBytes: sum(sizes.filter(({ address }) => address.endsWith('.pf_index'))),
  };
}

const known = new Map<string, number>();

function sizeOf(address: string, site: string): number {
  const file = path.join(
    site,
    decodeURIComponent(address),
    address.endsWith('/') ? 'index.html' : '',
  );
  const size =
    known.get(file) ??
    (/\.(html|js|css|json|svg)$/.test(file)
      ? gzipSync(readFileSync(file)).length
      : statSync(file).size);
  known.set(file, size);
  return size;
}
