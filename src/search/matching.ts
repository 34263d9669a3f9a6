import { splitIntoParts } from './parts.ts';
import type { Phrase, Query, Term } from './query.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';

/** The records that answer a query, with how often its words stand in each. */
export interface Match {
  /** `complete`: each record holds every word. `partly`: the words in parts, or some of them. */
  step: 'complete' | 'partly' | 'none';
  hits: Map<RecordNumber, number>;
  /** The words or parts that were found, each in all its forms. */
  found: Phrase[][];
  /** Words that no record holds, as they were typed. */
  missing: string[];
}

type Hits = Map<RecordNumber, number>;

/** A word with the records that hold it, whole or in parts. */
interface Found {
  term: Term;
  hits: Hits;
  found: Phrase[][];
}

/** Find the records that hold every word of a query, or else as much of it as any record holds. */
export async function match(
  query: Query,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Match> {
  const whole = await wholeWords(query, filters, index);
  return complete(whole) ?? partly(whole, filters, index);
}

/** Find the records that hold every word of a query, or `undefined` if there is none. */
export async function matchWhole(
  query: Query,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Match | undefined> {
  return complete(await wholeWords(query, filters, index));
}

async function wholeWords(
  { terms }: Query,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Found[]> {
  return Promise.all(terms.map((term) => wholeWord(term, filters, index)));
}

async function wholeWord(term: Term, filters: ChosenFilters, index: SearchIndex): Promise<Found> {
  return { term, hits: await holdingTerm(term, filters, index), found: [term.forms] };
}

function complete(whole: readonly Found[]): Match | undefined {
  const hits = intersection(whole.map((word) => word.hits));
  if (hits.size === 0) return undefined;
  return { step: 'complete', hits, found: whole.flatMap(({ found }) => found), missing: [] };
}

async function partly(whole: Found[], filters: ChosenFilters, index: SearchIndex): Promise<Match> {
  const all = await Promise.all(
    whole.map(async (word) => (word.hits.size > 0 ? word : inParts(word.term, filters, index))),
  );
  const found = all.filter((one) => one.hits.size > 0);
  return {
    step: found.length > 0 ? 'partly' : 'none',
    hits: withMostWords(found.map((one) => one.hits)),
    found: found.flatMap((one) => one.found),
    missing: all.filter((one) => one.hits.size === 0).map(({ term }) => term.written),
  };
}

/** A word cut into parts that one record holds all of; without hits if there is none. */
async function inParts(term: Term, filters: ChosenFilters, index: SearchIndex): Promise<Found> {
  for (const form of term.forms) {
    const parts = await splitIntoParts(form, (part) => index.occurs(part, filters));
    if (!parts) continue;
    const hits = await Promise.all(parts.map((part) => index.holding(part, filters)));
    return { term, found: parts.map((part) => [part]), hits: intersection(hits) };
  }
  return { term, found: [], hits: new Map() };
}

async function holdingTerm(
  { forms }: Term,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Hits> {
  return union(await Promise.all(forms.map((form) => index.holding(form, filters))));
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
