import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { formatCalendar, type CalendarDay } from '../../src/formats/calendar.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';

const day = (changes: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'shili-dangan-tiaoli.in-force@huidian',
  day: '2024-12-01',
  title: '施行：示例省档案条例',
  description: '规定档案的收集和利用。\n2024年12月1日起施行',
  url: 'https://shili.example/regulations/shili-dangan-tiaoli/#in-force',
  categories: ['社会治理', '档案'],
  revision: { at: '2024-11-02T03:04:05Z', known: true },
  ...changes,
});

const calendar = (...days: CalendarDay[]) =>
  formatCalendar({
    title: '示例会典 · 施行日期',
    description: '法规施行的日子。',
    url: 'https://shili.example/effective/',
    language: 'zh-CN',
    days,
  });

/** The calendar as another program reads it. */
function read(text: string) {
  const component = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  const events = component.getAllSubcomponents('vevent');
  return { component, events: events.map((event) => new ICAL.Event(event)) };
}

const valueOf = (event: ICAL.Event | undefined, name: string) =>
  String(event?.component.getFirstPropertyValue(name) ?? '');

test('a calendar reads as it was published', async () => {
  const text = calendar(day(), day({ uid: 'b@huidian', day: '2024-07-01' }));
  await expect(text).toMatchFileSnapshot('expected/calendar.ics');
});

test('a day is an all-day event that blocks no time', () => {
  const [event] = read(calendar(day())).events;
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2024-12-01');
  expect(event?.duration.toSeconds()).toBe(86_400);
  expect(valueOf(event, 'transp')).toBe('TRANSPARENT');
});

test('a day has its page, its topics and a name that never changes', () => {
  const [event] = read(calendar(day())).events;
  expect(event?.uid).toBe('shili-dangan-tiaoli.in-force@huidian');
  expect(valueOf(event, 'url')).toBe(day().url);
  expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual([
    '社会治理',
    '档案',
  ]);
  expect(event?.description).toBe(day().description);
});

test('the days stand in their order, whatever the order of the records', () => {
  const [july, december] = [day({ uid: 'b', day: '2024-07-01' }), day({ uid: 'a' })];
  expect(calendar(july, december)).toBe(calendar(december, july));
  expect(read(calendar(december, july)).events.map(({ uid }) => uid)).toEqual(['b', 'a']);
});

test('the calendar says what it is called, before its days', () => {
  const text = calendar(day());
  expect(read(text).component.getFirstPropertyValue('x-wr-calname')).toBe('示例会典 · 施行日期');
  expect(text.indexOf('X-WR-CALDESC')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
});

test('a later change has a greater sequence', () => {
  const sequenceAt = (at: string) =>
    read(calendar(day({ revision: { at, known: true } }))).events[0]?.sequence ?? 0;
  expect(sequenceAt('2024-11-03T00:00:00Z')).toBeGreaterThan(sequenceAt('2024-11-02T00:00:00Z'));
});

test('a change whose moment is not known is not said to have one', () => {
  const revision = { at: '2024-12-31T00:00:00+08:00', known: false };
  const [event] = read(calendar(day({ revision }))).events;
  expect(valueOf(event, 'last-modified')).toBe('');
  expect(valueOf(event, 'dtstamp')).toBe('2024-12-30T16:00:00Z');
});

test('the same records give the same file', () => {
  expect(calendar(day())).toBe(calendar(day()));
});

test('a line is no longer than 75 octets and ends with CRLF', () => {
  const text = calendar(day({ title: '施行：'.padEnd(200, '档案条例') }));
  const lines = text.split('\r\n');
  expect(lines.filter((line) => line.includes('\n') || line.includes('\r'))).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('a line is never broken within a character', () => {
  const text = calendar(day({ title: '𠮷'.repeat(60), description: `a${'👩‍⚖️'.repeat(40)}` }));
  const lines = text.split('\r\n');
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(read(text).events[0]?.summary).toBe('𠮷'.repeat(60));
});

test('a day has no end of its own: a whole day lasts one', () => {
  expect(calendar(day())).toContain('DTSTART;VALUE=DATE:20241201\r\n');
  expect(calendar(day())).not.toContain('DTEND');
});

test('a calendar without days is none', () => {
  expect(() => calendar()).toThrow(RangeError);
});

describe.for(HOSTILE_TITLES)('a title with %s', ([, title]) => {
  const { component, events } = read(
    formatCalendar({
      title,
      description: title,
      url: 'https://shili.example/',
      language: 'zh-CN',
      days: [day({ title, description: title, categories: [title] })],
    }),
  );

  test('is the summary of one event', () => {
    expect(events.map(({ summary }) => summary)).toEqual([seen(title)]);
    expect(events.map(({ uid }) => uid)).toEqual([day().uid]);
  });

  test('adds no property to the calendar', () => {
    const names = component.getAllProperties().map(({ name }) => name);
    const expected = ['version', 'prodid', 'url', 'name', 'refresh-interval'];
    const usual = ['x-published-ttl', 'x-wr-calname', 'x-wr-caldesc'];
    expect(names.toSorted()).toEqual([...expected, ...usual].toSorted());
  });

  test('is the name of the calendar, without a sign that some programs escape', () => {
    const name = String(component.getFirstPropertyValue('name'));
    expect(name).toBe(String(component.getFirstPropertyValue('x-wr-caldesc')));
    expect(name).not.toMatch(/[\\;,]/);
    expect(name.normalize('NFKC')).toBe(seen(title).normalize('NFKC'));
  });
});
