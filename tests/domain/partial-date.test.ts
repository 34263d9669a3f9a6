import { describe, expect, test } from 'vitest';
import {
  canBeSameDay,
  comparePartialDates,
  earliestDay,
  formatPartialDate,
  isCertainlyBefore,
  latestDay,
  parsePartialDate,
  partialDate,
  yearOf,
  type PartialDate,
} from '../../src/domain/partial-date.ts';

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
};

describe('parsePartialDate', () => {
  test.for([
    ['2024-12-01', 'day'],
    ['2024-02-29', 'day'],
    ['2020-03', 'month'],
    ['2023', 'year'],
  ])('reads %s to the %s', ([text = '', precision]) => {
    expect(parsePartialDate(text)).toEqual({ date: text, precision });
  });

  test.for(['2023-02-29', '2024-13', '2024-00', '24', '2024-1', '2024年', '2024-12-', ' 2024', ''])(
    'does not read %o',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );
});

test.for([
  ['2024-12-01', '2024年12月1日'],
  ['2020-03', '2020年3月'],
  ['2023', '2023年'],
])('%s is printed %s, as precise as it is', ([text = '', printed]) => {
  expect(formatPartialDate(date(text))).toBe(printed);
});

test.for([
  ['2024-12-01', '2024-12-01', '2024-12-01'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2023', '2023-01-01', '2023-12-31'],
])('%s lies between %s and %s', ([text = '', first, last]) => {
  expect([earliestDay(date(text)), latestDay(date(text))]).toEqual([first, last]);
});

test.for([
  ['2024-11-30', '2024-12-01', true],
  ['2024-11', '2024-12', true],
  ['2023', '2024-01-01', true],
  ['2024-12-01', '2024-12-01', false],
  ['2024', '2024-12-01', false],
  ['2024-12', '2024', false],
  ['2025', '2024', false],
] as const)('%s is certainly before %s: %s', ([a, b, answer]) => {
  expect(isCertainlyBefore(date(a), date(b))).toBe(answer);
});

test.for([
  ['2024-12-01', '2024-12-01', true],
  ['2024-12-01', '2024-12', true],
  ['2024', '2024-12-01', true],
  ['2024-11', '2024-12-01', false],
  ['2024-12-01', '2023', false],
] as const)('%s and %s can be the same day: %s', ([a, b, answer]) => {
  expect(canBeSameDay(date(a), date(b))).toBe(answer);
});

test('dates are ordered by their first possible day, the less precise first', () => {
  const texts = ['2024-12-01', '2024', '2024-12', '2023-06', '2024-01-01'];
  expect(
    texts
      .map(date)
      .sort(comparePartialDates)
      .map((sorted) => sorted.date),
  ).toEqual(['2023-06', '2024', '2024-01-01', '2024-12', '2024-12-01']);
});

test('the year of a date is a number', () => {
  expect(yearOf(date('2020-03'))).toBe(2020);
});

describe('a date field', () => {
  const field = partialDate('施行日期');

  test.for([
    ['a text', '2024-12-01'],
    ['a Date, as YAML reads an unquoted day', new Date('2024-12-01T00:00:00Z')],
  ] as const)('reads %s', ([, value]) => {
    expect(field.parse(value)).toEqual({ date: '2024-12-01', precision: 'day' });
  });

  test('reads a number, as YAML reads an unquoted year', () => {
    expect(field.parse(2024)).toEqual({ date: '2024', precision: 'year' });
  });

  test.for([
    [
      '2024年12月1日',
      '施行日期应写作 2024-01-31、2024-01 或 2024 的样子，并且是日历上有的日子，现在写的是 "2024年12月1日"',
    ],
    [
      '2024-02-30',
      '施行日期应写作 2024-01-31、2024-01 或 2024 的样子，并且是日历上有的日子，现在写的是 "2024-02-30"',
    ],
    [undefined, '缺少施行日期'],
    [null, '施行日期是空的；写上内容，或者删去这一项'],
  ])('says of %o what is wanted', ([value, sentence]) => {
    expect(field.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });
});
