import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readListFile } from '../cli/record-file.ts';
import { splitReference } from '../domain/record-reference.ts';
import { redirectSchema, type Redirect } from '../domain/redirect.ts';
import { fileEndings } from '../formats/record-file.ts';
import { formatRedirectPage, formatRedirects } from '../formats/redirect.ts';
import { EDITION } from '../records/edition.ts';

/**
 * Keep old addresses alive, after the pages: a page at each that leads on, the data files a second
 * time under their old names, since a file of data cannot lead on, and a `_redirects` file for hosts
 * that read one. An edition that has changed no id gets none of them.
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
        const all = readRedirects(list);
        for (const redirect of all) {
          await writePages(redirect, fileURLToPath(dir));
          await copyData(redirect, fileURLToPath(dir));
        }
        await writeFile(new URL('_redirects', dir), formatRedirects(all));
        logger.info(`改址：${all.length} 个旧标识`);
      },
    },
  };
}

/** The redirects of a list that the check has found to keep to every rule. */
function readRedirects(list: string): Redirect[] {
  const { records } = readListFile(list, 'redirects');
  return records.map(({ fields }) => redirectSchema.parse(fields));
}

/** A page at the old address of a record and of every page below it: its texts, their comparisons. */
async function writePages({ from, to, since }: Redirect, site: string): Promise<void> {
  const title = await titleOf(to, site);
  for await (const page of glob('**/index.html', { cwd: path.join(site, to) })) {
    const part = page.split(path.sep).slice(0, -1);
    const address = [to, ...part].map((name) => `/${name}`).join('') + '/';
    const folder = path.join(site, from, ...part);
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, 'index.html'),
      formatRedirectPage(EDITION, { address, title, since }),
    );
  }
}

/** The data files of a record under its old id; what they say is the record's, with its new id. */
async function copyData({ from, to }: Redirect, site: string): Promise<void> {
  const data = (name: string) => path.join(site, 'data', name);
  for (const ending of fileEndings(splitReference(to).collection)) {
    await cp(data(`${to}.${ending}`), data(`${from}.${ending}`));
  }
  if (existsSync(data(to))) await cp(data(to), data(from), { recursive: true });
}

/** A record's title, from its data file: a hook cannot read collections. */
async function titleOf(reference: string, site: string): Promise<string> {
  const text = await readFile(path.join(site, 'data', `${reference}.json`), 'utf8');
  return (JSON.parse(text) as { title: string }).title;
}
