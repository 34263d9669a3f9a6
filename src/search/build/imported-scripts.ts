import { readFile } from 'node:fs/promises';
import path from 'node:path';

const SCRIPT = /<script type="module" src="(\/_astro\/[^"]+)"/g;
/** An import of another file, but for one that is made while the script runs. */
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

/**
 * The scripts that those of a page import. A browser learns of them only when it has the others,
 * unless the page names them.
 *
 * @param site the folder of the site
 * @returns addresses in the site, each once, in order: which is read first is left to chance
 */
export async function importedScripts(html: string, site: string): Promise<string[]> {
  const known = new Set<string>();
  const named = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
  const read = async (address: string): Promise<void> => {
    const script = await readFile(path.join(site, address), 'utf8');
    const imports = [...script.matchAll(IMPORT)].map(([, name]) => `/_astro/${name}`);
    const fresh = imports.filter((name) => !known.has(name) && !named.includes(name));
    for (const name of fresh) known.add(name);
    await Promise.all(fresh.map(read));
  };
  await Promise.all(named.map(read));
  return [...known].sort();
}
