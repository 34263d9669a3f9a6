import { describe, expect, test } from 'vitest';
import {
  dayInChina,
  daysBetween,
  daysInMonth,
  formatPlainDate,
  isPlainDate,
} from '../../src/domain/plain-date.ts';

describe('isPlainDate', () => {
  test.for(['2024-12-01', '2024-02-29', '2000-02-29', '1949-10-01', '2023-12-31'])(
    '%s is a day of the calendar',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  test.for([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2024-04-31', 'a month of 30 days'],
    ['2024-13-01', 'no such month'],
    ['2024-00-01', 'no such month'],
    ['2024-01-00', 'no such day'],
    ['2024-2-9', 'digits missing'],
    ['2024-12', 'a month'],
    ['2024年12月1日', 'Chinese'],
    ['２０２４-12-01', 'full-width digits'],
    ['2024-12-01\n', 'something after it'],
    ['', 'nothing'],
  ])('%o is not: %s', ([text = '']) => {
    expect(isPlainDate(text)).toBe(false);
  });
});

test.for([
  [2024, 2, 29],
  [2023, 2, 28],
  [2024, 12, 31],
  [2024, 4, 30],
] as const)('%i-%i has %i days', ([year, month, days]) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test('a day is printed without leading zeros', () => {
  expect(formatPlainDate('2024-12-01')).toBe('2024年12月1日');
});

describe('the number of days between two days', () => {
  test.for([
    ['2024-02-28', '2024-03-01', 2],
    ['2024-12-31', '2025-01-01', 1],
    ['2025-01-01', '2025-01-01', 0],
    ['2025-01-02', '2025-01-01', -1],
  ] as const)('from %s to %s is %i', ([from, to, days]) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

test.for([
  ['2024-11-30T15:59:59.999Z', '2024-11-30'],
  ['2024-11-30T16:00:00Z', '2024-12-01'],
  ['2024-12-31T16:00:00Z', '2025-01-01'],
  ['2024-07-15T12:00:00Z', '2024-07-15'],
] as const)('at %s it is %s in China, as time zone tables say', ([moment, day]) => {
  const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
  expect(dayInChina(Date.parse(moment))).toBe(day);
  expect(shanghai.format(new Date(moment))).toBe(day);
});
