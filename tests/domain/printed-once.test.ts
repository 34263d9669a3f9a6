import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { printedOnce } from '../../src/domain/printed-once.ts';

describe('a printed number', () => {
  test('that two records hold is one row with both', () => {
    expect(rows(held('inspections/a'), held('work-reports/b'))).toEqual([
      ['inspections/a', 'work-reports/b'],
    ]);
  });

  test.for([
    ['another value', { value: 9 }],
    ['another unit', { unit: '家' }],
    ['an approximation', { approx: '余' }],
    ['another year', { year: 2023 }],
    ['other lines', { sources: [{ source: 'bao', lines: [8, 9] }] }],
    ['another source', { sources: [{ source: 'kan', lines: [3, 4] }] }],
  ] as [string, Partial<Figure>][])('is not the same as %s', ([, changes]) => {
    expect(rows(held('inspections/a'), held('work-reports/b', changes))).toHaveLength(2);
  });

  test('is the same where only one record tells the year, and cites the line of it', () => {
    const cited: Figure['sources'] = [
      { source: 'bao', lines: [3, 4] },
      { source: 'bao', lines: [1, 1] },
    ];
    expect(
      rows(held('inspections/a', { year: undefined }), held('work-reports/b', { sources: cited })),
    ).toHaveLength(1);
  });

  test('is not the same because both cite the line that tells the year', () => {
    const at = (line: number): Figure['sources'] => [
      { source: 'bao', lines: [line, line] },
      { source: 'bao', lines: [1, 1] },
    ];
    expect(
      rows(held('inspections/a', { sources: at(5) }), held('work-reports/b', { sources: at(7) })),
    ).toHaveLength(2);
  });

  test('counts twice where one record says it twice', () => {
    expect(rows(held('work-reports/b'), held('work-reports/b'))).toHaveLength(2);
  });

  test('goes with the figure of the same wording where a passage prints it for two things', () => {
    const [experts, deputies] = [{ label: '专家' }, { label: '代表' }];
    expect(
      rows(
        held('work-reports/a', experts),
        held('work-reports/a', deputies),
        held('inspections/b', deputies),
        held('inspections/b', experts),
      ),
    ).toEqual([
      ['work-reports/a', 'inspections/b'],
      ['work-reports/a', 'inspections/b'],
    ]);
  });
});

function held(record: string, changes: Partial<Figure> = {}) {
  const figure: Figure = {
    label: '专家',
    value: 8,
    unit: '名',
    year: 2024,
    sources: [{ source: 'bao', lines: [3, 4] }],
    ...changes,
  };
  return { figure, record };
}

function rows(...figures: ReturnType<typeof held>[]): string[][] {
  return printedOnce(figures).map((row) => row.map(({ record }) => record));
}
