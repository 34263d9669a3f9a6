import { expect, test } from 'vitest';
import { revisionNumber, startOfDay } from '../../src/formats/revision.ts';

test('a day begins at midnight in China, wherever the build runs', () => {
  expect(startOfDay('2024-12-01')).toBe('2024-12-01T00:00:00+08:00');
});

test('counts the calendar days of China', () => {
  expect(revisionNumber({ at: '1970-01-01T00:00:00+08:00' })).toBe(0);
  expect(revisionNumber({ at: '1970-01-01T16:00:00Z' })).toBe(1);
});

test('a build that does not know the moment is not behind a change of its own day', () => {
  const change = revisionNumber({ at: '2024-12-01T23:59:59+08:00' });
  expect(revisionNumber({ at: startOfDay('2024-12-01') })).toBe(change);
  expect(revisionNumber({ at: startOfDay('2024-12-02') })).toBeGreaterThan(change);
});
