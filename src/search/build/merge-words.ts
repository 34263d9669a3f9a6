import type { Posting, Word } from './pagefind-files.ts';

/** The words of one run of Pagefind, in their order, and the number of its first record in the whole. */
export interface WordSource {
  words: AsyncIterator<Word>;
  first: number;
}

/** Where a source stands: its next word, and the number of its first record. */
interface Head extends WordSource {
  word: Word;
}

/**
 * The words of several runs of Pagefind as those of one that had all records.
 *
 * @throws where the words of a source are not in the order of their code points
 */
export async function* mergeWords(sources: readonly WordSource[]): AsyncGenerator<Word> {
  const heads = new Set<Head>();
  for (const source of sources) await advance(source, heads);
  while (heads.size > 0) {
    const least = [...heads].map(({ word: [text] }) => text).reduce(earlier);
    const same = [...heads].filter(({ word: [text] }) => text === least);
    yield joined(same.toSorted((a, b) => a.first - b.first));
    for (const head of same) {
      heads.delete(head);
      const next = await advance(head, heads);
      if (next !== undefined && earlier(least, next) !== least)
        throw new Error(`检索索引里 ${next} 应当在 ${least} 之前`);
    }
  }
}

/** Take the next word of a source; its text, if there is one. */
async function advance(
  { words, first }: WordSource,
  heads: Set<Head>,
): Promise<string | undefined> {
  const next = await words.next();
  if (next.done) return undefined;
  heads.add({ words, first, word: next.value });
  return next.value[0];
}

/** The text that comes first: Pagefind compares code points, as their bytes in UTF-8. */
function earlier(one: string, other: string): string {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) <= 0 ? one : other;
}

/** One word of several sources, which come in the order of their records. */
function joined(heads: readonly Head[]): Word {
  const [{ word: [text] = [''] } = {}] = heads;
  const postings = joinPostings(heads.map(({ word, first }) => [word[1], first]));
  const forms = new Set(heads.flatMap(({ word }) => word[2].map(([form]) => form)));
  return [text, postings, [...forms].sort().map((form) => [form, postingsOf(form, heads)])];
}

function postingsOf(form: string, heads: readonly Head[]): Posting[] {
  return joinPostings(
    heads.flatMap(({ word, first }) =>
      word[2].filter(([own]) => own === form).map(([, own]): [Posting[], number] => [own, first]),
    ),
  );
}

/** One list of several, each of records that count from a number of their own. */
function joinPostings(lists: readonly (readonly [Posting[], number])[]): Posting[] {
  let last = 0;
  return lists.flatMap(([postings, first]) => {
    let number = first;
    return postings.map(([distance, ...places], place): Posting => {
      number += distance;
      const posting: Posting = [place === 0 ? number - last : distance, ...places];
      last = number;
      return posting;
    });
  });
}
