import { readFile } from 'node:fs/promises';
import path from 'node:path';

const SCRIPT = /<script type="module" src="(\/_astro\/[^"]+)"/g;
/** An import of another file, but for one that is made while the script runs. */
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

/**
 * The scripts of a page and those that they import. A browser learns of an imported one only when it
 * has the other, unless the page names it, and fetches what its head does not name after all else.
 *
 * @param site the folder of the site
 * @returns addresses in the site, each once: the page's own from the last on, for the last is that of
 * the page itself and the others are those of every page; then what they import, in order
 */
export async function pageScripts(html: string, site: string): Promise<string[]> {
  const own = [...html.matchAll(SCRIPT)].map(([, address = '']) => address).toReversed();
  const imported = new Set<string>();
  const read = async (address: string): Promise<void> => {
    const script = await readFile(path.join(site, address), 'utf8');
    const imports = [...script.matchAll(IMPORT)].map(([, name]) => `/_astro/${name}`);
    const fresh = imports.filter((name) => !imported.has(name) && !own.includes(name));
    for (const name of fresh) imported.add(name);
    await Promise.all(fresh.map(read));
  };
  await Promise.all(own.map(read));
  return [...own, ...[...imported].sort()];
}
