import type { Catalogue, CatalogueRow } from './catalogue.ts';
import { fold, GAP } from './fold.ts';
import type { Phrase } from './query.ts';
import type { RecordNumber } from './search-index.ts';

/** The orders a reader may choose. */
export const SORTS = { relevance: '相关度', effective: '施行日期', year: '年份' } as const;

export type Sort = keyof typeof SORTS;

/**
 * Order what was found.
 *
 * @param words what was sought, each word in all its forms
 */
export function rank(
  hits: ReadonlyMap<RecordNumber, number>,
  words: readonly Phrase[][],
  sort: Sort,
  catalogue: Catalogue,
): RecordNumber[] {
  const records = [...hits.keys()].sort((a, b) => a - b);
  if (sort === 'relevance') return byRelevance(records, hits, words, catalogue);
  const key = (record: RecordNumber) => sortKey(catalogue[record], sort);
  return records.sort((a, b) => key(b).localeCompare(key(a)));
}

/** Latest first; what has no date comes last. */
function sortKey(row: CatalogueRow | undefined, sort: Sort): string {
  return (sort === 'effective' ? row?.effective : row?.year?.toString()) ?? '';
}

/**
 * A record whose title is the query comes first, then those with most of the words in their title,
 * shorter titles before longer ones, then those with most hits, then in the catalogue's order.
 */
function byRelevance(
  records: RecordNumber[],
  hits: ReadonlyMap<RecordNumber, number>,
  words: readonly Phrase[][],
  catalogue: Catalogue,
): RecordNumber[] {
  const scored = records.map((record) => ({
    record,
    title: scoreTitles(catalogue[record], words),
    hits: hits.get(record) ?? 0,
  }));
  scored.sort(
    (a, b) =>
      Number(b.title.whole) - Number(a.title.whole) ||
      b.title.words - a.title.words ||
      (a.title.words > 0 ? a.title.length - b.title.length : 0) ||
      b.hits - a.hits ||
      a.record - b.record,
  );
  return scored.map(({ record }) => record);
}

interface TitleScore {
  /** The title is what was sought, but for punctuation. */
  whole: boolean;
  /** How many of the words it holds. */
  words: number;
  length: number;
}

/** The score of the title, or of the other form of it that scores higher. */
function scoreTitles(row: CatalogueRow | undefined, words: readonly Phrase[][]): TitleScore {
  const scores = [row?.title ?? '', ...(row?.aliases ?? [])].map((title) =>
    scoreTitle(title, words),
  );
  const [best] = scores.sort(
    (a, b) => Number(b.whole) - Number(a.whole) || b.words - a.words || a.length - b.length,
  );
  return best ?? { whole: false, words: 0, length: 0 };
}

function scoreTitle(title: string, words: readonly Phrase[][]): TitleScore {
  const { symbols } = fold(title);
  const text = symbols.join('');
  const sought = words.flatMap((forms) => forms.at(-1) ?? []);
  return {
    whole: withoutGaps(sought) === withoutGaps(symbols),
    words: words.filter((forms) => forms.some((form) => text.includes(form.join('')))).length,
    length: symbols.length,
  };
}

function withoutGaps(symbols: readonly string[]): string {
  return symbols.filter((symbol) => symbol !== GAP).join('');
}
