import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { actionLabel, type LegislativeAction, type SupervisionAction } from '../event.ts';
import type { Fault } from '../fault.ts';
import { formatPartialDate, isCertainlyBefore, yearOf, type PartialDate } from '../partial-date.ts';
import type { Session } from '../session.ts';

/** What is done in a session's own hall. Printing, publishing and the like may come before or after. */
const DONE_IN_SESSION: ReadonlySet<LegislativeAction | SupervisionAction> = new Set([
  'deliberate',
  'submit',
  'adopt',
  'approve',
  'modify',
  'amend',
  'revise',
  'repeal',
  'hear',
  'inquire',
  'evaluate',
] as const);

/** Something done at a session on a day on which the session was not held. */
export function sessionDayFaults(content: Content): Fault[] {
  const sessions = new Map(content.sessions.map(({ id, data }) => [id, data]));
  const { regulations, inspections, 'work-reports': workReports } = content;
  return [
    ...[...regulations, ...inspections].flatMap((record) => eventDayFaults(record, sessions)),
    ...workReports.flatMap((record) => {
      const { date, session } = record.data.delivered ?? {};
      return dayFault(record, ['delivered', 'date'], '作报告的日期', date, session, sessions);
    }),
  ];
}

type Sessions = ReadonlyMap<string, Partial<Session>>;

function eventDayFaults(
  record: CheckedRecord<'regulations'> | CheckedRecord<'inspections'>,
  sessions: Sessions,
): Fault[] {
  const { events = [] } = record.data;
  return events.flatMap(({ action, date, session }, index) =>
    DONE_IN_SESSION.has(action)
      ? dayFault(
          record,
          ['events', index, 'date'],
          `${actionLabel(action)}的日期`,
          date,
          session,
          sessions,
        )
      : [],
  );
}

function dayFault(
  record: CheckedRecord,
  path: PropertyKey[],
  label: string,
  date: PartialDate | undefined,
  id: string | undefined,
  sessions: Sessions,
): Fault[] {
  const session = id === undefined ? undefined : sessions.get(id);
  if (!date || !session || !isCertainlyOutside(date, session)) return [];
  return [
    faultAt(
      record,
      path,
      `${label}应在会议 ${id} 的会期（${formatTime(session)}）以内，现在写的是 ${formatPartialDate(date)}`,
    ),
  ];
}

/** Without days of its own a session is known by its year alone. */
function isCertainlyOutside(
  date: PartialDate,
  { opened, closed, year }: Partial<Session>,
): boolean {
  if (opened && isCertainlyBefore(date, opened)) return true;
  if (closed && isCertainlyBefore(closed, date)) return true;
  return !opened && year !== undefined && yearOf(date) !== year;
}

function formatTime({ opened, closed, year }: Partial<Session>): string {
  if (!opened) return closed ? `到 ${formatPartialDate(closed)}` : `${year}年`;
  return `${formatPartialDate(opened)}${closed ? `至${formatPartialDate(closed)}` : '起'}`;
}
