import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { entryQuery, type IndexVolume } from '../index-volumes.ts';
import { ENTRY } from './pagefind-files.ts';

/**
 * What the first search loads of an index, whatever it asks: the entry and the metadata of each
 * volume, and the WebAssembly, which Pagefind takes from the first.
 *
 * @param folder the folder of the index
 * @returns addresses below that of the folder, in the order of their names: a folder has its files in
 * any order, and the same records give the same page
 */
export async function preloadedFiles(
  folder: string,
  volumes: readonly IndexVolume[],
): Promise<string[]> {
  const names = await Promise.all(
    volumes.map(async (volume, place) =>
      (await readdir(path.join(folder, volume.folder)))
        .filter((name) => PART.test(name) && (place === 0 || !name.startsWith('wasm.')))
        .sort()
        .map((name) => `${volume.folder}/${name}${name === ENTRY ? entryQuery(volume) : ''}`),
    ),
  );
  return names.flat();
}

const PART = /^(pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/;
