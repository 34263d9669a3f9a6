import { contentPassages } from '../content-passages.ts';
import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import { linesIn, parseLineList, rangesOf, formatLineList, type LineRange } from '../line-list.ts';
import { splitReference } from '../record-reference.ts';

type SourceRecord = CheckedRecord<'sources'>;

/** What a source record says of its own lines and counts, against what the records do. */
export function sourceFaults(content: Content): Fault[] {
  const cited = itemLines(content);
  return content.sources.flatMap((record) => [
    ...blankFaults(record),
    ...uncitedFaults(record, cited.get(record.id) ?? new Set()),
    ...tallyFaults(record),
  ]);
}

/** The lines of each source that prove single things. */
function itemLines(content: Content): Map<string, Set<number>> {
  const { items } = contentPassages(content);
  return new Map(
    [...Map.groupBy(items, ({ source }) => source)].map(([source, list]) => [
      source,
      linesIn(list.map(({ lines }) => lines)),
    ]),
  );
}

function blankFaults(record: SourceRecord): Fault[] {
  const { lines, blank } = record.data;
  const last = parseLineList(blank ?? '')?.at(-1)?.[1];
  if (lines === undefined || last === undefined || last <= lines) return [];
  return [
    faultAt(record, ['blank'], `空行超出了来源：这份来源一共 ${lines} 行，现在写到第 ${last} 行`),
  ];
}

/** Lines that are said to be left out, yet prove something of a record. */
function uncitedFaults(record: SourceRecord, cited: ReadonlySet<number>): Fault[] {
  return (record.data.uncited ?? []).flatMap(({ lines }, index) => {
    const used = [...linesIn([lines])].filter((line) => cited.has(line));
    return used.length === 0
      ? []
      : [faultAt(record, ['uncited', index], usedSentence(lines, rangesOf(used)))];
  });
}

function usedSentence(lines: LineRange, used: readonly LineRange[]): string {
  return `没有引用的行写了 [${lines.join(', ')}]，其中第 ${formatLineList(used)} 行有记录引用；把它们除外`;
}

/** Records that do not belong to what is counted, or more of them than are counted. */
function tallyFaults(record: SourceRecord): Fault[] {
  return (record.data.tallies ?? []).flatMap(({ collection, known, held, covered }, index) => {
    const foreign = held.filter((reference) => splitReference(reference).collection !== collection);
    const count = covered ?? held.length;
    return [
      ...foreign.map((reference) =>
        faultAt(
          record,
          ['tallies', index, 'held'],
          `清点的记录类别是 ${collection}，已收录的记录里却有 ${reference}`,
        ),
      ),
      ...(count > known
        ? [
            faultAt(
              record,
              ['tallies', index, 'known'],
              `清点的数目是 ${known}，已收录的却有 ${count}；对照来源核对`,
            ),
          ]
        : []),
    ];
  });
}
