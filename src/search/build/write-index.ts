import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { rewriteFragment } from './fragment-file.ts';
import { ORDER } from '../pagefind-index.ts';
import type { RecordText } from '../record-text.ts';
import { textBlocks, type SearchDocument } from '../search-document.ts';
import { tokenStream } from '../tokens.ts';

/** The language of the index: none, so that Pagefind takes the tokens as they are. */
const NO_LANGUAGE = 'und';

/**
 * How many places of tokens one file of the index holds. Measured at 1,000 full texts: a first
 * search loads 111 KB of index with 2,500 and 113 KB with 5,000, a second one 57 KB and 78 KB.
 */
const CHUNK_SIZE = '2500';

/** What a page needs of all that Pagefind writes; its own search boxes are not used. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index|filter|fragment)$/;

/**
 * Write the index of all records into a folder, which is emptied first. The index counts records
 * in the order given.
 */
export async function writeIndex(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<void> {
  if (documents.length === 0) throw new Error('检索索引为空：没有一条记录');
  await rm(folder, { recursive: true, force: true });
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  try {
    await runPagefind(documents, folder);
  } finally {
    await pagefind.close();
  }
  await expectRecords(documents.length, folder);
  await rewriteFragments(documents, path.join(folder, 'fragment'));
  await removeUnneeded(folder);
}

async function runPagefind(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const options = { forceLanguage: NO_LANGUAGE };
  const { index } = succeeded(await pagefind.createIndex(options), '创建索引');
  for (const [number, document] of documents.entries()) {
    succeeded(await index.addCustomRecord(customRecord(document, number)), `收录 ${document.url}`);
  }
  succeeded(await index.writeFiles({ outputPath: folder }), '写入索引');
}

/**
 * A record as Pagefind takes it. A fragment is named after what Pagefind reads, so the version of
 * what readers see goes in as a filter of its own: a changed text gets a new name, and no browser
 * shows the old one from its cache.
 */
function customRecord(document: SearchDocument, number: number) {
  const { url, filters, kind, effective, year } = document;
  const version = createHash('sha256').update(JSON.stringify(recordText(document)));
  return {
    url,
    language: NO_LANGUAGE,
    content: tokenStream(textBlocks(document)),
    filters: { ...filters, kind: [kind], version: [version.digest('hex').slice(0, 12)] },
    sort: {
      [ORDER]: String(number),
      ...(effective ? { effective } : {}),
      ...(year === undefined ? {} : { year: String(year) }),
    },
  };
}

function recordText({ url, title, summary, passages }: SearchDocument): RecordText {
  return { url, title, summary, passages };
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

async function rewriteFragments(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<void> {
  const texts = new Map(documents.map((document) => [document.url, recordText(document)]));
  for (const file of await readdir(folder)) {
    await rewriteFragment(path.join(folder, file), (url) => texts.get(url));
  }
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
