import { describe, expect, test } from 'vitest';
import {
  faultsIn,
  inForceFrom,
  regulation,
  version,
  withBody,
  type Fields,
} from '../../fixtures.ts';

const sources = regulation()['sources'];

/** What an editor reads about a regulation, in force from 2019-05-01, with these texts. */
function faultsOf(texts: Record<string, Fields>, changes: Fields = {}): string[] {
  const fields = regulation({ inForceFrom: inForceFrom({ date: '2019-05-01' }), ...changes });
  return faultsIn({
    regulations: { 'shili-a': withBody(fields, '', 'md') },
    versions: Object.fromEntries(
      Object.entries(texts).map(([day, fields]) => [
        `shili-a/${day}`,
        version({ inForceFrom: inForceFrom({ date: day }), ...fields }),
      ]),
    ),
  });
}

const about = (day: string, line: string, sentence: string) => [
  `regulations/shili-a/${day}.md | ${line} | ${sentence}`,
];

describe('the texts of a regulation', () => {
  test('follow one another', () => {
    expect(faultsOf({ '2019-05-01': {}, '2023-06-01': {}, '2025-01-01': {} })).toEqual([]);
  });

  test('may end on the day the next one begins', () => {
    expect(faultsOf({ '2019-05-01': { supersededFrom: '2023-06-01' }, '2023-06-01': {} })).toEqual(
      [],
    );
  });

  test('do not overlap', () => {
    const texts = { '2019-05-01': { supersededFrom: '2023-06-02' }, '2023-06-01': {} };
    expect(faultsOf(texts)).toEqual(
      about(
        '2019-05-01',
        'supersededFrom: 2023-06-02',
        '失去效力之日 2023年6月2日 晚于下一个文本的施行日期 2023年6月1日，两个文本会同时有效',
      ),
    );
  });

  test('are in force for a day at least', () => {
    expect(faultsOf({ '2019-05-01': { supersededFrom: '2019-05-01' } })).toEqual(
      about(
        '2019-05-01',
        'supersededFrom: 2019-05-01',
        '失去效力之日 2019年5月1日 应晚于施行日期 2019年5月1日',
      ),
    );
  });

  test('do not begin before the regulation', () => {
    expect(faultsOf({ '2019-04-30': {}, '2023-06-01': {} })).toEqual(
      about(
        '2019-04-30',
        'date: 2019-04-30',
        '文本的施行日期 2019年4月30日 早于法规的施行日期 2019年5月1日',
      ),
    );
  });

  test('do not begin after the regulation is repealed', () => {
    const repealedFrom = { date: '2025-01-01', sources };
    expect(faultsOf({ '2019-05-01': {}, '2025-01-01': {} }, { repealedFrom })).toEqual(
      about(
        '2025-01-01',
        'date: 2025-01-01',
        '文本的施行日期 2025年1月1日 不早于法规的废止日期 2025年1月1日',
      ),
    );
  });

  test('belong to a regulation', () => {
    expect(faultsIn({ versions: { 'shili-b/2024-12-01': version() } })).toEqual([
      'regulations/shili-b/2024-12-01.md | 文本要有它的法规记录：regulations/ 里没有 shili-b.md',
    ]);
  });

  test('are the only place of the full text', () => {
    const faults = faultsIn({
      regulations: { 'shili-a': withBody(regulation(), '第一条　总则。\n', 'md') },
      versions: { 'shili-a/2024-12-01': version() },
    });
    expect(faults).toEqual([
      'regulations/shili-a.md | 第一条　总则。 | 全文应只写在 shili-a/ 的文本文件里，现在这里也有正文',
    ]);
  });

  test('may stand beside a digest', () => {
    const faults = faultsIn({
      regulations: { 'shili-a': withBody(regulation(), '一段说明。\n') },
      versions: { 'shili-a/2024-12-01': version() },
    });
    expect(faults).toEqual([]);
  });
});

describe('the file of a text', () => {
  test.for([
    [inForceFrom({ date: '2023-06-02' }), 'date: 2023-06-02', '2023-06-02'],
    [inForceFrom({ date: '2023-06' }), 'date: 2023-06', '2023-06'],
    [{ rule: 'unknown', reason: '没有说' }, 'inForceFrom:', '不明'],
  ] as const)('is named after its effective date', ([from, line, found]) => {
    expect(faultsOf({ '2023-06-01': { inForceFrom: from } })).toEqual(
      about('2023-06-01', line, `施行日期应和文件名 2023-06-01.md 是同一天，现在写的是 ${found}`),
    );
  });

  test('is named after a day of the calendar', () => {
    expect(faultsOf({ '2023-02-29': { inForceFrom: inForceFrom() } })).toEqual([
      'regulations/shili-a/2023-02-29.md | 文本的文件名应是日历上有的日子，例如 2024-12-01.md，现在是 2023-02-29.md',
    ]);
  });
});
