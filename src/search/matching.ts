import { splitIntoParts } from './parts.ts';
import type { Phrase, Query, Term } from './query.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';

/** The records that answer a query, with how often its words stand in each. */
export interface Match {
  /** `complete`: each record holds every word. `partly`: the words in parts, or some of them. */
  step: 'complete' | 'partly' | 'none';
  hits: Map<RecordNumber, number>;
  /** What was found, to be marked. */
  phrases: Phrase[];
  /** Words that no record holds, as they were typed. */
  missing: string[];
}

type Hits = Map<RecordNumber, number>;

/** A word with the records that hold it, whole or in parts. */
interface Found {
  term: Term;
  hits: Hits;
  phrases: Phrase[];
}

/** Find the records that hold every word of a query, or else as much of it as any record holds. */
export async function match(
  query: Query,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Match> {
  const whole = await Promise.all(
    query.terms.map(async (term) => ({
      term,
      hits: await holdingTerm(term, filters, index),
      phrases: term.forms,
    })),
  );
  const hits = intersection(whole.map((found) => found.hits));
  if (hits.size > 0) return { step: 'complete', hits, phrases: phrasesOf(whole), missing: [] };
  return partly(whole, filters, index);
}

async function partly(whole: Found[], filters: ChosenFilters, index: SearchIndex): Promise<Match> {
  const all = await Promise.all(
    whole.map((found) => (found.hits.size > 0 ? found : inParts(found.term, filters, index))),
  );
  const found = all.filter((one) => one.hits.size > 0);
  return {
    step: found.length > 0 ? 'partly' : 'none',
    hits: withMostWords(found.map((one) => one.hits)),
    phrases: phrasesOf(found),
    missing: all.filter((one) => one.hits.size === 0).map(({ term }) => term.written),
  };
}

/** A word cut into parts that one record holds all of; without hits if there is none. */
async function inParts(term: Term, filters: ChosenFilters, index: SearchIndex): Promise<Found> {
  for (const form of term.forms) {
    const occurs = async (part: Phrase) => (await index.holding(part, filters)).size > 0;
    const phrases = await splitIntoParts(form, occurs);
    if (!phrases) continue;
    const hits = await Promise.all(phrases.map((part) => index.holding(part, filters)));
    return { term, phrases, hits: intersection(hits) };
  }
  return { term, phrases: [], hits: new Map() };
}

async function holdingTerm(
  { forms }: Term,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Hits> {
  return union(await Promise.all(forms.map((form) => index.holding(form, filters))));
}

function phrasesOf(found: readonly Found[]): Phrase[] {
  return found.flatMap(({ phrases }) => phrases);
}

/** Records that are in all of the lists, their hits added up. */
function intersection(lists: readonly Hits[]): Hits {
  const [first, ...others] = lists;
  if (!first) return new Map();
  const inAll = [...first.keys()].filter((record) => others.every((list) => list.has(record)));
  return sum(lists, inAll);
}

function union(lists: readonly Hits[]): Hits {
  return sum(lists, new Set(lists.flatMap((list) => [...list.keys()])));
}

/** Of the records that are in some of the lists, those that are in most of them. */
function withMostWords(lists: readonly Hits[]): Hits {
  const all = union(lists);
  const words = (record: RecordNumber) => lists.filter((list) => list.has(record)).length;
  const most = Math.max(0, ...[...all.keys()].map(words));
  return new Map([...all].filter(([record]) => words(record) === most));
}

function sum(lists: readonly Hits[], records: Iterable<RecordNumber>): Hits {
  return new Map(
    [...records].map((record) => [
      record,
      lists.reduce((total, list) => total + (list.get(record) ?? 0), 0),
    ]),
  );
}
