import { saysNothing } from '../body-markup.ts';
import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import {
  earliestDay,
  formatPartialDate,
  isCertainlyBefore,
  latestDay,
  parsePartialDate,
  type PartialDate,
} from '../partial-date.ts';

type VersionRecord = CheckedRecord<'versions'>;
type RegulationRecord = CheckedRecord<'regulations'>;

/** The texts of one regulation: each named by its day, one in force at a time. */
export function versionFaults({ regulations, versions }: Content): Fault[] {
  const byRegulation = Map.groupBy(versions, ({ id }) => id.split('/')[0] ?? '');
  return [...byRegulation].flatMap(([id, texts]) => {
    const regulation = regulations.find((record) => record.id === id);
    const inOrder = texts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return [
      ...inOrder.flatMap(dayFault),
      ...inOrder.flatMap((text, index) => endFault(text, inOrder[index + 1])),
      ...(regulation ? lifeFaults(regulation, inOrder) : orphanFault(id, inOrder)),
    ];
  });
}

/** The first day of a version, which its file is named after. */
function dayOf({ id }: VersionRecord): PartialDate | undefined {
  return parsePartialDate(id.split('/')[1] ?? '');
}

function dayFault(text: VersionRecord): Fault[] {
  const day = dayOf(text);
  const { inForceFrom } = text.data;
  if (!inForceFrom) return [];
  if (!day)
    return [
      {
        file: text.file,
        sentence: `文本的文件名应是日历上有的日子，例如 2024-12-01.md，现在是 ${text.id.split('/')[1]}.md`,
      },
    ];
  const found = inForceFrom.rule === 'unknown' ? '不明' : inForceFrom.date.date;
  if (found === day.date) return [];
  return [
    faultAt(
      text,
      ['inForceFrom', 'date'],
      `施行日期应和文件名 ${day.date}.md 是同一天，现在写的是 ${found}`,
    ),
  ];
}

/** A text that is superseded before it began, or after the next one began. */
function endFault(text: VersionRecord, next: VersionRecord | undefined): Fault[] {
  const end = text.data.supersededFrom;
  const day = dayOf(text);
  const nextDay = next && dayOf(next);
  if (!end || !day) return [];
  const found = `失去效力之日 ${formatPartialDate(end)}`;
  if (latestDay(end) <= earliestDay(day)) {
    return [faultAt(text, ['supersededFrom'], `${found} 应晚于施行日期 ${formatPartialDate(day)}`)];
  }
  if (!nextDay || !isCertainlyBefore(nextDay, end)) return [];
  return [
    faultAt(
      text,
      ['supersededFrom'],
      `${found} 晚于下一个文本的施行日期 ${formatPartialDate(nextDay)}，两个文本会同时有效`,
    ),
  ];
}

/** Texts that do not fit into the life of their regulation. */
function lifeFaults(regulation: RegulationRecord, texts: readonly VersionRecord[]): Fault[] {
  const { inForceFrom, repealedFrom } = regulation.data;
  const start = inForceFrom && inForceFrom.rule !== 'unknown' ? inForceFrom.date : undefined;
  const end = repealedFrom?.date;
  const faults = texts.flatMap((text) => {
    const day = dayOf(text);
    const found = day && `文本的施行日期 ${formatPartialDate(day)}`;
    if (day && start && isCertainlyBefore(day, start)) {
      const sentence = `${found} 早于法规的施行日期 ${formatPartialDate(start)}`;
      return [faultAt(text, ['inForceFrom', 'date'], sentence)];
    }
    if (day && end && latestDay(end) <= earliestDay(day)) {
      const sentence = `${found} 不早于法规的废止日期 ${formatPartialDate(end)}`;
      return [faultAt(text, ['inForceFrom', 'date'], sentence)];
    }
    return [];
  });
  return [...faults, ...twoPlacesFault(regulation)];
}

/** A full text that stands in the regulation's own file beside a folder of texts. */
function twoPlacesFault({ id, file, body }: RegulationRecord): Fault[] {
  if (body?.format !== 'md' || saysNothing(body)) return [];
  return [
    {
      file,
      line: body.firstLine,
      sentence: `全文应只写在 ${id}/ 的文本文件里，现在这里也有正文`,
    },
  ];
}

function orphanFault(id: string, [first]: readonly VersionRecord[]): Fault[] {
  if (!first) return [];
  return [{ file: first.file, sentence: `文本要有它的法规记录：regulations/ 里没有 ${id}.md` }];
}
