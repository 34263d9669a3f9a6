import { GAP } from './fold.ts';
import type { Phrase } from './query.ts';

/** Shortest part: a single character says too little. */
const MIN_LENGTH = 2;
/** Longer phrases are not cut; nobody types them word by word. */
const MAX_LENGTH = 60;

/**
 * Cut a phrase into as few parts as possible, each of which occurs somewhere; `undefined` if it
 * cannot be done without a rest. Punctuation always cuts.
 *
 * @example await splitIntoParts([...'黑龙江粮食安全条例'], occurs)
 * // [[...'黑龙江'], [...'粮食安全'], [...'条例']]
 */
export async function splitIntoParts(
  phrase: Phrase,
  occurs: (part: Phrase) => Promise<boolean>,
): Promise<Phrase[] | undefined> {
  if (phrase.length > MAX_LENGTH) return undefined;
  const parts: Phrase[] = [];
  for (const run of runs(phrase)) {
    const cut = run.length < MIN_LENGTH ? [run] : fewest(run, await reaches(run, occurs));
    if (!cut) return undefined;
    parts.push(...cut);
  }
  return parts;
}

/** The stretches of a phrase between its gaps. */
function runs(phrase: Phrase): Phrase[] {
  const found: string[][] = [[]];
  for (const symbol of phrase) {
    if (symbol === GAP) found.push([]);
    else found.at(-1)?.push(symbol);
  }
  return found.filter((run) => run.length > 0);
}

/**
 * For each position, how far a part that begins there can reach and still occur. It never shrinks
 * from one position to the next, since a piece of what occurs occurs too.
 */
async function reaches(run: Phrase, occurs: (part: Phrase) => Promise<boolean>): Promise<number[]> {
  const reach: number[] = [];
  let end = 0;
  for (let start = 0; start < run.length; start += 1) {
    end = Math.max(end, start);
    while (end < run.length) {
      const next = run.slice(start, end + 1);
      if (next.length >= MIN_LENGTH && !(await occurs(next))) break;
      end += 1;
    }
    reach.push(end);
  }
  return reach;
}

/** The fewest parts from position to position, longest first, found from the end backwards. */
function fewest(run: Phrase, reach: readonly number[]): Phrase[] | undefined {
  const best: (Phrase[] | undefined)[] = Array.from({ length: run.length }, () => undefined);
  best[run.length] = [];
  for (let start = run.length - MIN_LENGTH; start >= 0; start -= 1) {
    for (let end = reach[start] ?? start; end >= start + MIN_LENGTH; end -= 1) {
      const rest = best[end];
      if (rest && rest.length + 1 < (best[start]?.length ?? Infinity)) {
        best[start] = [run.slice(start, end), ...rest];
      }
    }
  }
  return best[0];
}
