import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

/** The folder of all that search is made of; what runs in the page alone decides nothing here. */
const SEARCH = path.dirname(import.meta.dirname);

/**
 * Everything besides a record that decides how it is indexed: the program that folds and writes it,
 * Pagefind, and the tables of characters that this Node has. Where any of it changes, the whole index is
 * written anew; so nothing has to be folded only to find that it is as it was.
 */
export function indexProgram(): string {
  const files = globSync(['*.ts', 'build/*.ts'], { cwd: SEARCH }).sort();
  const texts = files.map((file) => readFileSync(path.join(SEARCH, file), 'utf8'));
  const pagefind = findPackageJSON('pagefind', import.meta.url);
  if (pagefind === undefined) throw new Error('找不到软件包 pagefind');
  return [readFileSync(pagefind, 'utf8'), process.versions['unicode'], ...texts].join('\n');
}
