import { createHash } from 'node:crypto';
import type { RecordText } from '../record-text.ts';
import { textBlocks, type SearchDocument } from '../search-document.ts';
import { tokenStream } from '../tokens.ts';
import type { Planned } from './plan-volumes.ts';

/** The language of the index: none, so that Pagefind takes the tokens as they are. */
export const NO_LANGUAGE = 'und';

/** What the page reads of a record. */
export function recordText({ url, title, summary, passages }: SearchDocument): RecordText {
  return { url, title, summary, passages };
}

/**
 * A record as Pagefind takes it. A fragment is named after what Pagefind reads, so the version of
 * what readers see goes in as a filter of its own: a changed text gets a new name, and no browser
 * shows the old one from its cache.
 *
 * @param site the address of the site, so that no two sites give a fragment one name
 */
export function indexedRecord(document: SearchDocument, site: string) {
  const { url, filters, kind } = document;
  const version = digest(JSON.stringify([site, recordText(document)]));
  return {
    url,
    language: NO_LANGUAGE,
    content: tokenStream(textBlocks(document)),
    filters: { ...filters, kind: [kind], version: [version] },
  };
}

/**
 * The record for the plan of the index. Its key is made of all that `indexedRecord` is made of and
 * of all that readers are shown.
 *
 * @param settings what else decides how a record is written
 */
export function plannedRecord(document: SearchDocument, site: string, settings: string): Planned {
  const { kind, filters, aliases } = document;
  const made = [settings, site, kind, filters, aliases, recordText(document)];
  const size = textBlocks(document).reduce((sum, { length }) => sum + length, 0);
  return { key: digest(JSON.stringify(made)), size };
}

/** A short name of a text: twelve hexadecimal digits of its SHA-256. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
