import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../search-document.ts';
import { indexedRecord, NO_LANGUAGE } from './indexed-record.ts';
import { ENTRY, type Entry } from './pagefind-files.ts';

/**
 * Pagefind keeps memory that is free for ten seconds, in case it is needed again; the index of a
 * thousand texts then takes 0.2 GB more at its peak.
 */
const MEMORY = 'dirty_decay_ms:200,muzzy_decay_ms:0';

/**
 * Let Pagefind index records into a folder.
 *
 * @throws with the step that Pagefind could not do, or where it has left a record out
 */
export async function runPagefind(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<void> {
  process.env['_RJEM_MALLOC_CONF'] ??= MEMORY;
  try {
    await indexInto(folder, documents);
  } finally {
    await pagefind.close();
  }
  await expectRecords(documents.length, folder);
}

async function indexInto(folder: string, documents: readonly SearchDocument[]): Promise<void> {
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
  const { languages } = JSON.parse(await readFile(path.join(folder, ENTRY), 'utf8')) as Entry;
  const indexed = languages[NO_LANGUAGE]?.page_count ?? 0;
  if (indexed !== expected) {
    throw new Error(`检索索引应有 ${expected} 条记录，实际有 ${indexed} 条`);
  }
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
