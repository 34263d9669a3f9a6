import { expect, test } from 'vitest';
import { hadEarlierText } from '../../src/domain/earlier-text.ts';
import { regulationSchema } from '../../src/domain/regulation.ts';
import { event, regulation, type Fields } from '../fixtures.ts';

const IN_FORCE = { rule: 'fixed', date: '2023-06-01', sources: [{ source: 'a', lines: [1, 1] }] };

const read = (events: Fields[], inForceFrom: unknown = IN_FORCE) => {
  const { data, error } = regulationSchema.safeParse(regulation({ events, inForceFrom }));
  if (!data) throw error;
  return hadEarlierText(data);
};

test.for([
  ['revise', '2023-03-30', true],
  ['revise', '2023-06-01', true],
  ['amend', '2010', true],
  ['amend', '2023', false],
  ['amend', '2024-01-01', false],
  ['adopt', '1998-09-18', false],
] as const)('%s on %s: %s', ([action, date, had]) => {
  expect(read([event({ action, date })])).toBe(had);
});

test('a change of unknown date shows nothing, nor does an unknown day', () => {
  const unknown = event({ action: 'revise', date: undefined, dateUnknown: '来源没有说' });
  expect(read([unknown])).toBe(false);
  const inForceFrom = { rule: 'unknown', reason: '来源没有说' };
  expect(read([event({ action: 'revise', date: '2020' })], inForceFrom)).toBe(false);
});
