import type { PlainDate } from '../domain/plain-date.ts';
import type { Catalogue } from './catalogue.ts';
import { readCitation, type Citation } from './citation.ts';
import { leadsOf, type Lead } from './leads.ts';
import { judgedOn } from './legal-force-filter.ts';
import { match, matchWhole, type Match } from './matching.ts';
import { parseQuery, type Phrase, type Query } from './query.ts';
import { rank } from './ranking.ts';
import type { ChosenFilters, RecordNumber, SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import type { SimplificationTable } from './traditional.ts';

/** Everything a search works with. */
export interface SearchTools {
  index: SearchIndex;
  catalogue: Catalogue;
  table: SimplificationTable;
  /** The reader's day, by which the filter of status judges. */
  today: PlainDate;
}

/** The answer to a search: which records, in which order, and how they were found. */
export interface Answer {
  query: Query;
  /** `listed`: no words were asked for, so these are all records that fit the filters. */
  step: Match['step'] | 'listed';
  records: RecordNumber[];
  /** What was found, to be marked. */
  phrases: Phrase[];
  missing: string[];
  /** The anchor at which a record opens, where an article of it was asked for. */
  opens: ReadonlyMap<RecordNumber, string>;
  /** Pages that the query names outright. */
  leads: Lead[];
}

/** Answer what a reader has typed and chosen. */
export async function search(state: SearchState, tools: SearchTools): Promise<Answer> {
  const { catalogue, table } = tools;
  const index = judgedOn(tools.today, tools.index, catalogue);
  const query = parseQuery(state.q, table);
  if (query.written === '') {
    const fitting = await index.fitting(state.filters);
    const hits = new Map(fitting.map((record) => [record, 0]));
    const records = rank(hits, [], state.sort, catalogue);
    const nothingElse = { phrases: [], missing: [], opens: new Map(), leads: [] };
    return { query, step: 'listed', records, ...nothingElse };
  }
  const citation = readCitation(state.q, catalogue, table);
  const leads = leadsOf(state.q, catalogue, table);
  const cited = citation ? await citedRecords(citation, state.filters, index) : [];
  const opens = new Map(cited.map((record) => [record, citation?.anchor ?? '']));
  const { step, hits, found, missing } =
    citation && cited.length > 0
      ? await matchCitation(query, citation, state.filters, index)
      : await match(query, state.filters, index);
  const others = rank(hits, found, state.sort, catalogue).filter((record) => !opens.has(record));
  const records = [...cited, ...others];
  return { query, step, records, phrases: found.flat(), missing, opens, leads };
}

/** The records a citation names that fit the filters; the article's number stands in each. */
async function citedRecords(
  { query, records }: Citation,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<RecordNumber[]> {
  const article = query.terms.at(-1)?.forms[0] ?? [];
  const holding = await index.holding(article, filters);
  return records.filter((record) => holding.has(record));
}

/**
 * A citation stands in other texts as it was typed, or as title and article apart. Words that name
 * its record in parts only are found as any other words are.
 */
async function matchCitation(
  typed: Query,
  { query, naming }: Citation,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Match> {
  const whole = typed.terms.length === 1 ? await matchWhole(typed, filters, index) : undefined;
  const apart = naming === 'parts' ? await match(query, filters, index) : undefined;
  const both = apart ?? (await matchWhole(query, filters, index));
  const nothing: Match = { step: 'complete', hits: new Map(), found: [], missing: [] };
  if (!whole) return both ?? nothing;
  const hits = new Map([...(both?.hits ?? []), ...whole.hits]);
  return { ...whole, hits, found: [...(both?.found ?? []), ...whole.found] };
}
