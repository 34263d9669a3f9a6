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
  const { rows, codePoints } = noted(shelf);
  const catalogue: CatalogueRow[] = [];
  for (const document of await searchDocuments()) {
    if (!rows.has(document.url)) readDocument(document, shelf);
    catalogue.push(rows.get(document.url) as CatalogueRow);
  }
  const characters = [...codePoints].map((codePoint) => String.fromCodePoint(codePoint));
  const used = new Set(characters.flatMap((character) => fold(character).symbols));
  return { catalogue, traditional: simplificationTable(traditionalCharacters(), used) };
});

/** What the summary needs to know of documents that have been read. */
interface Noted {
  /** The row of each by its address. */
  rows: Map<string, CatalogueRow>;
  /** Every character in any of them; numbers, since a set of ten million texts is slow. */
  codePoints: Set<number>;
}

const noted = oncePerLibrary((): Noted => ({ rows: new Map(), codePoints: new Set() }));

/**
 * A document with its passages, which `searchDocuments` puts together anew whenever they are asked
 * for; the summary takes note of it, so that each text is read once a build.
 */
export function readDocument(document: SearchDocument, shelf: Library): SearchDocument {
  const { rows, codePoints } = noted(shelf);
  const read = { ...document };
  for (const block of textBlocks(read)) addCodePoints(block, codePoints);
  rows.set(read.url, catalogueRow(read));
  return read;
}

function addCodePoints(text: string, codePoints: Set<number>): void {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) as number;
    codePoints.add(codePoint);
    if (codePoint > 0xffff) at += 1;
  }
}
