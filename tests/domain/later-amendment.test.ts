import { expect, test } from 'vitest';
import { laterAmendment } from '../../src/domain/later-amendment.ts';
import { regulationSchema } from '../../src/domain/regulation.ts';
import { event, regulation, type Fields } from '../fixtures.ts';

const IN_FORCE = { rule: 'fixed', date: '2015-07-01', sources: [{ source: 'a', lines: [1, 1] }] };

/** The last later change of a regulation that takes effect on 1 July 2015. */
const found = (events: Fields[], inForceFrom: unknown = IN_FORCE) => {
  const { data, error } = regulationSchema.safeParse(regulation({ events, inForceFrom }));
  if (!data) throw error;
  const amendment = laterAmendment(data);
  return amendment && (amendment.date?.date ?? 'no date');
};

test.for([
  ['2015-07-02', '2015-07-02'],
  ['2018', '2018'],
  ['2015', '2015'],
  ['2015-07-01', undefined],
  ['2015-01-13', undefined],
  ['2014', undefined],
] as const)('a change of %s is told as %s', ([date, later]) => {
  expect(found([event({ action: 'amend', date })])).toBe(later);
});

test('the last of several is told', () => {
  const dates = ['2022-11-30', '2018-11-29', '2014-01-01'];
  expect(found(dates.map((date) => event({ action: 'amend', date })))).toBe('2022-11-30');
});

test('a change of unknown date may be later', () => {
  const unknown = { action: 'modify', date: undefined, dateUnknown: '来源没有说' };
  expect(found([event(unknown)])).toBe('no date');
});

test('no other event is a change of the text', () => {
  expect(found([event({ action: 'publish', date: '2016-01-01' })])).toBeUndefined();
});

test('nothing is later than a day that is not known', () => {
  const inForceFrom = { rule: 'unknown', reason: '来源没有说' };
  expect(found([event({ action: 'amend', date: '2018' })], inForceFrom)).toBeUndefined();
});
