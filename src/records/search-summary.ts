import { traditionalCharacters } from '../search/build/opencc.ts';
import { catalogueRow, type CatalogueRow } from '../search/catalogue.ts';
import { fold } from '../search/fold.ts';
import { textBlocks } from '../search/search-document.ts';
import { formatTable, simplificationTable } from '../search/traditional.ts';
import { library, type Library } from './library.ts';
import { searchDocuments } from './search-documents.ts';

/** What the search page knows of all records before it loads a text. */
export interface SearchSummary {
  /** In the order of the index. */
  catalogue: CatalogueRow[];
  /** The traditional characters that a reader may type for those of the records (`formatTable`). */
  traditional: string;
}

const made = new WeakMap<Library, Promise<SearchSummary>>();

/** The summary of all records, for which every text is read once a build. */
export async function searchSummary(): Promise<SearchSummary> {
  const shelf = await library();
  const known = made.get(shelf) ?? summarize();
  made.set(shelf, known);
  return known;
}

async function summarize(): Promise<SearchSummary> {
  const characters = new Set<string>();
  const catalogue = (await searchDocuments()).map((one) => {
    // The passages are put together anew whenever they are asked for.
    const document = { ...one };
    for (const block of textBlocks(document)) for (const sign of block) characters.add(sign);
    return catalogueRow(document);
  });
  const used = new Set([...characters].flatMap((character) => fold(character).symbols));
  return {
    catalogue,
    traditional: formatTable(simplificationTable(traditionalCharacters(), used)),
  };
}
