import { describe, expect, test } from 'vitest';
import { event, faultsIn, inForceFrom, regulation, version, withBody } from '../../fixtures.ts';

/** What an editor reads about a regulation in force by a rule, with these events. */
function faultsOf(rule: string, events: [action: string, date: string | undefined][]): string[] {
  const record = regulation({
    inForceFrom: inForceFrom({ rule, date: '2025-04-03' }),
    events: events.map(([action, date]) =>
      event({ action, date, dateUnknown: date === undefined ? '没有说' : undefined }),
    ),
  });
  return faultsIn({ regulations: { 'shili-a': record } });
}

describe('an effective date that hangs on an event', () => {
  test.for([
    ['on-publication', 'publish'],
    ['on-adoption', 'adopt'],
    ['on-approval', 'approve'],
  ] as const)('%s is the date of %s', ([rule, action]) => {
    expect(faultsOf(rule, [[action, '2025-04-03']])).toEqual([]);
  });

  test.for([
    [
      'on-publication',
      'rule 是 on-publication（自公布之日起施行），事件里应有公布（publish），现在没有',
    ],
    ['on-adoption', 'rule 是 on-adoption（自通过之日起施行），事件里应有通过（adopt），现在没有'],
    ['on-approval', 'rule 是 on-approval（自批准之日起施行），事件里应有批准（approve），现在没有'],
  ] as const)('%s needs that event', ([rule, sentence]) => {
    expect(faultsOf(rule, [['plan', '2024']])).toEqual([
      `regulations/shili-a.mdx | rule: ${rule} | 施行日期的 ${sentence}`,
    ]);
  });

  // 黑河市公告: adopted, approved and published on three days; 自公布之日起施行.
  test('on another day is a fault', () => {
    const events: [string, string][] = [
      ['adopt', '2025-02-26'],
      ['approve', '2025-03-27'],
      ['publish', '2025-04-02'],
    ];
    expect(faultsOf('on-publication', events)).toEqual([
      'regulations/shili-a.mdx | date: 2025-04-03 | 施行日期的 rule 是 on-publication（自公布之日起施行），应是公布日期 2025年4月2日，现在写的是 2025年4月3日',
    ]);
  });

  test('may be more precise than the event', () => {
    expect(faultsOf('on-publication', [['publish', '2025-04']])).toEqual([]);
  });

  test('is not judged where the day of the event is not known', () => {
    expect(faultsOf('on-publication', [['publish', undefined]])).toEqual([]);
  });

  test('is one of several dates of that event', () => {
    const events: [string, string][] = [
      ['publish', '2025-04-03'],
      ['publish', '2026-01-01'],
    ];
    expect(faultsOf('on-publication', events)).toEqual([]);
  });
});

test('a fixed date needs no event', () => {
  expect(faultsOf('fixed', [])).toEqual([]);
});

test('a later text may take effect with the decision that amended it', () => {
  const amended = inForceFrom({ rule: 'on-adoption', date: '2026-03-01' });
  const faults = faultsIn({
    regulations: {
      'shili-a': withBody(
        regulation({ events: [event(), event({ action: 'amend', date: '2026-03-01' })] }),
        '',
        'md',
      ),
    },
    versions: { 'shili-a/2026-03-01': version({ inForceFrom: amended }) },
  });
  expect(faults).toEqual([]);
});

test('a later text needs an event of its own day', () => {
  const amended = inForceFrom({ rule: 'on-adoption', date: '2026-03-01' });
  const faults = faultsIn({
    regulations: { 'shili-a': withBody(regulation({ events: [event()] }), '', 'md') },
    versions: { 'shili-a/2026-03-01': version({ inForceFrom: amended }) },
  });
  expect(faults).toEqual([
    'regulations/shili-a/2026-03-01.md | date: 2026-03-01 | 施行日期的 rule 是 on-adoption（自通过之日起施行），应是通过日期 2024年10月31日，现在写的是 2026年3月1日',
  ]);
});
