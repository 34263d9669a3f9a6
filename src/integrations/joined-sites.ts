import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { JOINED_ORIGINS } from '../site.ts';

/**
 * Let the search page load the records of the sites that are searched together with this one: its
 * own policy names them, and so must the one that the host sends.
 */
export function joinedSites(): AstroIntegration {
  return {
    name: 'joined-sites',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (JOINED_ORIGINS.length === 0) return;
        const file = new URL('_headers', dir);
        const sources = ["connect-src 'self'", ...JOINED_ORIGINS].join(' ');
        const headers = await readFile(file, 'utf8');
        await writeFile(file, headers.replace("connect-src 'self'", sources));
      },
    },
  };
}
