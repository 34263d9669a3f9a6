import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readListFile } from '../cli/record-file.ts';
import { referenceAddress } from '../domain/address.ts';
import { isPlainDate } from '../domain/plain-date.ts';
import { redirectSchema, type Redirect } from '../domain/redirect.ts';
import { formatRedirectPage, formatRedirects } from '../formats/redirect.ts';
import { EDITION } from '../records/edition.ts';

/**
 * Keep old addresses alive, after the pages: a page at each that leads on, and a `_redirects` file
 * for hosts that read one. An edition that has changed no id gets neither.
 */
export function redirects(contentDir: string): AstroIntegration {
  let list = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ config }) => {
        list = path.resolve(fileURLToPath(config.root), contentDir, 'redirects.yaml');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!existsSync(list)) return;
        const all = await readRedirects(list);
        for (const redirect of all) await writePages(redirect, fileURLToPath(dir));
        await writeFile(new URL('_redirects', dir), formatRedirects(all));
        logger.info(`改址：${all.length} 个旧标识`);
      },
    },
  };
}

/** The redirects of a list that the check has found to keep to every rule. */
async function readRedirects(list: string): Promise<Redirect[]> {
  const { records } = await readListFile(list, 'redirects');
  return records.map(({ fields }) => redirectSchema.parse(fields));
}

/** A page at the old address of a record and, where it is a regulation, of each of its texts. */
async function writePages({ from, to, since }: Redirect, site: string): Promise<void> {
  const title = await titleOf(to, site);
  const below = from.startsWith('regulations/') ? await datedTexts(path.join(site, to)) : [];
  for (const part of ['', ...below.map((day) => `${day}/`)]) {
    const address = `${referenceAddress(to)}${part}`;
    const folder = path.join(site, `${referenceAddress(from)}${part}`);
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, 'index.html'),
      formatRedirectPage(EDITION, { address, title, since }),
    );
  }
}

/** The days after which the texts of a record are named, e.g. `2024-12-01`. */
async function datedTexts(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter(isPlainDate).sort();
}

/** A record's title, from its data file: a hook cannot read collections. */
async function titleOf(reference: string, site: string): Promise<string> {
  const text = await readFile(path.join(site, 'data', `${reference}.json`), 'utf8');
  return (JSON.parse(text) as { title: string }).title;
}
