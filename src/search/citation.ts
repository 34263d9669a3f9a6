import type { Catalogue, CatalogueRow } from './catalogue.ts';
import { fold } from './fold.ts';
import { missingBelow, openingName } from './opening.ts';
import { lastArticle, listsProvision } from './provision-list.ts';
import { parseCitation, type CitedProvision } from './provision-query.ts';
import type { Query, Term } from './query.ts';
import type { RecordNumber } from './search-index.ts';
import { NAMINGS, namingOf, type Naming } from './title-match.ts';
import { simplify, type SimplificationTable } from './traditional.ts';

/** A query that cites a provision of one record or of several with like titles. */
export interface Citation {
  cited: CitedProvision;
  /** The title and the article as two words. */
  query: Query;
  naming: Naming;
  /** The records that are named, the one that is named best first. */
  records: RecordNumber[];
  /** The anchor of the article in each of them; empty where none of them has it. */
  anchors: ReadonlyMap<RecordNumber, string>;
}

interface Named {
  record: RecordNumber;
  row: CatalogueRow;
  naming: Naming;
  anchor: string | undefined;
}

/**
 * Read a query as a citation, or `undefined` where it is none or its words name no record. Records
 * that have the article go before those that are named better and have it not; where none has it,
 * only regulations are meant.
 */
export function readCitation(
  typed: string,
  catalogue: Catalogue,
  table: SimplificationTable,
): Citation | undefined {
  const cited = parseCitation(typed);
  if (!cited) return undefined;
  const title = simplify(fold(cited.title).symbols, table);
  const named = catalogue.flatMap((row, record): Named[] => {
    const naming = namingOf(row, title);
    if (!naming) return [];
    const anchor = cited.anchors.find((one) => listsProvision(row.provisions ?? '', one));
    return [{ record, row, naming, anchor }];
  });
  const having = named.filter(({ anchor }) => anchor !== undefined);
  const best = bestNamed(having.length > 0 ? having : named.filter(({ row }) => row.dates));
  const [first] = best;
  if (!first) return undefined;
  const terms: Term[] = [
    { written: cited.title, forms: [title] },
    { written: cited.label, forms: [[...cited.label]] },
  ];
  return {
    cited,
    query: { written: typed.trim(), isCut: false, terms },
    naming: first.naming,
    records: best.map(({ record }) => record),
    anchors: new Map(best.flatMap(({ record, anchor }) => (anchor ? [[record, anchor]] : []))),
  };
}

/** Those that are named in the best way, shorter titles before longer ones. */
function bestNamed(named: readonly Named[]): Named[] {
  const naming = NAMINGS.find((one) => named.some((found) => found.naming === one));
  return named
    .filter((found) => found.naming === naming)
    .toSorted((a, b) => a.row.title.length - b.row.title.length);
}

/** What a reader is told where a citation does not open just what it says. */
export type CitationRemark =
  | { what: 'no text'; title: string; label: string }
  | { what: 'no article'; title: string; label: string; last: number }
  | { what: 'no article in any'; label: string; records: number }
  | { what: 'no paragraph'; title: string; label: string; asked: string; opened: string }
  | { what: 'range'; range: string; label: string };

/**
 * What is to be said of a citation, or `undefined` where it opens what it says.
 *
 * @param opened where the first record opens
 */
export function remarkOn(
  { cited, records }: Citation,
  catalogue: Catalogue,
  opened: string | undefined,
): CitationRemark | undefined {
  const { label, range, below } = cited;
  const [row] = records.flatMap((record) => catalogue[record] ?? []);
  const title = row?.title ?? '';
  if (opened !== undefined) {
    if (range !== undefined) return { what: 'range', range, label };
    const asked = missingBelow(below, opened);
    if (asked === '') return undefined;
    return { what: 'no paragraph', title, label, asked, opened: openingName(opened, label) };
  }
  if (records.length > 1) return { what: 'no article in any', label, records: records.length };
  const last = lastArticle(row?.provisions ?? '');
  if (last === undefined) return { what: 'no text', title, label };
  return { what: 'no article', title, label, last };
}
