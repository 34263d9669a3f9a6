import { fold } from './fold.ts';
import { foldedOccurrences, type Range } from './occurrences.ts';
import { segments, type Segment } from './highlight.ts';
import type { Phrase } from './query.ts';
import type { Passage } from './search-document.ts';

/** A passage as it is shown under a result. */
export interface Excerpt {
  anchor: string;
  heading: Segment[];
  text: Segment[];
}

/** How many excerpts a result shows at most. */
const MAX_EXCERPTS = 3;
/** How many characters an excerpt has, and how many of them stand before its first hit. */
const LENGTH = 110;
const BEFORE = 30;
/** Where an excerpt may begin. */
const SENTENCE_END = /[。！？；;\n]/g;

/**
 * The passages of a record that hold most of the phrases, cut to size, in the record's order, and
 * how many more passages hold one.
 */
export function excerpts(
  passages: readonly Passage[],
  phrases: readonly Phrase[],
): { shown: Excerpt[]; more: number } {
  const holding = passages
    .map((passage) => findHits(passage, phrases))
    .filter(({ held }) => held.size > 0);
  const shown = bestOf(holding).map(toExcerpt);
  return { shown, more: holding.length - shown.length };
}

/** A passage as an excerpt without hits, such as the summary of a record in a plain list. */
export function plainExcerpt(text: string): Excerpt {
  return toExcerpt({
    passage: { anchor: '', heading: '', text },
    held: new Set(),
    heading: [],
    text: [],
  });
}

interface PassageHits {
  passage: Passage;
  /** Which of the phrases it holds. */
  held: Set<Phrase>;
  heading: Range[];
  text: Range[];
}

function findHits(passage: Passage, phrases: readonly Phrase[]): PassageHits {
  const [heading, text] = [fold(passage.heading), fold(passage.text)];
  const hits: PassageHits = { passage, held: new Set(), heading: [], text: [] };
  for (const phrase of phrases) {
    const [inHeading, inText] = [
      foldedOccurrences(heading, phrase),
      foldedOccurrences(text, phrase),
    ];
    if (inHeading.length + inText.length === 0) continue;
    hits.held.add(phrase);
    hits.heading.push(...inHeading);
    hits.text.push(...inText);
  }
  return hits;
}

/** Take the passage that adds most phrases, then the one that adds most to it. */
function bestOf(candidates: readonly PassageHits[]): PassageHits[] {
  const chosen: PassageHits[] = [];
  const told = new Set<Phrase>();
  const worth = ({ held, heading }: PassageHits) =>
    [...held].filter((phrase) => !told.has(phrase)).length * 4 +
    held.size * 2 +
    Math.min(heading.length, 1);
  while (chosen.length < MAX_EXCERPTS) {
    const rest = candidates.filter((hits) => !chosen.some((other) => isSamePlace(hits, other)));
    const [best] = rest.toSorted((a, b) => worth(b) - worth(a));
    if (!best) break;
    chosen.push(best);
    for (const phrase of best.held) told.add(phrase);
  }
  return candidates.filter((hits) => chosen.includes(hits));
}

/** Two lines of one article are one place to open. */
function isSamePlace(one: PassageHits, other: PassageHits): boolean {
  const { anchor } = one.passage;
  return one === other || (anchor !== '' && anchor === other.passage.anchor);
}

function toExcerpt({ passage, heading, text }: PassageHits): Excerpt {
  const [rest, hits] = afterHeading(passage, text);
  return {
    anchor: passage.anchor,
    heading: segments(passage.heading, heading),
    text: cut(rest, hits),
  };
}

/** An article's text begins with its number, which is shown as its heading already. */
function afterHeading({ heading, text }: Passage, hits: readonly Range[]): [string, Range[]] {
  const rest = text.startsWith(heading) ? text.slice(heading.length).trimStart() : text;
  const skipped = text.length - rest.length;
  const moved = hits.map(({ start, end }) => ({
    start: Math.max(start - skipped, 0),
    end: end - skipped,
  }));
  return [rest, moved.filter(({ end }) => end > 0)];
}

/** The part of a text around its first hit, from the beginning of a sentence where one is near. */
function cut(text: string, hits: readonly Range[]): Segment[] {
  const first = Math.min(...hits.map(({ start }) => start), text.length);
  const start = hits.length === 0 ? 0 : beginning(text, first);
  const end = text.length - start <= LENGTH + 10 ? text.length : start + LENGTH;
  const inside = hits
    .filter((hit) => hit.start >= start && hit.start < end)
    .map((hit) => ({ start: hit.start - start, end: Math.min(hit.end, end) - start }));
  const ellipsis: Segment = { text: '…', marked: false };
  return [
    ...(start > 0 ? [ellipsis] : []),
    ...segments(text.slice(start, end), inside),
    ...(end < text.length ? [ellipsis] : []),
  ];
}

function beginning(text: string, hit: number): number {
  if (hit <= BEFORE) return 0;
  const ends = [...text.slice(hit - BEFORE, hit).matchAll(SENTENCE_END)];
  return hit - BEFORE + (ends[0] ? ends[0].index + 1 : 0);
}
