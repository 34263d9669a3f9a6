import { expect, test } from 'vitest';
import LegalForceTag from '../../src/components/LegalForceTag.astro';
import { render, textOf } from './render.ts';

const regulation = {
  force: 'in-force',
  inForceFrom: { date: '2024-12-01', precision: 'day' },
  repealedFrom: undefined,
};

test('says the status in the words of the national database', async () => {
  const tag = (await render(LegalForceTag, { regulation })).querySelector('legal-force');
  expect(textOf(tag)).toBe('现行有效');
});

test('carries the dates from which a reader’s browser judges the status of its own day', async () => {
  const repealed = {
    ...regulation,
    force: 'repealed',
    repealedFrom: { date: '2025-03', precision: 'month' },
  };
  const tag = (await render(LegalForceTag, { regulation: repealed })).querySelector('legal-force');
  expect(tag?.getAttribute('data-from')).toBe('2024-12-01');
  expect(tag?.getAttribute('data-until')).toBe('2025-03');
});

test('writes no date where none is known', async () => {
  const unknown = { ...regulation, force: 'unverified', inForceFrom: undefined };
  const tag = (await render(LegalForceTag, { regulation: unknown })).querySelector('legal-force');
  expect(textOf(tag)).toBe('时效性待核');
  expect(tag?.hasAttribute('data-from')).toBe(false);
});
