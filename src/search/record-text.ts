import { occurrences } from './occurrences.ts';
import type { Phrase } from './query.ts';
import { textBlocks, type Passage } from './search-document.ts';

/**
 * What the page reads of a record it shows: its own text, put in place of the tokens that Pagefind
 * wrote into the record's fragment.
 */
export interface RecordText {
  url: string;
  title: string;
  aliases: string[];
  summary: string;
  passages: Passage[];
}

/** How often a phrase stands in what is indexed of a record. */
export function countInText(record: RecordText, phrase: Phrase): number {
  return textBlocks(record).reduce((sum, block) => sum + occurrences(block, phrase).length, 0);
}
