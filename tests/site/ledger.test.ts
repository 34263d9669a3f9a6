import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pages, readFile } from './pages.ts';
import { recordList } from './record-list.ts';

/** The public shape of `/data/ledger.json`, as far as its sums go. */
const used = z.object({ count: z.int(), ranges: z.array(z.tuple([z.int(), z.int()])) });
const ledgerSchema = z.object({
  built: z.iso.date(),
  columns: z.array(z.object({ id: z.string(), label: z.string() })).min(1),
  sessions: z
    .array(
      z.object({
        id: z.string(),
        cells: z.record(
          z.string(),
          z.object({
            held: z.array(z.string()),
            known: z.int().nullable(),
            missing: z.int().nullable(),
          }),
        ),
      }),
    )
    .min(1),
  tallies: z
    .array(
      z.object({
        what: z.string(),
        known: z.int(),
        covered: z.int(),
        missing: z.int(),
        held: z.array(z.string()),
      }),
    )
    .min(1),
  sources: z
    .array(
      z.object({
        id: z.string(),
        lines: z.int(),
        blank: z.int(),
        printed: z.int().positive(),
        items: used,
        digests: used,
        left: used,
        unexplained: used,
        reasons: z.array(z.object({ reason: z.string().min(1) })),
      }),
    )
    .min(1),
});

const ledger = ledgerSchema.parse(JSON.parse(readFile('data/ledger.json')));
const { records } = recordList;
const references = new Set(records.map(({ collection, id }) => `${collection}/${id}`));
const idsOf = (collection: string) =>
  records.filter((record) => record.collection === collection).map(({ id }) => id);

describe('the ledger', () => {
  test('has every source and every session of the edition', () => {
    expect(ledger.sources.map(({ id }) => id).sort()).toEqual(idsOf('sources').sort());
    expect(ledger.sessions.map(({ id }) => id).sort()).toEqual(idsOf('sessions').sort());
  });

  test('leaves no printed line without a use or a reason', () => {
    expect(ledger.sources.map(({ id, unexplained }) => [id, unexplained])).toEqual(
      ledger.sources.map(({ id }) => [id, { count: 0, ranges: [] }]),
    );
  });

  test('adds up to the lines of each source', () => {
    const wrong = ledger.sources.filter(
      ({ lines, blank, printed, items, digests, left, unexplained }) =>
        items.count + digests.count + left.count + unexplained.count !== printed ||
        blank + printed !== lines,
    );
    expect(wrong).toEqual([]);
  });

  test('counts as missing what the sources count and nobody holds', () => {
    const wrong = ledger.tallies.filter(
      ({ known, covered, missing }) => covered + missing !== known || missing < 0,
    );
    expect(wrong).toEqual([]);
  });

  test('holds only records of the edition', () => {
    const held = [
      ...ledger.tallies.flatMap((tally) => tally.held),
      ...ledger.sessions.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.held)),
    ];
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((reference) => !references.has(reference))).toEqual([]);
  });

  test('is a page that names every source and every count', () => {
    const text = pages.get('/ledger/')?.document.querySelector('main')?.textContent ?? '';
    const named = [
      ...ledger.tallies.map(({ what }) => what),
      ...ledger.columns.slice(0, 1).map(({ label }) => label),
    ];
    expect(named.filter((words) => !text.includes(words))).toEqual([]);
  });
});
