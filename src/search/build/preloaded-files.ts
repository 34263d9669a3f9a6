import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { IndexVolume } from '../index-volumes.ts';

/**
 * What the first search loads of an index, whatever it asks: the metadata of each volume, and the
 * WebAssembly, which Pagefind takes from the first.
 *
 * @param folder the folder of the index
 * @returns paths in that folder, with slashes
 */
export async function preloadedFiles(
  folder: string,
  volumes: readonly IndexVolume[],
): Promise<string[]> {
  const names = await Promise.all(
    volumes.map(async (volume, place) =>
      (await readdir(path.join(folder, volume.folder)))
        .filter((name) => name.endsWith('.pf_meta') || (place === 0 && name.startsWith('wasm.')))
        .map((name) => `${volume.folder}/${name}`),
    ),
  );
  return names.flat();
}
