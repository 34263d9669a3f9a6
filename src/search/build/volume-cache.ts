import { copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from './indexed-record.ts';
import type { Planned } from './plan-volumes.ts';
import type { CommonWords } from './write-words.ts';

/** The volumes of the build before, each in a folder named after the records in it. */

/** What is known of a volume: the records in it, in order, and its common words. */
export interface KeptVolume {
  records: Planned[];
  common: CommonWords;
}

/** The file that says so; it is written last, so that a folder without it is no volume. */
const VOLUME = 'volume.json';

/** The name of the folder of a volume, in the cache and in the site. */
export function volumeName(records: readonly Planned[]): string {
  return digest(records.map(({ key }) => key).join(' '));
}

/** The volumes that are kept, by name. A folder that is missing or cannot be read holds none. */
export async function keptVolumes(cache: string): Promise<Map<string, KeptVolume>> {
  const names = await readdir(cache).catch(() => []);
  const read = await Promise.all(
    names.map(async (name) => [name, await readVolume(path.join(cache, name))] as const),
  );
  return new Map(read.flatMap(([name, volume]) => (volume ? [[name, volume]] : [])));
}

async function readVolume(folder: string): Promise<KeptVolume | undefined> {
  try {
    const text = await readFile(path.join(folder, VOLUME), 'utf8');
    const volume = JSON.parse(text) as KeptVolume;
    const isWhole = volumeName(volume.records) === path.basename(folder) && isAsWritten(folder);
    return isWhole ? volume : undefined;
  } catch {
    // Half a volume, of a build that was stopped; it is written anew.
    return undefined;
  }
}

/**
 * Keep a new volume, whole or not at all.
 *
 * @param write writes the volume into the folder it is given, and tells its common words
 */
export async function keepVolume(
  cache: string,
  records: readonly Planned[],
  write: (folder: string) => Promise<CommonWords>,
): Promise<KeptVolume> {
  const name = volumeName(records);
  const draft = path.join(cache, `draft-${process.pid}-${name}`);
  await mkdir(cache, { recursive: true });
  const volume: KeptVolume = { records: [...records], common: await write(draft) };
  await writeFile(path.join(draft, VOLUME), JSON.stringify(volume));
  await rm(path.join(cache, name), { recursive: true, force: true });
  await rename(draft, path.join(cache, name));
  return volume;
}

/**
 * Put a volume into the site. Its files are links to those of the cache where both are on one disk:
 * thousands of copies, made where as many were taken away, cost seconds.
 */
export function placeVolume(cache: string, name: string, folder: string): void {
  const from = path.join(cache, name);
  mkdirSync(folder, { recursive: true });
  for (const file of filesOf(from)) {
    if (file === VOLUME) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    linkOrCopy(path.join(from, file), path.join(folder, file));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Whether no file of a volume was written after the list of its records. What something else writes
 * into a file of the site it writes into the cache too, where that file is a link.
 */
function isAsWritten(folder: string): boolean {
  const written = (file: string) => statSync(path.join(folder, file)).mtimeMs;
  const last = written(VOLUME);
  return filesOf(folder).every((file) => written(file) <= last);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** Drop all volumes but these. */
export async function dropOthers(cache: string, names: readonly string[]): Promise<void> {
  const others = (await readdir(cache)).filter((name) => !names.includes(name));
  await Promise.all(
    others.map((name) => rm(path.join(cache, name), { recursive: true, force: true })),
  );
}
