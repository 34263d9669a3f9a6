import type { RecordNumber } from './search-index.ts';

/**
 * The index of a site is one or more volumes, each a Pagefind index of its own in a folder of its
 * own under `/pagefind/`. A large edition is cut into volumes so that indexing it needs less
 * memory, and a volume whose records are unchanged is used again by the next build.
 */
export interface IndexVolume {
  folder: string;
  /** The number of each of its records in the catalogue, as `formatNumbers` writes them. */
  records: string;
  /** Words of which each is a large part of it, with the size of that in kilobytes. */
  common: Record<string, number>;
}

/** Where the volumes and Pagefind's script are; only the finished site has them. */
export const INDEX = '/pagefind/';

/** The list of volumes, beside their folders. */
export const VOLUMES = 'volumes.json';

/**
 * What Pagefind puts behind the address of a volume's entry: a volume of that name never changes, so
 * the page may load the entry ahead and a browser may keep it.
 */
export function entryQuery({ folder }: Pick<IndexVolume, 'folder'>): string {
  return `?ts=${folder}`;
}

/**
 * What a volume calls a record: its folder and its place in the volume. No two volumes have one name,
 * so an answer of several together tells which record it means.
 *
 * @example partName('6508bc5940ca', 12) // '6508bc5940ca.12'
 */
export function partName(folder: string, place: number): string {
  return `${folder}.${place}`;
}

/**
 * Write the numbers of records as runs: `5-9` and `12` are numbers, `x2` are two records that a
 * newer volume holds anew or that are gone, which have no number.
 *
 * @example formatNumbers([0, 1, 2, undefined, 7]) // '0-2,x1,7'
 */
export function formatNumbers(numbers: readonly (RecordNumber | undefined)[]): string {
  const runs: { first: RecordNumber | undefined; length: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const next = run?.first === undefined ? undefined : run.first + run.length;
    if (run && next === number) run.length += 1;
    else runs.push({ first: number, length: 1 });
  }
  return runs.map(formatRun).join(',');
}

function formatRun({ first, length }: { first: RecordNumber | undefined; length: number }): string {
  if (first === undefined) return `x${length}`;
  return length === 1 ? `${first}` : `${first}-${first + length - 1}`;
}

/**
 * Read what `formatNumbers` has written.
 *
 * @returns nothing where the text is no list of runs
 * @example readNumbers('0-2,x1,7') // [0, 1, 2, undefined, 7]
 */
export function readNumbers(text: string): (RecordNumber | undefined)[] | undefined {
  const runs = text.split(',').map(readRun);
  return runs.includes(undefined) ? undefined : runs.flatMap((run) => run ?? []);
}

function readRun(text: string): (RecordNumber | undefined)[] | undefined {
  const [, missing, first, last = first] = /^(?:x(\d+)|(\d+)(?:-(\d+))?)$/.exec(text) ?? [];
  if (missing !== undefined) return Array.from({ length: Number(missing) }, () => undefined);
  if (first === undefined) return undefined;
  const length = Number(last) - Number(first) + 1;
  return length < 1 ? undefined : Array.from({ length }, (_, index) => Number(first) + index);
}
