import type { CheckedRecord, Content } from '../content-record.ts';
import type { ClaimedPassages } from '../claimed-lines.ts';
import { contentPassages } from '../content-passages.ts';
import type { Fault } from '../fault.ts';
import { countPrinted } from '../line-list.ts';
import { sourceLedger } from '../source-ledger.ts';
import { proveClaims } from './prove-claims.ts';
import type { SourceText } from './source-text.ts';
import { textFaults } from './text-faults.ts';

/** How far the records rest on one source. */
export interface Coverage {
  source: string;
  /** Claims that stand in its lines. */
  proved: number;
  /** Printed lines that a record cites. */
  cited: number;
  /** Lines with text. */
  printed: number;
}

/** What came of holding all records against the texts of their sources. */
export interface Verification {
  claims: number;
  faults: Fault[];
  coverage: Coverage[];
}

/** Hold the records against the texts. A source without a text is not looked at. */
export function verify(content: Content, texts: ReadonlyMap<string, SourceText>): Verification {
  const { proved, faults } = proveClaims(content, texts);
  const passages = contentPassages(content);
  const present = content.sources.filter(({ id }) => texts.has(id));
  return {
    claims: proved.length + faults.length,
    faults: [...faults, ...present.flatMap((record) => faultsOf(record, texts, passages))],
    coverage: present.map((record) => ({
      source: record.id,
      proved: proved.filter(({ citations }) => citations.some(({ source }) => source === record.id))
        .length,
      ...linesOf(record, passages),
    })),
  };
}

function faultsOf(
  record: CheckedRecord<'sources'>,
  texts: ReadonlyMap<string, SourceText>,
  passages: ClaimedPassages,
): Fault[] {
  const text = texts.get(record.id);
  return text ? textFaults(record, text, passages) : [];
}

function linesOf(record: CheckedRecord<'sources'>, passages: ClaimedPassages) {
  const { lines = 0, blank, uncited = [] } = record.data;
  const { printed, items, digests } = sourceLedger(record.id, { lines, blank, uncited }, passages);
  return { printed, cited: countPrinted([...items, ...digests], blank) };
}
