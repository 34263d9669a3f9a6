import { formatPlainDate } from '../domain/plain-date.ts';
import { splitReference } from '../domain/record-reference.ts';
import type { Redirect } from '../domain/redirect.ts';
import { escapeHtml } from '../statute/escape-html.ts';
import { absolute, type Edition } from './edition.ts';
import { fileEndings } from './record-file.ts';
import { visibleLine } from './visible-text.ts';

/** An old address, the address that stands for it now, and what is to be read there. */
export interface MovedPage {
  /** The new address, beginning and ending with a slash. */
  address: string;
  /** The title of the record at the new address. */
  title: string;
  /** The first day on which it stood there. */
  since: Redirect['since'];
}

/**
 * The page at an old address, for hosts that cannot redirect: it leads on by itself, without script,
 * says why, and has no place in a search engine.
 */
export function formatRedirectPage(edition: Edition, { address, title, since }: MovedPage): string {
  const href = escapeHtml(address);
  const name = escapeHtml(visibleLine(title));
  return `<!DOCTYPE html>
<html lang="${escapeHtml(edition.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${href}">
    <title>已改址：${name} · ${escapeHtml(visibleLine(edition.edition))}</title>
    <link rel="canonical" href="${escapeHtml(absolute(edition, address))}">
  </head>
  <body>
    <main>
      <h1>这一页的地址改了</h1>
      <p>${formatPlainDate(since)}起，它在新的地址：<a href="${href}">${name}</a>。</p>
    </main>
  </body>
</html>
`;
}

/**
 * The `_redirects` file, by which Netlify, Cloudflare Pages and others redirect at once and for good:
 * a record's data files, its page and all that stands below it, its dated texts among them. One file
 * comes before a pattern, as hosts want it.
 *
 * @example
 * formatRedirects([{ from: 'sessions/jiu', to: 'sessions/xin', since: '2026-11-21' }])
 * // '/data/sessions/jiu.json /data/sessions/xin.json 301\n…/sessions/jiu/* /sessions/xin/:splat 301\n'
 */
export function formatRedirects(redirects: readonly Redirect[]): string {
  const moves = [...redirects.flatMap(movedFiles), ...redirects.flatMap(movedPages)];
  return moves.map(([from, to]) => `${from} ${to} 301\n`).join('');
}

function movedFiles({ from, to }: Redirect): [string, string][] {
  return fileEndings(splitReference(to).collection).map((ending) => [
    `/data/${from}.${ending}`,
    `/data/${to}.${ending}`,
  ]);
}

function movedPages({ from, to }: Redirect): [string, string][] {
  const hasDatedFiles = splitReference(to).collection === 'regulations';
  return [
    ...(hasDatedFiles ? [[`/data/${from}/*`, `/data/${to}/:splat`] as [string, string]] : []),
    [`/${from}/*`, `/${to}/:splat`],
  ];
}
