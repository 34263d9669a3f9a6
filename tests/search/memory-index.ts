import { catalogueRow } from '../../src/search/catalogue.ts';
import { fold } from '../../src/search/fold.ts';
import { occurrences } from '../../src/search/occurrences.ts';
import type { ChosenFilters, SearchIndex } from '../../src/search/search-index.ts';
import { textBlocks, type SearchDocument } from '../../src/search/search-document.ts';
import { FILTER_NAMES, type SearchState } from '../../src/search/search-state.ts';
import type { SearchTools } from '../../src/search/search.ts';

/** A record as search knows it; a test says only what it is about. */
export function searchDocument(changes: Partial<SearchDocument> = {}): SearchDocument {
  const title = changes.title ?? '示例省档案条例';
  return {
    url: `/regulations/${fold(title).symbols.join('')}/`,
    title,
    aliases: [],
    type: '法规',
    kind: '条例',
    places: [],
    summary: '提要',
    passages: [],
    filters: { type: ['法规'] },
    ...changes,
  };
}

/** A passage without anchor and heading. */
export const passage = (text: string) => ({ anchor: '', heading: '', text });

/** A state of the search page; a test says only what it is about. */
export function searchState(changes: Partial<SearchState> = {}): SearchState {
  return { q: '', filters: {}, sort: 'relevance', ...changes };
}

/** A search over documents as they are, without Pagefind: the truth that an index must tell. */
export function memoryTools(documents: readonly SearchDocument[]): SearchTools {
  return {
    index: memoryIndex(documents),
    catalogue: catalogueOf(documents),
    table: new Map(),
    today: '2024-12-31',
  };
}

/** The catalogue of documents, as the search page has it. */
export function catalogueOf(documents: readonly SearchDocument[]) {
  return documents.map(catalogueRow);
}

function memoryIndex(documents: readonly SearchDocument[]): SearchIndex {
  const numbered = [...documents.entries()];
  const holding: SearchIndex['holding'] = async (phrase, filters) =>
    new Map(
      numbered.flatMap(([number, document]) => {
        const hits = textBlocks(document).flatMap((block) => occurrences(block, phrase)).length;
        return hits > 0 && fits(document, filters) ? [[number, hits] as const] : [];
      }),
    );
  return {
    holding,
    occurs: async (phrase, filters) => (await holding(phrase, filters)).size > 0,
    fitting: async (filters) =>
      numbered.flatMap(([number, document]) => (fits(document, filters) ? [number] : [])),
    text: async (number) => documents[number]!,
  };
}

function fits({ filters }: SearchDocument, chosen: ChosenFilters): boolean {
  return FILTER_NAMES.every((name) => {
    const wanted = chosen[name];
    return wanted === undefined || filters[name]?.includes(wanted);
  });
}
