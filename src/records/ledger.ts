import { BUILD_DATE } from '../build-date.ts';
import { passageAddress } from '../domain/address.ts';
import type { Citation } from '../domain/citation.ts';
import { claimedPassages } from '../domain/claimed-lines.ts';
import type { LineRange } from '../domain/line-list.ts';
import { countPrinted } from '../domain/line-list.ts';
import {
  missingNumbers,
  missingOf,
  sessionCells,
  type Deed,
  type LedgerColumn,
  type SessionCell,
} from '../domain/session-ledger.ts';
import { formatTermTitle } from '../domain/session.ts';
import { sourceLedger, type SourceLedger } from '../domain/source-ledger.ts';
import type { Tally } from '../domain/source.ts';
import { library, type Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { AnyRecord, SessionRecord, SourceRecord } from './record.ts';
import { sessionSeries } from './session-dossier.ts';
import { provedPassages } from './source-proof.ts';

/** 收录台账: what the edition holds, what it knows to be missing, what nobody has checked. */
export interface Ledger {
  built: string;
  series: SeriesEntry[];
  tallies: TallyEntry[];
  sources: SourceEntry[];
}

/** The sessions of one body in one term. */
export interface SeriesEntry {
  body: SessionRecord['bodies'][number];
  term: number;
  /** The formal name of the body in this term. */
  title: string;
  sessions: SessionEntry[];
  /** Sessions that were held and are not recorded, told from the numbers of those that are. */
  missing: number[];
}

export interface SessionEntry {
  session: SessionRecord;
  cells: Record<LedgerColumn['id'], SessionCell>;
}

/** What a source counts, and which of it is held. */
export interface TallyEntry {
  source: SourceRecord;
  tally: Tally;
  /** How many of the count the records held make. */
  covered: number;
  missing: number;
  records: AnyRecord[];
  proofs: { lines: LineRange; source: SourceRecord; href: string }[];
}

/** What became of the lines of a source; counts are of printed lines. */
export interface SourceEntry {
  source: SourceRecord;
  ledger: SourceLedger;
  counts: Record<'items' | 'digests' | 'left' | 'unexplained', number>;
}

/** The ledger of the edition, made from its records once per build. */
export async function ledger(): Promise<Ledger> {
  return ledgerOf(await library());
}

const ledgerOf = oncePerLibrary(async (shelf: Library): Promise<Ledger> => ({
  built: BUILD_DATE,
  series: await seriesEntries(shelf),
  tallies: await tallyEntries(shelf),
  sources: sourceEntries(shelf),
}));

async function seriesEntries(shelf: Library): Promise<SeriesEntry[]> {
  const deeds = Map.groupBy(deedsOf(shelf), ({ session }) => session);
  const tallies = shelf.sources.flatMap(({ data }) => data.tallies);
  return (await sessionSeries()).map(({ body, term, sessions }) => ({
    body,
    term,
    title: formatTermTitle({ term }, body, shelf.places.get(body.place) ?? body),
    sessions: sessions.map((session) => ({
      session,
      cells: sessionCells(session.id, deeds.get(session.id) ?? [], tallies),
    })),
    missing: missingNumbers(sessions.map(({ data }) => data.number)),
  }));
}

function deedsOf({ regulations, inspections, workReports }: Library): Deed[] {
  return [
    ...[...regulations, ...inspections].flatMap(({ reference, data }) =>
      data.events.flatMap(({ session, action }) =>
        session ? [{ session, action, record: reference }] : [],
      ),
    ),
    ...workReports.flatMap(({ reference, session }) =>
      session ? [{ session, action: 'deliver' as const, record: reference }] : [],
    ),
  ];
}

async function tallyEntries(shelf: Library): Promise<TallyEntry[]> {
  const anchors = await anchorsOf(shelf);
  return shelf.sources.flatMap((source) =>
    source.data.tallies.map((tally) => ({
      source,
      tally,
      covered: tally.known - missingOf(tally),
      missing: missingOf(tally),
      records: tally.held.flatMap((reference) => shelf.records.get(reference) ?? []),
      proofs: tally.sources.flatMap((cited) => {
        const document = shelf.sources.find(({ id }) => id === cited.source);
        const passage = passageAddress(cited.source, cited.lines);
        return document
          ? [
              {
                lines: cited.lines,
                source: document,
                href: anchors.has(passage) ? passage : document.url,
              },
            ]
          : [];
      }),
    })),
  );
}

/** The passages that have a place of their own on the page of their source. */
async function anchorsOf({ sources }: Library): Promise<Set<string>> {
  const passages = await Promise.all(
    sources.map(async ({ id }) =>
      (await provedPassages(id)).map(({ lines }) => passageAddress(id, lines)),
    ),
  );
  return new Set(passages.flat());
}

function sourceEntries({ records, sources }: Library): SourceEntry[] {
  const cited = [...records.values()].flatMap((record) =>
    record.collection === 'sources'
      ? []
      : [claimedPassages(record.collection, claimingFields(record), digestOf(record))],
  );
  const bySource = ({ source }: Citation) => source;
  const items = Map.groupBy(
    cited.flatMap((passages) => passages.items),
    bySource,
  );
  const digests = Map.groupBy(
    cited.flatMap((passages) => passages.digests),
    bySource,
  );
  return sources.map((source) => {
    const { data, id } = source;
    const passages = { items: items.get(id) ?? [], digests: digests.get(id) ?? [] };
    const lines = sourceLedger(id, data, passages);
    const count = (ranges: readonly LineRange[]) => countPrinted(ranges, data.blank);
    return {
      source,
      ledger: lines,
      counts: {
        items: count(lines.items),
        digests: count(lines.digests),
        left: count(lines.left),
        unexplained: count(lines.unexplained),
      },
    };
  });
}

/** The fields of a record, and of the texts of a regulation that stand in files of their own. */
function claimingFields(record: AnyRecord): object {
  if (record.collection !== 'regulations') return record.data;
  return { ...record.data, versions: record.versions.map(({ data }) => ({ ...data })) };
}

function digestOf(record: AnyRecord): string | undefined {
  return 'entry' in record ? record.entry.body : undefined;
}
