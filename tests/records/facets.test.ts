import { expect, test } from 'vitest';
import {
  answerOf,
  facetsOf,
  filterStyles,
  rowAttributes,
  type FilterableList,
} from '../../src/records/facets.ts';

interface Item {
  kind: string;
  years: number[];
}

const list: FilterableList<Item> = {
  items: [
    { kind: '规则', years: [2023] },
    { kind: '条例', years: [2023, 2024] },
    { kind: '条例', years: [] },
  ],
  questions: [
    {
      name: 'kind',
      label: '类别',
      answersOf: ({ kind }) => [{ value: kind, label: kind }],
      order: 'most',
    },
    {
      name: 'year',
      label: '年份',
      answersOf: ({ years }) => years.map((year) => ({ value: `${year}`, label: `${year}年` })),
      order: 'latest',
    },
  ],
};

test('a facet has each answer that occurs, with the number of items that give it', () => {
  expect(facetsOf(list)).toEqual([
    {
      name: 'kind',
      label: '类别',
      options: [
        { value: '条例', label: '条例', count: 2 },
        { value: '规则', label: '规则', count: 1 },
      ],
    },
    {
      name: 'year',
      label: '年份',
      options: [
        { value: '2024', label: '2024年', count: 1 },
        { value: '2023', label: '2023年', count: 2 },
      ],
    },
  ]);
});

test('answers in a given order keep it', () => {
  const [kind] = list.questions;
  const ordered = { ...list, questions: [{ ...kind!, order: ['规则', '条例'] }] };
  expect(facetsOf(ordered)[0]?.options.map(({ value }) => value)).toEqual(['规则', '条例']);
});

test('a row carries its answers to every question', () => {
  expect(rowAttributes(list, list.items[1]!)).toEqual({
    'data-kind': '条例',
    'data-year': '2023 2024',
  });
});

test('a row is hidden by an option that it does not answer', () => {
  expect(filterStyles(facetsOf(list).slice(0, 1))).toMatchInlineSnapshot(`
    ".filtering:has(select[name="kind"] option[value="条例"]:checked) .record-list > li:not([data-kind~="条例"]),
    .filtering:has(select[name="kind"] option[value="规则"]:checked) .record-list > li:not([data-kind~="规则"]) {
      display: none;
    }
    "
  `);
});

test('a list without answers needs no style', () => {
  expect(filterStyles([])).toBe('');
});

test('an answer in free words is one answer in an attribute and in a style sheet', () => {
  const units: FilterableList<string> = {
    items: ['人 次', '寸"'],
    questions: [
      { name: 'unit', label: '单位', answersOf: (unit) => [answerOf(unit)], order: 'most' },
    ],
  };
  expect(rowAttributes(units, '人 次')).toEqual({ 'data-unit': '人_次' });
  expect(
    filterStyles(facetsOf(units))
      .match(/\[data-unit~="[^"]*"\]/g)
      ?.toSorted(),
  ).toEqual(['[data-unit~="人_次"]', '[data-unit~="寸_"]']);
});
