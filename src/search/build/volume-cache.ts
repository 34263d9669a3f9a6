import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from './indexed-record.ts';
import type { Planned } from './plan-volumes.ts';

/** The volumes of the build before, each in a folder named after the records in it. */

/** Which records a volume holds, in order; written last, so that a volume without it is none. */
const RECORDS = 'records.json';

/** The name of the folder of a volume, in the cache and in the site. */
export function volumeName(records: readonly Planned[]): string {
  return digest(records.map(({ key }) => key).join(' '));
}

/** The volumes that are kept, by name. A folder that is missing or cannot be read holds none. */
export async function keptVolumes(cache: string): Promise<Map<string, Planned[]>> {
  const names = await readdir(cache).catch(() => []);
  const read = await Promise.all(
    names.map(async (name) => [name, await recordsOf(path.join(cache, name))] as const),
  );
  return new Map(read.flatMap(([name, records]) => (records ? [[name, records]] : [])));
}

async function recordsOf(folder: string): Promise<Planned[] | undefined> {
  try {
    const records = JSON.parse(await readFile(path.join(folder, RECORDS), 'utf8')) as Planned[];
    return volumeName(records) === path.basename(folder) ? records : undefined;
  } catch {
    // Half a volume, of a build that was stopped; it is written anew.
    return undefined;
  }
}

/**
 * Keep a new volume, whole or not at all.
 *
 * @param write writes the volume into the folder it is given
 */
export async function keepVolume(
  cache: string,
  records: readonly Planned[],
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const name = volumeName(records);
  const draft = path.join(cache, `draft-${process.pid}-${name}`);
  await mkdir(cache, { recursive: true });
  await write(draft);
  await writeFile(path.join(draft, RECORDS), JSON.stringify(records));
  await rm(path.join(cache, name), { recursive: true, force: true });
  await rename(draft, path.join(cache, name));
}

/** Copy a volume into the site. */
export async function copyVolume(cache: string, name: string, folder: string): Promise<void> {
  await cp(path.join(cache, name), folder, { recursive: true });
  await rm(path.join(folder, RECORDS));
}

/** Drop all volumes but these. */
export async function dropOthers(cache: string, names: readonly string[]): Promise<void> {
  const others = (await readdir(cache)).filter((name) => !names.includes(name));
  await Promise.all(
    others.map((name) => rm(path.join(cache, name), { recursive: true, force: true })),
  );
}
