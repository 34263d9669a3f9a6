import { describe, expect, test } from 'vitest';
import {
  event,
  faultsIn,
  inForceFrom,
  inspection,
  regulation,
  session,
  workReport,
  type Fields,
} from '../../fixtures.ts';

const AT = 'shili-npcsc-14-12';

/** What an editor reads about something done at a session. */
function faultsOf(held: Fields, done: Fields): string[] {
  const record = regulation({
    inForceFrom: inForceFrom({ date: '2030-01-01' }),
    events: [event({ session: AT, ...done })],
  });
  return faultsIn({ sessions: { [AT]: session(held) }, regulations: { 'shili-a': record } });
}

const about = (line: string, sentence: string) => [
  `regulations/shili-a.mdx | ${line} | ${sentence}`,
];

describe('what is done at a session', () => {
  test.for(['2024-10-29', '2024-10-31', '2024-10', '2024'])('may be dated %s', (date) => {
    expect(faultsOf({}, { date })).toEqual([]);
  });

  test.for([
    ['2024-10-28', '2024年10月28日'],
    ['2024-11-01', '2024年11月1日'],
    ['2023', '2023年'],
  ])('is not dated %s', ([date, printed]) => {
    const sentence = `通过的日期应在会议 ${AT} 的会期（2024年10月29日至2024年10月31日）以内，现在写的是 ${printed}`;
    expect(faultsOf({}, { date })).toEqual(about(dateLine(date), sentence));
  });

  test('is not dated before a session of which only the beginning is known', () => {
    expect(faultsOf({ closed: undefined }, { date: '2024-10-28' })).toEqual(
      about(
        'date: 2024-10-28',
        `通过的日期应在会议 ${AT} 的会期（2024年10月29日起）以内，现在写的是 2024年10月28日`,
      ),
    );
  });

  test('may be later where the end of the session is not known', () => {
    expect(faultsOf({ closed: undefined }, { date: '2024-11-02' })).toEqual([]);
  });

  test('lies in the year of a session of which no more is known', () => {
    const held = { opened: undefined, closed: undefined, dateUnknown: '没有说', year: 2024 };
    expect(faultsOf(held, { date: '2024' })).toEqual([]);
    expect(faultsOf(held, { date: '2023-10-31' })).toEqual(
      about(
        'date: 2023-10-31',
        `通过的日期应在会议 ${AT} 的会期（2024年）以内，现在写的是 2023年10月31日`,
      ),
    );
  });

  test('in an inspection is held to the same days', () => {
    const events = [event({ action: 'hear', session: AT, date: '2024-12-01' })];
    expect(
      faultsIn({ sessions: { [AT]: session() }, inspections: { a: inspection({ events }) } }),
    ).toEqual([
      `inspections/a.mdx | date: 2024-12-01 | 听取和审议的日期应在会议 ${AT} 的会期（2024年10月29日至2024年10月31日）以内，现在写的是 2024年12月1日`,
    ]);
  });

  test('and a report delivered there too', () => {
    const delivered = { date: '2024-12-01', session: AT, sources: regulation()['sources'] };
    const report = workReport({ delivered, dateUnknown: undefined });
    expect(faultsIn({ sessions: { [AT]: session() }, 'work-reports': { a: report } })).toEqual([
      `work-reports/a.mdx | date: 2024-12-01 | 作报告的日期应在会议 ${AT} 的会期（2024年10月29日至2024年10月31日）以内，现在写的是 2024年12月1日`,
    ]);
  });
});

test.for(['publish', 'plan', 'research'])(
  '%s may name a session and be on another day',
  (action) => {
    expect(faultsOf({}, { action, date: '2024-11-15' })).toEqual([]);
  },
);

function dateLine(date = ''): string {
  return date.length === 4 ? `date: "${date}"` : `date: ${date}`;
}
