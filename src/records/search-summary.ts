import { traditionalCharacters } from '../search/build/opencc.ts';
import { catalogueRow, type CatalogueRow } from '../search/catalogue.ts';
import { fold } from '../search/fold.ts';
import { textBlocks, type SearchDocument } from '../search/search-document.ts';
import { simplificationTable, type SimplificationTable } from '../search/traditional.ts';
import { library, type Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import { searchDocuments } from './search-documents.ts';

/** What the search page knows of all records before it loads a text. */
export interface SearchSummary {
  /** In the order of the index. */
  catalogue: CatalogueRow[];
  /** The traditional characters that a reader may type for those of the records. */
  traditional: SimplificationTable;
}

/** The summary of all records; what `readDocument` has read is not read again. */
export async function searchSummary(): Promise<SearchSummary> {
  return summaryOf(await library());
}

const summaryOf = oncePerLibrary(async (shelf: Library): Promise<SearchSummary> => {
  const { rows, isUsed } = noted(shelf);
  const catalogue: CatalogueRow[] = [];
  for (const document of await searchDocuments()) {
    if (!rows.has(document.url)) readDocument(document, shelf);
    catalogue.push(rows.get(document.url) as CatalogueRow);
  }
  const used = new Set(charactersOf(isUsed).flatMap((character) => fold(character).symbols));
  return { catalogue, traditional: simplificationTable(traditionalCharacters(), used) };
});

/** What the summary needs to know of documents that have been read. */
interface Noted {
  /** The row of each by its address. */
  rows: Map<string, CatalogueRow>;
  /** By its code point, 1 for each character in any of them: a set takes several times as long. */
  isUsed: Uint8Array;
}

const noted = oncePerLibrary((): Noted => ({
  rows: new Map(),
  isUsed: new Uint8Array(0x110000),
}));

/**
 * A document with its passages, which `searchDocuments` puts together anew whenever they are asked
 * for; the summary takes note of it, so that each text is read once a build.
 */
export function readDocument(document: SearchDocument, shelf: Library): SearchDocument {
  const { rows, isUsed } = noted(shelf);
  const read = { ...document };
  for (const block of textBlocks(read)) noteCharacters(block, isUsed);
  rows.set(read.url, catalogueRow(read));
  return read;
}

function noteCharacters(text: string, isUsed: Uint8Array): void {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) as number;
    isUsed[codePoint] = 1;
    if (codePoint > 0xffff) at += 1;
  }
}

function charactersOf(isUsed: Uint8Array): string[] {
  const characters: string[] = [];
  for (let at = isUsed.indexOf(1); at !== -1; at = isUsed.indexOf(1, at + 1)) {
    characters.push(String.fromCodePoint(at));
  }
  return characters;
}
