import path from 'node:path';
import { HOLDS } from '../fold.ts';
import type { IndexVolume } from '../index-volumes.ts';
import type { Batch } from './merge-batches.ts';
import { mergeWords } from './merge-words.ts';
import { chunkRanges, packWords, type PackedChunk } from './pack-words.ts';
import { readList, writeList, type Chunk, type Metadata, type Word } from './pagefind-files.ts';

/** Words that make a large part of the index load. */
export type CommonWords = IndexVolume['common'];

/** From how many bytes on a part is large; most have some six thousand. */
const LARGE = 7000;

/** How many parts are compressed at once. */
const AT_ONCE = 16;

/** Write the words of all batches into a folder, in parts. */
export async function writeWords(
  batches: readonly Batch[],
  folder: string,
): Promise<{ chunks: Metadata[2]; common: CommonWords }> {
  const sources = batches.map((batch) => ({ words: wordsOf(batch), first: batch.first }));
  const written: WrittenChunk[] = [];
  let writing: Promise<WrittenChunk>[] = [];
  const finish = async () => {
    written.push(...(await Promise.all(writing)));
    writing = [];
  };
  for await (const chunk of packWords(mergeWords(sources))) {
    writing.push(writeChunk(chunk, folder));
    if (writing.length === AT_ONCE) await finish();
  }
  await finish();
  return { chunks: chunkRanges(written), common: commonWords(written) };
}

interface WrittenChunk {
  name: string;
  first: string;
  last: string;
  bytes: number;
}

async function writeChunk({ name, content }: PackedChunk, folder: string): Promise<WrittenChunk> {
  const [words] = content;
  const bytes = await writeList(path.join(folder, `${name}.pf_index`), content);
  return { name, first: words[0]?.[0] ?? '', last: words.at(-1)?.[0] ?? '', bytes };
}

/** No search has a choice whether it asks for a single character. */
function commonWords(chunks: readonly WrittenChunk[]): CommonWords {
  const common = chunks.filter(
    ({ first, last, bytes }) => first === last && bytes > LARGE && !first.startsWith(HOLDS),
  );
  return Object.fromEntries(common.map(({ first, bytes }) => [first, Math.round(bytes / 1000)]));
}

async function* wordsOf({ folder, metadata: [, , chunks] }: Batch): AsyncGenerator<Word> {
  for (const [, , name] of chunks) {
    const [words] = await readList<Chunk>(path.join(folder, 'index', `${name}.pf_index`));
    yield* words;
  }
}
