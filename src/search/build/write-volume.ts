import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { partName } from '../index-volumes.ts';
import type { SearchDocument } from '../search-document.ts';
import { rewriteFragment } from './fragment-file.ts';
import { indexedRecord, NO_LANGUAGE, recordText } from './indexed-record.ts';
import { shortenMetadata } from './volume-metadata.ts';

/**
 * How many places of tokens one file of the index holds. Measured at 600 full texts: a first search
 * loads 32 KB of index and 26 KB of metadata with 2,500, and 43 KB and 17 KB with 5,000.
 */
const CHUNK_SIZE = '2500';

/**
 * Pagefind keeps memory that is free for ten seconds, in case it is needed again; the index of a
 * thousand texts then takes 0.2 GB more at its peak.
 */
const MEMORY = 'dirty_decay_ms:200,muzzy_decay_ms:0';

/** What a page needs of all that Pagefind writes; its own search boxes are not used. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index|filter|fragment)$/;

/**
 * Write one volume of the index into a folder, which is emptied first. The volume counts its
 * records in the order given.
 *
 * @param name the name that its folder has in the site
 */
export async function writeVolume(
  documents: readonly SearchDocument[],
  folder: string,
  name: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  process.env['_RJEM_MALLOC_CONF'] ??= MEMORY;
  try {
    await runPagefind(documents, folder);
  } finally {
    await pagefind.close();
  }
  await expectRecords(documents.length, folder);
  if (documents.length > 0) await shorten(folder, await rewriteFragments(documents, folder, name));
  await removeUnneeded(folder);
}

async function runPagefind(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const options = { forceLanguage: NO_LANGUAGE };
  const { index } = succeeded(await pagefind.createIndex(options), '创建索引');
  // One record is folded while Pagefind reads the one before.
  let read = Promise.resolve();
  for (const document of documents) {
    const record = indexedRecord(document);
    await read;
    read = index
      .addCustomRecord(record)
      .then((response) => void succeeded(response, `收录 ${document.url}`));
  }
  await read;
  succeeded(await index.writeFiles({ outputPath: folder }), '写入索引');
}

/** Pagefind counts what it has indexed in its entry file; a record it left out is a fault. */
async function expectRecords(expected: number, folder: string): Promise<void> {
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number } | undefined>;
  };
  const indexed = entry.languages[NO_LANGUAGE]?.page_count ?? 0;
  if (indexed !== expected) {
    throw new Error(`检索索引应有 ${expected} 条记录，实际有 ${indexed} 条`);
  }
}

/** Give each fragment the text of its record and its new name; the new names by the given ones. */
async function rewriteFragments(
  documents: readonly SearchDocument[],
  folder: string,
  volume: string,
): Promise<Map<string, string>> {
  const records = new Map(
    documents.map((document, place) => {
      return [document.url, { name: partName(volume, place), record: recordText(document) }];
    }),
  );
  const fragments = path.join(folder, 'fragment');
  const names = new Map<string, string>();
  for (const file of await readdir(fragments)) {
    names.set(...(await rewriteFragment(path.join(fragments, file), (url) => records.get(url))));
  }
  return names;
}

async function shorten(folder: string, names: ReadonlyMap<string, string>): Promise<void> {
  const [metadata = ''] = (await readdir(folder)).filter((file) => file.endsWith('.pf_meta'));
  await shortenMetadata(path.join(folder, metadata), folder, names);
}

async function removeUnneeded(folder: string): Promise<void> {
  const unneeded = (await readdir(folder)).filter((name) => !NEEDED.test(name));
  await Promise.all(unneeded.map((name) => rm(path.join(folder, name), { recursive: true })));
}

/** Pagefind reports failure as data; turn it into an exception that names the step. */
function succeeded<Response extends { errors: string[] }>(
  response: Response,
  step: string,
): Required<Response> {
  if (response.errors.length > 0) {
    throw new Error(`检索索引失败（${step}）：${response.errors.join('；')}`);
  }
  return response as Required<Response>;
}
