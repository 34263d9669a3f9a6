import { LEDGER_COLUMNS } from '../domain/session-ledger.ts';
import { absolute } from '../formats/edition.ts';
import type { LedgerData } from '../formats/ledger-schema.ts';
import { EDITION } from './edition.ts';
import { ledger, type SessionEntry, type SourceEntry, type TallyEntry } from './ledger.ts';

/** `/data/ledger.json`: the ledger as data; what no source tells is null. */
export async function ledgerData(): Promise<LedgerData> {
  const { built, series, tallies, sources } = await ledger();
  return {
    $schema: absolute(EDITION, '/data/schema/ledger.json'),
    built,
    columns: LEDGER_COLUMNS.map(({ id, label, collection, actions }) => ({
      id,
      label,
      collection,
      actions: [...actions],
    })),
    sessions: series.flatMap(({ sessions }) => sessions.map(sessionData)),
    missingSessions: series.flatMap(({ body, term, title, missing }) =>
      missing.length > 0 ? [{ body: body.id, term, title, numbers: missing }] : [],
    ),
    tallies: tallies.map(tallyData),
    sources: sources.map(sourceData),
  };
}

function sessionData({ session: { id, url, title }, cells }: SessionEntry) {
  const filled = Object.entries(cells).map(([column, { held, known, missing }]) => [
    column,
    { held, known: known ?? null, missing: missing ?? null },
  ]);
  return {
    id,
    url,
    title,
    cells: Object.fromEntries(filled) as LedgerData['sessions'][number]['cells'],
  };
}

function tallyData({ source, tally, covered, missing }: TallyEntry) {
  const { what, collection, action, session, known, unit, held, note, sources } = tally;
  return {
    source: source.id,
    what,
    collection,
    action: action ?? null,
    session: session ?? null,
    known,
    unit,
    held,
    covered,
    missing,
    note: note ?? null,
    sources,
  };
}

function sourceData({ source, ledger: lines, counts }: SourceEntry) {
  const used = (kind: keyof typeof counts) => ({ count: counts[kind], ranges: lines[kind] });
  return {
    id: source.id,
    url: source.url,
    title: source.title,
    lines: lines.lines,
    blank: lines.blank,
    printed: lines.printed,
    items: used('items'),
    digests: used('digests'),
    left: used('left'),
    unexplained: used('unexplained'),
    reasons: lines.reasons,
  };
}
