import { expect, test } from 'vitest';
import { pages } from './pages.ts';
import { recordList } from './record-list.ts';

const sessions = recordList.records.filter(({ collection }) => collection === 'sessions');
const page = (id: string) => pages.get(`/sessions/${id}/`)?.document;
const strip = (id: string) =>
  [...(page(id)?.querySelectorAll('.session-strip > li') ?? [])].map((place) => ({
    text: place.textContent.replace(/\s+/g, ''),
    href: place.querySelector('a')?.getAttribute('href'),
  }));

test('the strip of a term names the numbers that are not held, and does not link them', () => {
  const places = strip('hlj-npcsc-14-18');
  expect(places.filter(({ text }) => text.includes('未收录'))).toEqual([
    { text: '一至十二未收录', href: undefined },
    { text: '十四未收录', href: undefined },
    { text: '十六未收录', href: undefined },
  ]);
  expect(places.at(-1)?.href).toBe('/sessions/hlj-npcsc-14-19/');
});

test('a congress and its standing committee are two series, each leading to the other', () => {
  const congress = strip('hlj-npc-14-2').map(({ text }) => text);
  expect(congress).toEqual(['第一次会议', '二']);
  expect(page('hlj-npc-14-2')?.querySelector('a[href="/sessions/hlj-npcsc-14-18/"]')).toBeTruthy();
  expect(page('hlj-npcsc-14-18')?.querySelector('a[href="/sessions/hlj-npc-14-2/"]')).toBeTruthy();
});

test('a session leads to its neighbours as far as they are held, and says what lies between', () => {
  const neighbour = (id: string, rel: string) =>
    page(id)?.querySelector(`.neighbours [rel="${rel}"]`);
  expect(neighbour('hlj-npcsc-14-13', 'prev')).toBeNull();
  expect(neighbour('hlj-npcsc-14-13', 'next')?.getAttribute('href')).toBe(
    '/sessions/hlj-npcsc-14-15/',
  );
  expect(neighbour('hlj-npcsc-14-13', 'next')?.textContent).toContain('1 次未收录');
  expect(neighbour('hlj-npcsc-14-17', 'next')?.textContent).not.toContain('未收录');
});

test('a session tells what it did by what it did', () => {
  const document = page('hlj-npcsc-14-18');
  const under = (id: string) =>
    [...(document?.querySelectorAll(`[aria-labelledby="${id}"] .title a`) ?? [])].map((link) =>
      link.getAttribute('href'),
    );
  expect(under('did-adopt')).toContain('/regulations/hlj-liangshi-anquan-baozhang-tiaoli/');
  expect(under('did-adopt')).toHaveLength(3);
  expect(under('did-hear')).toHaveLength(5);
});

test('a session tells which of its regulations have taken effect by the day of the build, and when', () => {
  const enacted = page('hlj-npcsc-14-18')?.querySelector('[aria-labelledby="enacted"]');
  expect(enacted?.querySelector('p')?.textContent).toBe(
    '到2024年11月30日，这次会议通过、批准或者修改的 3 部法规中，3 部尚未施行。',
  );
  expect(
    [...(enacted?.querySelectorAll('time') ?? [])].map((time) => time.getAttribute('datetime')),
  ).toEqual(['2024-12-01', '2025-01-01']);
  expect(enacted?.querySelectorAll('legal-force[data-from]').length).toBe(3);
});

test('every session says its date or that it is not known', () => {
  const silent = sessions.filter(({ id }) => {
    const side = page(id)?.querySelector('.record-side');
    return !side?.querySelector('time') && !side?.textContent.includes('不明：');
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
  expect(sessions.length).toBeGreaterThan(0);
});
