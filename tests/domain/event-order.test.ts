import { describe, expect, test } from 'vitest';
import { inOrder, type RecordEvent } from '../../src/domain/event.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

describe('the order of events', () => {
  test('follows the dates', () => {
    expect(order(['adopt', '2024-05-01'], ['deliberate', '2023-11-02'])).toEqual([
      'deliberate',
      'adopt',
    ]);
  });

  test('puts an event known only to its year where its kind of action belongs in that year', () => {
    expect(order(['hear', '2024'], ['inspect', '2024-06'], ['plan', '2024'])).toEqual([
      'plan',
      'inspect',
      'hear',
    ]);
  });

  test('keeps an event known only to its year before the events of the next year', () => {
    expect(order(['adopt', '2024'], ['plan', '2025-01-05'])).toEqual(['adopt', 'plan']);
  });

  test('puts events without a date last, as they were written', () => {
    expect(order(['approve', undefined], ['research', undefined], ['adopt', '2024'])).toEqual([
      'adopt',
      'approve',
      'research',
    ]);
  });
});

function order(...events: [RecordEvent['action'], string | undefined][]): string[] {
  return inOrder(events.map(([action, date]) => event(action, date))).map(({ action }) => action);
}

function event(action: RecordEvent['action'], date: string | undefined): RecordEvent {
  return {
    action,
    ...(date ? { date: parsePartialDate(date) } : { dateUnknown: '来源没有印出' }),
    bodies: [],
    sources: [{ source: 'bao', lines: [1, 1] }],
  };
}
