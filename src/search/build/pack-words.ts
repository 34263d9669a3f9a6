import { HOLDS } from '../fold.ts';
import type { Chunk, Metadata, Word } from './pagefind-files.ts';

/**
 * How many places of words one part of the index holds. Measured at a thousand full texts: a first
 * search loads 53 KB of index and 29 KB of metadata with 3,500, and 60 KB and 22 KB with 5,000.
 */
const MOST_PLACES = 3500;

/** Single characters are seldom looked up, and their parts fill the metadata too. */
const MOST_OF_CHARACTERS = 4 * MOST_PLACES;

/** A part of the index with what the metadata says of it. */
export interface PackedChunk {
  name: string;
  content: Chunk;
}

/**
 * Cut words, which come in their order, into the parts of an index. A word that would fill half a part
 * is a part of its own, since every search for a word beside it would load it too.
 */
export async function* packWords(words: AsyncIterable<Word>): AsyncGenerator<PackedChunk> {
  let count = 0;
  let open: Word[] = [];
  let places = 0;
  const close = function* (): Generator<PackedChunk> {
    if (open.length > 0) yield { name: (count++).toString(36), content: [open] };
    [open, places] = [[], 0];
  };
  for await (const word of words) {
    const own = placesOf(word);
    const most = word[0].startsWith(HOLDS) ? MOST_OF_CHARACTERS : MOST_PLACES;
    if (places + own > most || own > most / 2) yield* close();
    open.push(word);
    places += own;
    if (own > most / 2) yield* close();
  }
  yield* close();
}

function placesOf([, postings, forms]: Word): number {
  const all = [...postings, ...forms.flatMap(([, own]) => own)];
  return all.reduce((sum, [, places, inMetadata]) => sum + places.length + inMetadata.length, 0);
}

/** Follows the last word of a part, and comes before any other word: no word is longer than two. */
const AFTER = '!';

/**
 * What the metadata says of the parts: each ends where the next begins, which compresses to two
 * thirds of what the first and the last word of each would.
 */
export function chunkRanges(
  chunks: readonly { name: string; first: string; last: string }[],
): Metadata[2] {
  return chunks.map(({ name, first, last }, place) => {
    const before = chunks[place - 1];
    return [before ? before.last + AFTER : first, last + AFTER, name];
  });
}
