import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersFor, readHeaderRules } from './host-headers.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serve a built site as a static host does: folders by their `index.html`, the page `404.html` for
 * what is missing, and the headers that the site's own `_headers` file asks for.
 */
export function staticServer(folder: string): Server {
  const rules = readHeaderRules(folder);
  // A busy client may come back to a connection after more than Node's five seconds.
  return createServer({ keepAliveTimeout: 300_000 }, (request, response) => {
    const url = URL.parse(`http://localhost${request.url}`);
    const wanted = headersFor(rules, url?.pathname ?? '/');
    for (const [name, value] of wanted) response.setHeader(name, value);
    const file = url && fileFor(folder, url.pathname);
    if (file && isFile(file)) send(response, 200, file);
    else if (!file || !isFile(path.join(file, 'index.html'))) {
      send(response, 404, path.join(folder, '404.html'));
    } else if (url.pathname.endsWith('/')) send(response, 200, path.join(file, 'index.html'));
    else response.writeHead(308, { location: `${url.pathname}/${url.search}` }).end();
  });
}

/** Start a server and give its address; port 0 takes a free one. */
export function listen(server: Server, port: number, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}/`);
    });
  });
}

/** The file an address asks for, or `undefined` where it points out of the folder. */
function fileFor(folder: string, pathname: string): string | undefined {
  const file = path.join(folder, decoded(pathname) ?? '\0');
  const inside = file === folder || file.startsWith(path.join(folder, path.sep));
  return inside && !file.includes('\0') ? file : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function send(response: ServerResponse, status: number, file: string): void {
  if (!isFile(file)) {
    response
      .writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
      .end('没有这个页面\n');
    return;
  }
  const type = MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream';
  if (status !== 200 || !response.hasHeader('content-type')) {
    response.setHeader('content-type', type);
  }
  response.writeHead(status, { 'content-length': statSync(file).size });
  createReadStream(file).pipe(response);
}
