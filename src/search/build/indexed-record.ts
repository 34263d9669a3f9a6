import { createHash } from 'node:crypto';
import type { RecordText } from '../record-text.ts';
import { textBlocks, type SearchDocument } from '../search-document.ts';
import { tokenStream } from '../tokens.ts';
import type { Planned } from './plan-volumes.ts';

/** The language of the index: none, so that Pagefind takes the tokens as they are. */
export const NO_LANGUAGE = 'und';

/** What the page reads of a record. */
export function recordText(document: SearchDocument): RecordText {
  const { url, title, aliases, summary, passages } = document;
  return { url, title, aliases, summary, passages };
}

/** A record as Pagefind takes it. */
export function indexedRecord(document: SearchDocument) {
  const { url, filters } = document;
  return { url, language: NO_LANGUAGE, content: tokenStream(textBlocks(document)), filters };
}

/**
 * The record for the plan of the index. Its key is made of all that it is indexed by and all that
 * readers are shown: the folder of a volume is named after the keys in it, and no browser shows a
 * changed text, or that of another site, from its cache.
 *
 * @param settings what else decides how a record is written
 */
export function plannedRecord(document: SearchDocument, site: string, settings: string): Planned {
  const { filters } = document;
  const key = digest(JSON.stringify([settings, site, filters, recordText(document)]));
  return { key, size: textSize(document) };
}

/** How much of a record is indexed, in characters. */
export function textSize(document: SearchDocument): number {
  return textBlocks(document).reduce((sum, { length }) => sum + length, 0);
}

/** A short name of a text: twelve hexadecimal digits of its SHA-256. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
