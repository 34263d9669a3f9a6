import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { CONTENT_DIR, RECORD_FILES } from '../content-dir.ts';

/**
 * The entries of a collection. Of one that is empty Astro says, for every page, that its
 * configuration may be wrong; an edition need not have records of each kind.
 */
export async function entriesOf<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  return holdsAny(name) ? getCollection(name) : [];
}

function holdsAny(name: CollectionKey): boolean {
  if (!isInFolder(name)) return hasItems(path.join(CONTENT_DIR, `${name}.yaml`));
  const { folder, files } = RECORD_FILES[name];
  return globSync(files, { cwd: path.join(CONTENT_DIR, folder) }).length > 0;
}

/** The others are lists, a file each. */
function isInFolder(name: CollectionKey): name is keyof typeof RECORD_FILES {
  return Object.hasOwn(RECORD_FILES, name);
}

/** Whether a list holds more than comments and `[]`. */
function hasItems(file: string): boolean {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.some((line) => !/^\uFEFF?\s*(?:#.*|\[\s*\]\s*)?$/.test(line));
}
