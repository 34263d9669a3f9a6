import { describe, expect, test } from 'vitest';
import { claimedPassages } from '../../src/domain/claimed-lines.ts';
import { countPrinted } from '../../src/domain/line-list.ts';
import { sourceLedger } from '../../src/domain/source-ledger.ts';

const at = (first: number, last = first, source = 'ribao') => ({
  source,
  lines: [first, last] as [number, number],
});

describe('the passages a record claims', () => {
  const report = {
    title: '工作报告',
    sources: [at(1, 90)],
    delivered: { sources: [at(3)] },
    sections: [{ summary: '立法', sources: [at(10, 20)], figures: [{ sources: [at(12)] }] }],
  };

  test('prove single things, or are summed up; the list of the whole record is neither', () => {
    const digest = '一句话。<Cite source="ribao" lines="30-31" />';
    expect(claimedPassages('work-reports', report, digest)).toEqual({
      items: [at(3), at(12)],
      digests: [at(10, 20), at(30, 31)],
    });
  });

  test('of a session are all it has', () => {
    expect(claimedPassages('sessions', { sources: [at(5)] }, undefined).items).toEqual([at(5)]);
  });
});

describe('the ledger of a source', () => {
  const source = { lines: 10, blank: '2, 9', uncited: [{ lines: [1, 3], reason: '标题' }] };
  const passages = { items: [at(4, 5), at(8, 8, 'other')], digests: [at(5, 7)] };
  const ledger = sourceLedger('ribao', source as never, passages);

  test('counts every printed line once, under its closest use', () => {
    expect(ledger).toMatchObject({
      lines: 10,
      blank: 2,
      printed: 8,
      items: [[4, 5]],
      digests: [[6, 7]],
      left: [[1, 3]],
      unexplained: [[8, 10]],
    });
  });

  test('adds up to what is printed', () => {
    const { items, digests, left, unexplained, printed } = ledger;
    const parts = [items, digests, left, unexplained].map((ranges) =>
      countPrinted(ranges, source.blank),
    );
    expect(parts).toEqual([2, 2, 2, 2]);
    expect(parts.reduce((sum, part) => sum + part)).toBe(printed);
  });

  test('keeps the reasons as the editors wrote them', () => {
    expect(ledger.reasons).toBe(source.uncited);
  });
});
