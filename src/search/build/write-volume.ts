import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { partName } from '../index-volumes.ts';
import type { SearchDocument } from '../search-document.ts';
import { cutEvenly } from './cut-evenly.ts';
import { fragmentFile, rewriteFragment } from './fragment-file.ts';
import { recordText, textSize } from './indexed-record.ts';
import { mergeBatches, type Batch } from './merge-batches.ts';
import { readMetadata } from './pagefind-files.ts';
import { runPagefind } from './run-pagefind.ts';
import type { CommonWords } from './write-words.ts';

/** Pagefind's script, which is the same for all volumes. */
export const SCRIPT = 'pagefind.js';

/** A record, and what the volume calls it. */
interface NamedDocument {
  name: string;
  document: SearchDocument;
}

/**
 * Write one volume of the index into a folder, which is emptied first. The volume counts its
 * records in the order given.
 *
 * @param name the name that its folder has in the site
 * @param most how many characters Pagefind is given at once
 */
export async function writeVolume(
  documents: readonly SearchDocument[],
  folder: string,
  name: string,
  most: number,
): Promise<CommonWords> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'fragment'), { recursive: true });
  const named = documents.map((document, place) => ({ name: partName(name, place), document }));
  const batches: Batch[] = [];
  let first = 0;
  for (const some of cutEvenly(named, ({ document }) => textSize(document), most)) {
    const draft = path.join(folder, `batch-${batches.length}`);
    batches.push({ first, ...(await writeBatch(some, draft, folder)) });
    first += some.length;
  }
  const common = await mergeBatches(batches, folder);
  await rename(path.join(folder, 'batch-0', SCRIPT), path.join(folder, SCRIPT));
  await Promise.all(batches.map((batch) => rm(batch.folder, { recursive: true })));
  return common;
}

/** Index some records of a volume, and give their fragments to the volume. */
async function writeBatch(
  records: readonly NamedDocument[],
  folder: string,
  volume: string,
): Promise<Omit<Batch, 'first'>> {
  await runPagefind(
    records.map(({ document }) => document),
    folder,
  );
  const byAddress = new Map(
    records.map(({ name, document }) => [document.url, { name, record: recordText(document) }]),
  );
  const metadata = await readMetadata(folder);
  const names: string[] = [];
  for (const [given] of metadata[1]) {
    const fragment = fragmentFile(folder, given);
    names.push(await rewriteFragment(fragment, (url) => byAddress.get(url), volume));
  }
  return { folder, metadata, names };
}
