import { describe, expect, test } from 'vitest';
import {
  LEGAL_FORCE_LABELS,
  legalForceOn,
  type ForceInterval,
} from '../../src/domain/legal-force.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

/** An interval of force with its dates as they are written. */
function interval(from?: string, ends: { superseded?: string; repealed?: string } = {}) {
  const date = (text: string | undefined) => (text === undefined ? text : parsePartialDate(text));
  return {
    inForceFrom: date(from),
    supersededFrom: date(ends.superseded),
    repealedFrom: date(ends.repealed),
  } satisfies ForceInterval;
}

describe('a text known to the day', () => {
  const text = interval('2016-03-01', { repealed: '2024-01-01' });

  test.for([
    ['2016-02-29', 'not-yet-in-force', 'the day before it takes effect'],
    ['2016-03-01', 'in-force', 'the day it takes effect'],
    ['2023-12-31', 'in-force', 'its last day'],
    ['2024-01-01', 'repealed', 'the day of repeal, the first without force'],
  ] as const)('on %s it is %s: %s', ([day, force]) => {
    expect(legalForceOn(day, text)).toBe(force);
  });

  test('stays in force where nothing has ended it', () => {
    expect(legalForceOn('2999-01-01', interval('2016-03-01'))).toBe('in-force');
  });
});

describe('a text that a later one supersedes', () => {
  const text = interval('2016-03-01', { superseded: '2020-05-01' });

  test.for([
    ['2020-04-30', 'in-force'],
    ['2020-05-01', 'superseded'],
  ] as const)('on %s is %s', ([day, force]) => {
    expect(legalForceOn(day, text)).toBe(force);
  });

  test('is repealed, not superseded, once the whole regulation is', () => {
    const both = interval('2016-03-01', { superseded: '2020-05-01', repealed: '2022-01-01' });
    expect(legalForceOn('2022-01-01', both)).toBe('repealed');
  });
});

describe('a date known only in part', () => {
  test.for([
    ['2020-02-29', 'not-yet-in-force', 'before the month'],
    ['2020-03-01', 'unverified', 'in the month'],
    ['2020-03-30', 'unverified', 'in the month'],
    ['2020-03-31', 'in-force', 'the last day it can be'],
  ] as const)('to the month 2020-03: on %s it is %s, %s', ([day, force]) => {
    expect(legalForceOn(day, interval('2020-03'))).toBe(force);
  });

  test.for([
    ['2019-12-31', 'not-yet-in-force'],
    ['2020-06-15', 'unverified'],
    ['2020-12-31', 'in-force'],
  ] as const)('to the year 2020: on %s it is %s', ([day, force]) => {
    expect(legalForceOn(day, interval('2020'))).toBe(force);
  });

  test.for([
    ['2022-12-31', 'in-force'],
    ['2023-06-15', 'unverified'],
    ['2023-12-31', 'repealed'],
  ] as const)('repealed in the year 2023: on %s it is %s', ([day, force]) => {
    expect(legalForceOn(day, interval('2016-03-01', { repealed: '2023' }))).toBe(force);
  });
});

describe('a text whose effective date is not known', () => {
  test('is unverified', () => {
    expect(legalForceOn('2024-01-01', interval())).toBe('unverified');
  });

  test('is repealed all the same once it is', () => {
    expect(legalForceOn('2024-01-01', interval(undefined, { repealed: '2020-01-01' }))).toBe(
      'repealed',
    );
  });
});

test('readers see the words of 国家法律法规数据库', () => {
  expect(LEGAL_FORCE_LABELS).toEqual({
    'not-yet-in-force': '尚未生效',
    'in-force': '现行有效',
    superseded: '已修改',
    repealed: '已废止',
    unverified: '时效性待核',
  });
});

test('is not known before a day from which a revised text applies', () => {
  const revised = { inForceFrom: parsePartialDate('2023-06-01'), earlierText: true };
  expect(legalForceOn('2023-05-31', revised)).toBe('unverified');
  expect(legalForceOn('2023-06-01', revised)).toBe('in-force');
});
