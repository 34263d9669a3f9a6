import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNumbers, VOLUMES, type IndexVolume } from '../index-volumes.ts';
import type { SearchDocument } from '../search-document.ts';
import { indexProgram } from './index-program.ts';
import { digest, plannedRecord } from './indexed-record.ts';
import { planVolumes, type VolumeLimits } from './plan-volumes.ts';
import { runPagefind } from './run-pagefind.ts';
import {
  dropOthers,
  keepVolume,
  keptVolumes,
  placeVolume,
  volumeName,
  type KeptVolume,
} from './volume-cache.ts';
import { SCRIPT, writeVolume } from './write-volume.ts';

/** What the making of an index keeps to, in characters. */
export interface IndexLimits extends VolumeLimits {
  /** How much Pagefind is given at once; it needs a gigabyte for four million. */
  batch: number;
}

/** A thousand full texts have six and a half million. */
const LIMITS: IndexLimits = { most: 20_000_000, least: 400_000, batch: 4_600_000 };

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
  limits: IndexLimits = LIMITS,
): Promise<number> {
  const program = digest(indexProgram());
  const records = documents.map((document) => plannedRecord(document, site, program));
  const numbers = new Map(records.map(({ key }, number) => [key, number]));
  const kept = await keptVolumes(cache);
  const keptRecords = [...kept.values()].map((volume) => volume.records);
  const volumes = new Map<string, KeptVolume>();
  let fresh = 0;
  for (const planned of planVolumes(records, keptRecords, limits)) {
    const name = volumeName(planned);
    const before = kept.get(name);
    const held = before
      ? []
      : planned.flatMap(({ key }) => documents[numbers.get(key) ?? -1] ?? []);
    const write = (draft: string) => writeVolume(held, draft, name, limits.batch);
    volumes.set(name, before ?? (await keepVolume(cache, planned, write)));
    fresh += held.length;
  }
  if (volumes.size === 0) return writeNoVolumes(folder, path.join(cache, 'draft-empty'));
  await publish(volumes, numbers, cache, folder);
  await dropOthers(cache, [...volumes.keys()]);
  return fresh;
}

/**
 * An edition without records, which other sites are joined to: Pagefind's script, and no volumes.
 */
async function writeNoVolumes(folder: string, draft: string): Promise<number> {
  await runPagefind([], draft);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await rename(path.join(draft, SCRIPT), path.join(folder, SCRIPT));
  await writeFile(path.join(folder, VOLUMES), JSON.stringify([]));
  await rm(draft, { recursive: true });
  return 0;
}

/** Put the volumes into the site, with Pagefind's script once beside them and their list. */
async function publish(
  volumes: ReadonlyMap<string, KeptVolume>,
  numbers: ReadonlyMap<string, number>,
  cache: string,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const listed: IndexVolume[] = [];
  const given = new Map(numbers);
  for (const [name, { records, common }] of volumes) {
    placeVolume(cache, name, path.join(folder, name));
    await rename(path.join(folder, name, SCRIPT), path.join(folder, SCRIPT));
    const own = records.map(({ key }) => take(given, key));
    listed.push({ folder: name, records: formatNumbers(own), common });
  }
  await writeFile(path.join(folder, VOLUMES), JSON.stringify(listed));
}

/** The number of a record, once: of two volumes that hold it the first one answers for it. */
function take(given: Map<string, number>, key: string): number | undefined {
  const number = given.get(key);
  given.delete(key);
  return number;
}
