import { expect, test, vi } from 'vitest';
import EventList from '../../src/components/EventList.astro';
import { render, textOf } from './render.ts';

vi.mock('../../src/records/library.ts', () => ({
  library: async () => ({
    sources: [{ id: 'review', title: '工作回眸' }],
    bodies: new Map([['hlj-npcsc', { name: '省人大常委会' }]]),
    records: new Map([
      ['sessions/hlj-npcsc-14-18', { url: '/sessions/hlj-npcsc-14-18/', title: '第十八次会议' }],
    ]),
  }),
}));

const event = {
  action: 'adopt',
  bodies: ['hlj-npcsc'],
  sources: [{ source: 'review', lines: [1, 2] }],
};

test('events stand in the order of time, however they were written', async () => {
  const list = await render(EventList, {
    events: [
      { ...event, action: 'publish', date: { date: '2024-11-01', precision: 'day' } },
      { ...event, action: 'adopt', date: { date: '2024-10', precision: 'month' } },
    ],
  });
  const dates = [...list.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
  expect(dates).toEqual(['2024-10', '2024-11-01']);
});

test('an event leads to the session at which it happened', async () => {
  const list = await render(EventList, {
    events: [{ ...event, session: 'hlj-npcsc-14-18', date: { date: '2024', precision: 'year' } }],
  });
  expect(textOf(list.querySelector('a[href="/sessions/hlj-npcsc-14-18/"]'))).toBe('第十八次会议');
});

test('an event whose date no source prints says so, with the reason', async () => {
  const list = await render(EventList, { events: [{ ...event, dateUnknown: '来源只印出年份' }] });
  expect(textOf(list)).toContain('日期不明');
  expect(textOf(list)).toContain('来源只印出年份');
});
