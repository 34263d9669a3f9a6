import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * The files of an index as Pagefind 1.6.0 writes them: lists in CBOR, compressed, after a signature.
 * Pagefind does not document them; a new version of it may write others, and what is not as
 * described here stops the build.
 */

/** Records that hold a word: each by its distance from the one before, with the places of the word. */
export type Posting = [distance: number, places: number[], inMetadata: number[]];

/** A word with all records that hold it, and its forms with accents, each with theirs. */
export type Word = [word: string, postings: Posting[], forms: [form: string, Posting[]][]];

/** A part of the index: the words from one to another. */
export type Chunk = [words: Word[]];

/** Which records a search can be narrowed to, by the answer to one question. */
export type Filter = [question: string, answers: [answer: string, records: number[]][]];

/** What a first search loads, which tells where everything else is. */
export type Metadata = [
  version: string,
  records: [name: string, words: number, group: string][],
  chunks: [from: string, to: string, name: string][],
  filters: [question: string, name: string][],
  sorts: unknown[],
  fields: unknown[],
];

/** Which files Pagefind loads first. */
export interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number } | undefined>;
  [field: string]: unknown;
}

/** The file of an index that says so. */
export const ENTRY = 'pagefind-entry.json';

/** Every file that Pagefind compresses begins with these letters. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const compress = promisify(gzip);

/** Read the metadata of an index in one language. */
export async function readMetadata(folder: string): Promise<Metadata> {
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  return readList<Metadata>(path.join(folder, file));
}

/** Read a list that Pagefind has written. */
export async function readList<List extends unknown[]>(file: string): Promise<List> {
  const list: unknown = decode(await readCompressed(file));
  if (!Array.isArray(list) || !list.slice(1).every(Array.isArray)) throw unknownFile(file);
  return list as List;
}

/** Write a list as Pagefind writes it; how many bytes the file has. */
export async function writeList(file: string, list: readonly unknown[]): Promise<number> {
  return writeCompressed(file, encode(list));
}

/** Read a file that Pagefind has compressed. */
export async function readCompressed(file: string): Promise<Buffer> {
  const content = gunzipSync(await readFile(file));
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unknownFile(file);
  return content.subarray(SIGNATURE.length);
}

/** Write a file as Pagefind compresses it; how many bytes it has. */
export async function writeCompressed(file: string, content: string | Uint8Array): Promise<number> {
  const whole = Buffer.concat([SIGNATURE, Buffer.from(content)]);
  const compressed = await compress(whole, { level: 9 });
  await writeFile(file, compressed);
  return compressed.length;
}

function unknownFile(file: string): Error {
  return new Error(`不认识检索索引的文件 ${path.basename(file)}`);
}
