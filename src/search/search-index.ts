import type { Phrase } from './query.ts';
import type { RecordText } from './record-text.ts';
import type { FilterName } from './search-document.ts';

/** A record's number: its place in the catalogue. */
export type RecordNumber = number;

/** The filters of a search, one answer a question. */
export type ChosenFilters = Partial<Record<FilterName, string>>;

/**
 * What a search asks of the index. The page and the tests have Pagefind behind it
 * (`pagefind-index.ts`).
 */
export interface SearchIndex {
  /** The records that hold a phrase, each with how often it stands there. */
  holding(phrase: Phrase, filters: ChosenFilters): Promise<Map<RecordNumber, number>>;
  /** Whether any record holds a phrase, which is quicker to say than which. */
  occurs(phrase: Phrase, filters: ChosenFilters): Promise<boolean>;
  /** The records that fit the filters. */
  fitting(filters: ChosenFilters): Promise<RecordNumber[]>;
  /** The text of a record, for its excerpts. */
  text(record: RecordNumber): Promise<RecordText>;
}
