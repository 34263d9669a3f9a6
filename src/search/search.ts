import type { Catalogue } from './catalogue.ts';
import { match, type Match } from './matching.ts';
import { parseQuery, type Phrase, type Query } from './query.ts';
import { rank } from './ranking.ts';
import type { RecordNumber, SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import type { SimplificationTable } from './traditional.ts';

/** Everything a search works with. */
export interface SearchTools {
  index: SearchIndex;
  catalogue: Catalogue;
  table: SimplificationTable;
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
}

/** Answer what a reader has typed and chosen. */
export async function search(state: SearchState, tools: SearchTools): Promise<Answer> {
  const { index, catalogue, table } = tools;
  const query = parseQuery(state.q, table);
  if (query.written === '') {
    const fitting = await index.fitting(state.filters);
    const hits = new Map(fitting.map((record) => [record, 0]));
    const records = rank(hits, [], state.sort, catalogue);
    return { query, step: 'listed', records, phrases: [], missing: [] };
  }
  const { step, hits, found, missing } = await match(query, state.filters, index);
  const records = rank(hits, found, state.sort, catalogue);
  return { query, step, records, phrases: found.flat(), missing };
}
