import { listsArticle } from './article-list.ts';
import type { Catalogue } from './catalogue.ts';
import { fold } from './fold.ts';
import { parseCitedArticle } from './provision-query.ts';
import type { Query, Term } from './query.ts';
import type { RecordNumber } from './search-index.ts';
import { NAMINGS, namingOf, type Naming } from './title-match.ts';
import { simplify, type SimplificationTable } from './traditional.ts';

/** A query that cites an article of one record or of several with like titles. */
export interface Citation {
  /** The title and the article as two words. */
  query: Query;
  /** As it is printed: 第二十条. */
  label: string;
  anchor: string;
  /** The records that are named and have the article, the one that is named best first. */
  records: RecordNumber[];
  naming: Naming;
}

/** Read a query as a citation, or `undefined` where it is none or no record has the article. */
export function readCitation(
  typed: string,
  catalogue: Catalogue,
  table: SimplificationTable,
): Citation | undefined {
  const cited = parseCitedArticle(typed);
  if (!cited) return undefined;
  const title = simplify(fold(cited.title).symbols, table);
  const named = catalogue.flatMap((row, record) => {
    if (!listsArticle(row.articles ?? '', cited.name)) return [];
    const naming = namingOf(row, title);
    return naming ? [{ record, naming, length: row.title.length }] : [];
  });
  const naming = NAMINGS.find((one) => named.some((found) => found.naming === one));
  if (!naming) return undefined;
  const best = named.filter((found) => found.naming === naming);
  const terms: Term[] = [
    { written: cited.title, forms: [title] },
    { written: cited.label, forms: [[...cited.label]] },
  ];
  return {
    query: { written: typed.trim(), terms },
    label: cited.label,
    anchor: `art_${cited.name}`,
    records: best.toSorted((a, b) => a.length - b.length).map(({ record }) => record),
    naming,
  };
}
