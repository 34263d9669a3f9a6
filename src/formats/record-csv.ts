import type { RecordRow } from './record-data.ts';
import { cellOf, citedIn, formatCsv, type Cell } from './csv.ts';
import { absolute, type Edition } from './edition.ts';

/** The columns of the table, in their order: only ever added to, at the end. */
const COLUMNS = {
  collection: (row) => row.collection,
  id: (row) => row.id,
  title: (row) => row.title,
  kind: (row) => row.kind,
  url: (row, edition) => absolute(edition, row.url),
  force: (row) => row.force,
  inForceFrom: (row) => row.inForceFrom?.date,
  inForceFromPrecision: (row) => row.inForceFrom?.precision,
  year: (row) => row.year,
  session: (row) => row.session,
  body: (row) => row.body,
  jurisdiction: (row) => row.jurisdiction,
  topics: (row) => cellOf(row.topics),
  aliases: (row) => cellOf(row.aliases),
  related: (row) => cellOf(row.related),
  sources: (row) => citedIn(row.sources),
} satisfies Record<string, (row: RecordRow, edition: Edition) => Cell>;

/** The names of the columns. */
export const CSV_COLUMNS = Object.keys(COLUMNS);

/** The list of records as a table that a spreadsheet opens. */
export function formatRecordCsv(rows: readonly RecordRow[], edition: Edition): string {
  return formatCsv(
    CSV_COLUMNS,
    rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row, edition))),
  );
}
