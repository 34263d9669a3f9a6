import type { Passage } from './search-document.ts';

/**
 * What the page reads of a record it shows: its own text, put in place of the tokens that Pagefind
 * wrote into the record's fragment.
 */
export interface RecordText {
  url: string;
  title: string;
  summary: string;
  passages: Passage[];
}
