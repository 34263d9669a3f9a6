import os from 'node:os';
import type { Figure } from './figures.ts';

/** What was searched: texts of the corpus, records of the site, searches, and the seed that chose them. */
export interface Searched {
  texts: number;
  records: number;
  queries: number;
  seed: number;
}

/** The figures of one way to search. */
export interface Column {
  name: string;
  measured: readonly Figure[];
}

/** The report of a run as Markdown: what was measured, on what, and the figures side by side. */
export function formatReport(what: Searched, browser: string, columns: readonly Column[]): string {
  const { texts, records, queries, seed } = what;
  const [first] = columns;
  const rows = [
    ['', ...columns.map(({ name }) => name)],
    ...(first?.measured ?? []).map(({ name }, line) => [
      name,
      ...columns.map(({ measured }) => measured[line]?.value ?? ''),
    ]),
  ];
  return [
    `${texts} texts, ${records} records, ${queries} queries, seed ${seed}.`,
    `Node ${process.version}, Chromium ${browser}, ${os.availableParallelism()} cores.`,
    'Both ways are asked by their page, with the same texts and queries, and are timed until the',
    'page shows its first result or that there is none. Files are counted as a host sends them.',
    'A text is right that contains the query: NFKC, white space removed, 〈〉 taken for 《》.',
    '',
    ...formatTable(rows),
  ].join('\n');
}

function formatTable(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
