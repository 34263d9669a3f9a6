import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNumbers, VOLUMES, type IndexVolume } from '../index-volumes.ts';
import type { SearchDocument } from '../search-document.ts';
import { indexProgram } from './index-program.ts';
import { digest, plannedRecord } from './indexed-record.ts';
import { planVolumes, type Planned, type VolumeLimits } from './plan-volumes.ts';
import { dropOthers, keepVolume, keptVolumes, placeVolume, volumeName } from './volume-cache.ts';
import { writeVolume } from './write-volume.ts';

/** The limits of a volume, in characters. A thousand full texts have six and a half million. */
const LIMITS: VolumeLimits = { most: 4_600_000, least: 400_000 };

/** Where an index goes and comes from. */
export interface IndexPlaces {
  /** The folder of the site it is written to, emptied first. */
  folder: string;
  /** Where its volumes are kept for the next build. */
  cache: string;
  /** The address of the site. */
  site: string;
}

/**
 * Write the index of all records. Volumes of the build before whose records are unchanged are used
 * again. The index counts records in the order given.
 *
 * @returns how many records were indexed anew
 */
export async function writeIndex(
  documents: readonly SearchDocument[],
  { folder, cache, site }: IndexPlaces,
  limits: VolumeLimits = LIMITS,
): Promise<number> {
  const program = digest(indexProgram());
  const records = documents.map((document) => plannedRecord(document, site, program));
  const numbers = new Map(records.map(({ key }, number) => [key, number]));
  const kept = await keptVolumes(cache);
  const volumes = planVolumes(records, [...kept.values()], limits);
  const fresh = volumes.filter((volume) => !kept.has(volumeName(volume)));
  for (const volume of fresh) {
    const held = volume.flatMap(({ key }) => documents[numbers.get(key) ?? -1] ?? []);
    await keepVolume(cache, volume, (draft) => writeVolume(held, draft, volumeName(volume)));
  }
  if (volumes.length === 0) return writeNoVolumes(folder, path.join(cache, 'draft-empty'));
  await publish(volumes, numbers, cache, folder);
  await dropOthers(cache, volumes.map(volumeName));
  return fresh.flat().length;
}

/**
 * An edition without records, which other sites are joined to: Pagefind's script, and no volumes.
 */
async function writeNoVolumes(folder: string, draft: string): Promise<number> {
  await writeVolume([], draft, '');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await rename(path.join(draft, 'pagefind.js'), path.join(folder, 'pagefind.js'));
  await writeFile(path.join(folder, VOLUMES), JSON.stringify([]));
  await rm(draft, { recursive: true });
  return 0;
}

/** Put the volumes into the site, with Pagefind's script once beside them and their list. */
async function publish(
  volumes: readonly Planned[][],
  numbers: ReadonlyMap<string, number>,
  cache: string,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const listed: IndexVolume[] = [];
  const given = new Map(numbers);
  for (const volume of volumes) {
    const name = volumeName(volume);
    placeVolume(cache, name, path.join(folder, name));
    await rename(path.join(folder, name, 'pagefind.js'), path.join(folder, 'pagefind.js'));
    listed.push({
      folder: name,
      records: formatNumbers(volume.map(({ key }) => take(given, key))),
    });
  }
  await writeFile(path.join(folder, VOLUMES), JSON.stringify(listed));
}

/** The number of a record, once: of two volumes that hold it the first one answers for it. */
function take(given: Map<string, number>, key: string): number | undefined {
  const number = given.get(key);
  given.delete(key);
  return number;
}
