import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NO_LANGUAGE } from './indexed-record.ts';
import { mergeFilters } from './merge-filters.ts';
import { ENTRY, writeList, type Entry, type Metadata } from './pagefind-files.ts';
import { writeWords, type CommonWords } from './write-words.ts';

/** Some records of a volume, as Pagefind has indexed them. */
export interface Batch {
  folder: string;
  metadata: Metadata;
  /** The number of its first record in the volume. */
  first: number;
  /** The names of its fragments in the volume, in the order of its records. */
  names: string[];
}

const WASM = 'wasm.unknown.pagefind';

/**
 * Make one index of what several runs of Pagefind have written, each of some of the records: a
 * search then loads one part for a pair of characters, and Pagefind never held all of them at once.
 *
 * @param folder the folder of the volume, which has the fragments of all records already
 */
export async function mergeBatches(
  batches: readonly Batch[],
  folder: string,
): Promise<CommonWords> {
  const [first] = batches;
  if (!first) return {};
  const [index, filters] = [path.join(folder, 'index'), path.join(folder, 'filter')];
  await Promise.all([mkdir(index), mkdir(filters)]);
  const names = batches.flatMap((batch) => batch.names);
  const { chunks, common } = await writeWords(batches, index);
  await writeList(path.join(folder, `pagefind.${NO_LANGUAGE}.pf_meta`), [
    first.metadata[0],
    names.map((name) => [name, 1, '']),
    chunks,
    await mergeFilters(batches, filters),
    [],
    [],
  ] satisfies Metadata);
  await rename(path.join(first.folder, WASM), path.join(folder, WASM));
  await writeEntry(first.folder, folder, names.length);
  return common;
}

async function writeEntry(from: string, folder: string, records: number): Promise<void> {
  const entry = JSON.parse(await readFile(path.join(from, ENTRY), 'utf8')) as Entry;
  const languages = { [NO_LANGUAGE]: { hash: NO_LANGUAGE, wasm: null, page_count: records } };
  await writeFile(path.join(folder, ENTRY), JSON.stringify({ ...entry, languages }));
}
