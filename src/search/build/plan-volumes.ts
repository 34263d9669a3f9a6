import { cutEvenly } from './cut-evenly.ts';

/** A record as the plan of an index knows it. */
export interface Planned {
  /** Changes whenever anything that the index holds of the record changes. */
  key: string;
  /** How much of it is indexed, in characters. */
  size: number;
}

/** How large a volume of the index becomes. */
export interface VolumeLimits {
  /** No volume holds more, unless a single record does. */
  most: number;
  /** A volume that holds less is put together anew with whatever has changed. */
  least: number;
}

/**
 * Say which volumes an index consists of. A large volume of the build before is kept while three
 * quarters of it are still as they were; all other records are cut into new volumes of even size,
 * in their order. A small edition is always a single volume.
 *
 * @param before the volumes of the build before, each with its records in order
 * @returns the records of each volume in order; a kept one still lists what has changed or gone
 * @example planVolumes([a, b], [], limits) // [[a, b]]
 */
export function planVolumes(
  records: readonly Planned[],
  before: readonly (readonly Planned[])[],
  limits: VolumeLimits,
): Planned[][] {
  const now = new Set(records.map(({ key }) => key));
  const kept = before.filter((volume) => isKept(volume, now, limits)).map((volume) => [...volume]);
  const covered = new Set(kept.flat().map(({ key }) => key));
  const others = records.filter(({ key }) => !covered.has(key));
  return [...kept, ...cutEvenly(others, ({ size }) => size, limits.most)];
}

function isKept(
  volume: readonly Planned[],
  now: ReadonlySet<string>,
  { least }: VolumeLimits,
): boolean {
  const size = sizeOf(volume);
  return size > least && sizeOf(volume.filter(({ key }) => now.has(key))) >= size * 0.75;
}

function sizeOf(records: readonly Planned[]): number {
  return records.reduce((sum, { size }) => sum + size, 0);
}
