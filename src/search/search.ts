import type { PlainDate } from '../domain/plain-date.ts';
import type { Catalogue } from './catalogue.ts';
import { readCitation, remarkOn, type Citation, type CitationRemark } from './citation.ts';
import { citationLeads, leadsOf, type Lead } from './leads.ts';
import { judgedOn } from './legal-force-filter.ts';
import { match, matchWhole, type Match } from './matching.ts';
import { openings } from './opening.ts';
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
  /** The anchor at which a record opens, where a provision of it was asked for. */
  opens: ReadonlyMap<RecordNumber, string>;
  /** What is to be said of a citation that does not open just what it says. */
  remark?: CitationRemark | undefined;
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
  const leads = leadsOf(state.q, catalogue, table);
  const citation = readCitation(state.q, catalogue, table);
  if (citation) return answerCitation(query, citation, leads, state, { ...tools, index });
  const { step, hits, found, missing } = await match(query, state.filters, index);
  const records = rank(hits, found, state.sort, catalogue);
  return { query, step, records, phrases: found.flat(), missing, opens: new Map(), leads };
}

/** The records that a citation names come first, whatever the order, and open where it says. */
async function answerCitation(
  query: Query,
  citation: Citation,
  leads: Lead[],
  { filters, sort }: SearchState,
  { index, catalogue }: SearchTools,
): Promise<Answer> {
  const { cited, anchors } = citation;
  const [fitting, opens, { step, hits, found, missing }] = await Promise.all([
    index.fitting(filters),
    openings(cited.below, anchors, index),
    matchCitation(query, citation, filters, index),
  ]);
  const named = citation.records.filter((record) => fitting.includes(record));
  const others = rank(hits, found, sort, catalogue).filter((record) => !named.includes(record));
  const [first] = opens.values();
  return {
    query,
    step: step === 'none' && named.length > 0 ? 'partly' : step,
    records: [...named, ...others],
    phrases: found.flat(),
    missing,
    opens,
    remark: remarkOn(citation, catalogue, first),
    leads: [...citationLeads(citation, opens, catalogue), ...leads],
  };
}

/**
 * A citation stands in other texts as it was typed, or as title and article apart. Words that name
 * its record in parts only are found as any other words are.
 */
async function matchCitation(
  typed: Query,
  { query, naming, anchors }: Citation,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<Match> {
  const whole = typed.terms.length === 1 ? await matchWhole(typed, filters, index) : undefined;
  const inParts = naming === 'parts' && anchors.size > 0;
  const apart = inParts ? await match(query, filters, index) : undefined;
  const both = apart ?? (await matchWhole(query, filters, index));
  const nothing: Match = { step: 'complete', hits: new Map(), found: [], missing: [] };
  if (!whole) return both ?? nothing;
  const hits = new Map([...(both?.hits ?? []), ...whole.hits]);
  return { ...whole, hits, found: [...(both?.found ?? []), ...whole.found] };
}
