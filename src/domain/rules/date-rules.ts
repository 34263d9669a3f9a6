import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { actionLabel, isAmending, type LegislativeAction, type RecordEvent } from '../event.ts';
import type { Fault } from '../fault.ts';
import {
  comparePartialDates,
  formatPartialDate,
  isCertainlyBefore,
  type PartialDate,
} from '../partial-date.ts';

/** A date of a record, with its name and its place in the file. */
interface NamedDate {
  label: string;
  date: PartialDate;
  path: PropertyKey[];
}

/** Dates that contradict each other for certain; what is merely imprecise is let be. */
export function dateFaults({ regulations, sessions }: Content): Fault[] {
  return [...regulations.flatMap(lifeFaults), ...sessions.flatMap(sessionFaults)];
}

/**
 * A regulation is adopted, approved, published; it takes effect after it is adopted and approved,
 * and ends after it began. It may take effect before it is published.
 *
 * @see 《立法法》（2023 年修正）第八十一条：设区的市的地方性法规报省、自治区的人民代表大会常务委员会批准后施行
 */
function lifeFaults(record: CheckedRecord<'regulations'>): Fault[] {
  const { events = [], inForceFrom, repealedFrom } = record.data;
  const adopted = firstEvent(events, 'adopt');
  const approved = firstEvent(events, 'approve', beforeChanges(events));
  const published = firstEvent(events, 'publish');
  const inForce: NamedDate | undefined =
    inForceFrom && inForceFrom.rule !== 'unknown'
      ? { label: '施行日期', date: inForceFrom.date, path: ['inForceFrom', 'date'] }
      : undefined;
  const repealed: NamedDate | undefined = repealedFrom && {
    label: '废止日期',
    date: repealedFrom.date,
    path: ['repealedFrom', 'date'],
  };
  return [
    ...inOrder(record, adopted, approved),
    ...inOrder(record, approved ?? adopted, published),
    ...inOrder(record, approved ?? adopted, inForce),
    ...inOrder(record, inForce, repealed),
  ];
}

/** Whether an event came before the regulation was changed: a later approval is that of the change. */
function beforeChanges(events: readonly RecordEvent[]): (event: RecordEvent) => boolean {
  const changes = events.filter(({ action }) => isAmending(action));
  const [first] = changes.flatMap(({ date }) => date ?? []).sort(comparePartialDates);
  return ({ date }) => !first || !date || !isCertainlyBefore(first, date);
}

function firstEvent(
  events: readonly RecordEvent[],
  wanted: LegislativeAction,
  counts: (event: RecordEvent) => boolean = () => true,
): NamedDate | undefined {
  const [first] = events
    .flatMap((event, index) => {
      const { action, date } = event;
      return action === wanted && date && counts(event)
        ? [{ label: `${actionLabel(action)}日期`, date, path: ['events', index, 'date'] }]
        : [];
    })
    .sort((a, b) => comparePartialDates(a.date, b.date));
  return first;
}

/** A session closes after it opens, and is held in its year. */
function sessionFaults(record: CheckedRecord<'sessions'>): Fault[] {
  const { opened, closed, year } = record.data;
  const start = opened && { label: '开始日期', date: opened, path: ['opened'] };
  const end = closed && { label: '结束日期', date: closed, path: ['closed'] };
  const held = year === undefined ? undefined : String(year);
  return [
    ...inOrder(record, start, end),
    ...(held && opened && !opened.date.startsWith(held)
      ? [
          faultAt(
            record,
            ['year'],
            `年份应是开始日期 ${formatPartialDate(opened)} 的那一年，现在写的是 ${held}`,
          ),
        ]
      : []),
  ];
}

function inOrder(
  record: CheckedRecord,
  earlier: NamedDate | undefined,
  later: NamedDate | undefined,
): Fault[] {
  if (!earlier || !later || !isCertainlyBefore(later.date, earlier.date)) return [];
  const found = `${later.label} ${formatPartialDate(later.date)} 早于${earlier.label} ${formatPartialDate(earlier.date)}`;
  return [faultAt(record, later.path, `${found}；对照来源核对这两个日期`)];
}
