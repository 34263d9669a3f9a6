import { pairsOf, similarity, type Pairs } from './similarity.ts';

/** An old passage and the new one it has become; one of the two is missing where it has no match. */
export interface Match {
  from?: number | undefined;
  to?: number | undefined;
  /** From 0 to 1; 0 where it has no match. */
  similarity: number;
}

/**
 * Below this two passages are not taken for one. Of 130,906 pairs of different articles of one
 * regulation (150 regulations of Zhejiang) 3 in 1,000 reach it; an article of which half the words
 * were amended still does.
 */
const SAME_PASSAGE = 0.45;

/**
 * Match the passages of an old and a new text by similarity, in the order of the new text; an old
 * passage without a match stands after the one before it.
 *
 * Order is kept first: of all matches that do not cross, the one with the greatest similarity in
 * all. What is left over is then matched across, as for an article that was moved.
 */
export function alignPassages(before: readonly string[], after: readonly string[]): Match[] {
  const [from, to] = [before.map(pairsOf), after.map(pairsOf)];
  const matched = [...inOrder(from, to)];
  matched.push(...across(from, to, matched));
  return complete(from.length, to.length, matched);
}

interface FullMatch extends Match {
  from: number;
  to: number;
}

/** The matches that do not cross and have the greatest similarity in all. */
function inOrder(from: readonly Pairs[], to: readonly Pairs[]): FullMatch[] {
  const scores = from.map((a) => to.map((b) => similarity(a, b)));
  const best = bestTotals(scores, from.length, to.length);
  const matches: FullMatch[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    const score = scores[i]?.[j] ?? 0;
    const [here, down, right] = [best[i]?.[j], best[i + 1]?.[j], best[i]?.[j + 1]];
    if (here === down) i += 1;
    else if (here === right) j += 1;
    else matches.push({ from: i++, to: j++, similarity: score });
  }
  return matches;
}

/** For each place in both texts, the greatest similarity that what follows can reach. */
function bestTotals(scores: number[][], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const score = scores[i]?.[j] ?? 0;
      const both = score < SAME_PASSAGE ? 0 : score + (best[i + 1]?.[j + 1] ?? 0);
      const row = best[i] ?? [];
      row[j] = Math.max(both, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

/** Matches among what is left over, the most similar first. */
function across(
  from: readonly Pairs[],
  to: readonly Pairs[],
  matched: readonly FullMatch[],
): FullMatch[] {
  const takenFrom = new Set(matched.map((match) => match.from));
  const takenTo = new Set(matched.map((match) => match.to));
  const candidates = from
    .flatMap((a, i) =>
      to.map((b, j): FullMatch => ({ from: i, to: j, similarity: similarity(a, b) })),
    )
    .filter((match) => match.similarity >= SAME_PASSAGE)
    .sort((a, b) => b.similarity - a.similarity);
  return candidates.filter((match) => {
    if (takenFrom.has(match.from) || takenTo.has(match.to)) return false;
    takenFrom.add(match.from);
    takenTo.add(match.to);
    return true;
  });
}

function complete(rows: number, columns: number, matched: readonly FullMatch[]): Match[] {
  const byTo = new Map(matched.map((match) => [match.to, match]));
  const kept = new Set(matched.map(({ from }) => from));
  const gone = (index: number) => index < rows && !kept.has(index);
  const result: Match[] = [];
  const listGone = (index: number) => {
    for (let next = index; gone(next); next += 1) result.push({ from: next, similarity: 0 });
  };
  listGone(0);
  for (let to = 0; to < columns; to += 1) {
    const match = byTo.get(to);
    result.push(match ?? { to, similarity: 0 });
    if (match) listGone(match.from + 1);
  }
  return result;
}
