import { describe, expect, test } from 'vitest';
import { event, faultsIn, inForceFrom, regulation, session } from '../../fixtures.ts';

const sources = regulation()['sources'];

/** What an editor reads about a regulation with these dates. */
function faultsOf({ from, to, ...events }: Record<string, string>): string[] {
  const record = regulation({
    inForceFrom: inForceFrom(from === undefined ? {} : { date: from }),
    repealedFrom: to === undefined ? undefined : { date: to, sources },
    events: Object.entries(events).map(([action, date]) => event({ action, date })),
  });
  return faultsIn({ regulations: { 'shili-a': record } });
}

const about = (line: string, found: string) => [
  `regulations/shili-a.mdx | ${line} | ${found}；对照来源核对这两个日期`,
];

describe('the dates of a regulation', () => {
  test('adopted, approved, published, in force, repealed', () => {
    expect(
      faultsOf({
        adopt: '2024-10-31',
        approve: '2024-11-28',
        publish: '2024-12-05',
        from: '2025-01-01',
        to: '2030-01-01',
      }),
    ).toEqual([]);
  });

  test('may all be one day', () => {
    const day = '2024-12-01';
    expect(faultsOf({ adopt: day, approve: day, publish: day, from: day })).toEqual([]);
  });

  test('allow a regulation to take effect before it is published', () => {
    expect(faultsOf({ adopt: '2024-10-31', publish: '2024-12-05', from: '2024-11-01' })).toEqual(
      [],
    );
  });

  test('are not judged where their precision leaves the order open', () => {
    expect(faultsOf({ adopt: '2024', approve: '2024-03', publish: '2024', from: '2024' })).toEqual(
      [],
    );
  });

  test('of effect before adoption are a fault', () => {
    expect(faultsOf({ adopt: '2024-12-02', from: '2024-12-01' })).toEqual(
      about('date: 2024-12-01', '施行日期 2024年12月1日 早于通过日期 2024年12月2日'),
    );
  });

  test('of effect before approval are a fault', () => {
    expect(faultsOf({ adopt: '2024-02', approve: '2025-01', from: '2024-12-01' })).toEqual(
      about('date: 2024-12-01', '施行日期 2024年12月1日 早于批准日期 2025年1月'),
    );
  });

  test('of effect in a year before adoption are a fault', () => {
    expect(faultsOf({ adopt: '2024', from: '2023' })).toEqual(
      about('date: "2023"', '施行日期 2023年 早于通过日期 2024年'),
    );
  });

  test('of approval before adoption are a fault', () => {
    expect(faultsOf({ adopt: '2024-05', approve: '2024-04-30' })).toEqual(
      about('date: 2024-04-30', '批准日期 2024年4月30日 早于通过日期 2024年5月'),
    );
  });

  test('of publication before approval are a fault', () => {
    expect(faultsOf({ approve: '2024-05-10', publish: '2024-05-09' })).toEqual(
      about('date: 2024-05-09', '公布日期 2024年5月9日 早于批准日期 2024年5月10日'),
    );
  });

  test('of publication before adoption are a fault where nothing is approved', () => {
    expect(faultsOf({ adopt: '2024-05-10', publish: '2024-05-09' })).toEqual(
      about('date: 2024-05-09', '公布日期 2024年5月9日 早于通过日期 2024年5月10日'),
    );
  });

  test('of repeal before effect are a fault', () => {
    expect(faultsOf({ from: '2024-12-01', to: '2024-11-30' })).toEqual(
      about('date: 2024-11-30', '废止日期 2024年11月30日 早于施行日期 2024年12月1日'),
    );
  });

  test('of repeal in the year of effect are not judged', () => {
    expect(faultsOf({ from: '2024-12-01', to: '2024' })).toEqual([]);
  });

  test('of a later approval are those of the amendment', () => {
    const events = [
      event({ action: 'approve', date: '2024-11' }),
      event({ action: 'adopt', date: '2018-05' }),
      event({ action: 'approve', date: '2018-07' }),
    ];
    const record = regulation({ events, inForceFrom: inForceFrom({ date: '2018-08-01' }) });
    expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([]);
  });
});

test('dates are judged while other fields are wrong', () => {
  const record = regulation({
    title: null,
    repealedFrom: { date: '2024-11-30', sources },
  });
  expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([
    'regulations/shili-a.mdx | title: null | 名称是空的；写上内容，或者删去这一项',
    'regulations/shili-a.mdx | date: 2024-11-30 | 废止日期 2024年11月30日 早于施行日期 2024年12月1日；对照来源核对这两个日期',
  ]);
});

describe('the days of a session', () => {
  test('end after they begin', () => {
    expect(
      faultsIn({ sessions: { 'shili-npcsc-14-12': session({ closed: '2024-10-28' }) } }),
    ).toEqual([
      'sessions/shili-npcsc-14-12.yaml | closed: 2024-10-28 | 结束日期 2024年10月28日 早于开始日期 2024年10月29日；对照来源核对这两个日期',
    ]);
  });

  test('lie in its year', () => {
    expect(faultsIn({ sessions: { 'shili-npcsc-14-12': session({ year: 2023 }) } })).toEqual([
      'sessions/shili-npcsc-14-12.yaml | year: 2023 | 年份应是开始日期 2024年10月29日 的那一年，现在写的是 2023',
    ]);
  });
});
