import { expect, test } from 'vitest';
import DateText from '../../src/components/DateText.astro';
import { render, textOf } from './render.ts';

test.for([
  [{ date: '2024-12-01', precision: 'day' }, '2024年12月1日'],
  [{ date: '2020-03', precision: 'month' }, '2020年3月'],
  [{ date: '2023', precision: 'year' }, '2023年'],
])('a date is as precise for machines as for readers: %o', async ([date, printed]) => {
  const time = (await render(DateText, { date })).querySelector('time');
  expect(textOf(time)).toBe(printed);
  expect(time?.getAttribute('datetime')).toBe((date as { date: string }).date);
});
