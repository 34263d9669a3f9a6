import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a site's `_headers` file asks a host to send: the pattern of an address, then headers. */
export interface HeaderRule {
  /** An address; `*` at its end stands for whatever follows. */
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Read the `_headers` file of a built site, as Netlify and Cloudflare Pages do. A site without one
 * has no rules.
 */
export function readHeaderRules(folder: string): HeaderRule[] {
  const file = path.join(folder, '_headers');
  if (!existsSync(file)) return [];
  const sections = readFileSync(file, 'utf8').matchAll(
    /^(?<pattern>\/\S*)$(?<lines>(?:\n[ \t]+\S.*)*)/gm,
  );
  return [...sections].map(({ groups }) => ({
    pattern: groups?.['pattern'] ?? '',
    headers: [...(groups?.['lines'] ?? '').matchAll(/^\s+([\w-]+): (.+)$/gm)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    ),
  }));
}

/** The headers for an address: those of every rule that it keeps to. */
export function headersFor(rules: readonly HeaderRule[], address: string): HeaderRule['headers'] {
  return rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}
