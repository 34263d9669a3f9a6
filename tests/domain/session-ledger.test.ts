import { describe, expect, test } from 'vitest';
import {
  missingNumbers,
  missingOf,
  sessionCells,
  type Deed,
} from '../../src/domain/session-ledger.ts';
import type { Tally } from '../../src/domain/source.ts';

const deed = (changes: Partial<Deed> = {}): Deed => ({
  session: 'shili-npcsc-14-12',
  action: 'adopt',
  record: 'regulations/shili-a',
  ...changes,
});

const tally = (changes: Partial<Tally> = {}): Tally => ({
  what: '通过的法规',
  collection: 'regulations',
  action: 'adopt',
  session: 'shili-npcsc-14-12',
  known: 3,
  unit: '件',
  held: ['regulations/shili-a'],
  sources: [],
  ...changes,
});

describe('what a session did', () => {
  test('is held, and without a count of a source nobody can check whether it is all', () => {
    const cells = sessionCells('shili-npcsc-14-12', [deed()], []);
    expect(cells.adopt).toEqual({ held: ['regulations/shili-a'] });
    expect(cells.hear).toEqual({ held: [] });
  });

  test('is known to be missing where a source counts more than are held', () => {
    const { adopt } = sessionCells('shili-npcsc-14-12', [deed()], [tally()]);
    expect(adopt).toEqual({ held: ['regulations/shili-a'], known: 3, missing: 2 });
  });

  test('is not counted for another session, nor for another deed', () => {
    const others = [tally({ session: 'shili-npcsc-14-13' }), tally({ action: 'repeal' })];
    const { adopt, change } = sessionCells('shili-npcsc-14-12', [deed()], others);
    expect(adopt).toEqual({ held: ['regulations/shili-a'] });
    expect(change).toEqual({ held: [], known: 3, missing: 2 });
  });

  test('is one record, however often it did the like to it', () => {
    const deeds = [deed({ action: 'modify' }), deed({ action: 'revise' })];
    expect(sessionCells('shili-npcsc-14-12', deeds, []).change.held).toHaveLength(1);
  });
});

test('one record may stand for several of the things that are counted', () => {
  expect(missingOf(tally({ known: 7 }))).toBe(6);
  expect(missingOf(tally({ known: 7, covered: 7 }))).toBe(0);
});

test('sessions are numbered one by one, so that a later one tells of those before it', () => {
  expect(missingNumbers([2, 5])).toEqual([1, 3, 4]);
  expect(missingNumbers([1, 2])).toEqual([]);
  expect(missingNumbers([])).toEqual([]);
});
