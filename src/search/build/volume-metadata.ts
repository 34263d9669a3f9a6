import { rename } from 'node:fs/promises';
import path from 'node:path';
import { decode, encode } from 'cborg';
import { readCompressed, writeCompressed } from './compressed-file.ts';

/**
 * The metadata of a volume, as Pagefind 1.6.0 writes it: a list in CBOR. Every first search loads
 * it, and names that are digests are more than half of what it weighs.
 */
type Metadata = [
  version: string,
  pages: [name: string, words: number, group: string][],
  chunks: [from: string, to: string, name: string][],
  ...others: unknown[],
];

/**
 * Give the parts of a volume short names, and leave the length of each record out of its metadata:
 * only Pagefind's own order depends on it.
 *
 * @param folder the folder of the volume
 * @param names the new name of each fragment, by the one that Pagefind gave it
 */
export async function shortenMetadata(
  file: string,
  folder: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const [version, pages, chunks, ...others] = readMetadata(await readCompressed(file), file);
  for (const [place, [, , given]] of chunks.entries()) {
    await rename(chunkFile(folder, given), chunkFile(folder, chunkName(place)));
  }
  const shortened: Metadata = [
    version,
    pages.map(([given, , group]) => [nameOf(given, names), 1, group]),
    chunks.map(([from, to], place) => [from, to, chunkName(place)]),
    ...others,
  ];
  await writeCompressed(file, encode(shortened));
}

const chunkName = (place: number) => place.toString(36);

const chunkFile = (folder: string, name: string) => path.join(folder, 'index', `${name}.pf_index`);

function readMetadata(content: Uint8Array, file: string): Metadata {
  const read = decode(content) as Metadata;
  const [, pages, chunks] = read;
  if (!Array.isArray(pages) || !Array.isArray(chunks))
    throw new Error(`不认识检索索引的文件 ${file}`);
  return read;
}

function nameOf(given: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(given);
  if (name === undefined) throw new Error(`检索索引里没有 ${given} 的文字`);
  return name;
}
