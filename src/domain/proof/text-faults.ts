import { faultAt, type CheckedRecord } from '../content-record.ts';
import type { ClaimedPassages } from '../claimed-lines.ts';
import type { Fault } from '../fault.ts';
import { formatLineList, linesIn, parseLineList, rangesOf } from '../line-list.ts';
import { sourceLedger } from '../source-ledger.ts';
import { linesWithText, type SourceText } from './source-text.ts';

type SourceRecord = CheckedRecord<'sources'>;

/** What a source record says of its file as a whole, against the file: its lines, and their use. */
export function textFaults(
  record: SourceRecord,
  text: SourceText,
  passages: ClaimedPassages,
): Fault[] {
  const counted = text.lines.length;
  const { lines } = record.data;
  if (lines !== counted) {
    return [faultAt(record, ['lines'], `行数应是 ${counted}，现在写的是 ${lines ?? '空的'}`)];
  }
  const blank = blankFaults(record, text);
  return blank.length > 0 ? blank : unexplainedFaults(record, passages);
}

function blankFaults(record: SourceRecord, text: SourceText): Fault[] {
  const printed = new Set(linesWithText(text));
  const blank = rangesOf(
    text.lines.map((_, index) => index + 1).filter((line) => !printed.has(line)),
  );
  const written = rangesOf(linesIn(parseLineList(record.data.blank ?? '') ?? []));
  const wanted = formatLineList(blank);
  if (formatLineList(written) === wanted) return [];
  return [
    faultAt(
      record,
      ['blank'],
      wanted ? `空行（blank）应写作 ${wanted}` : '这份来源没有空行；不写 blank 这一项',
    ),
  ];
}

/** Printed lines that no record cites and of which nobody said why. */
function unexplainedFaults(record: SourceRecord, passages: ClaimedPassages): Fault[] {
  const { id, data } = record;
  const { unexplained } = sourceLedger(
    id,
    { lines: data.lines ?? 0, blank: data.blank, uncited: data.uncited ?? [] },
    passages,
  );
  if (unexplained.length === 0) return [];
  return [
    faultAt(
      record,
      ['uncited'],
      `第 ${formatLineList(unexplained)} 行没有记录引用，也没有写明原因；在 uncited 里写原因，或者在记录里引用`,
    ),
  ];
}
