import { expect, test } from 'vitest';
import { pages } from './pages.ts';

const text = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const regulation = (id: string) => pages.get(`/regulations/${id}/`)?.document;
const inspection = (id: string) => pages.get(`/inspections/${id}/`)?.document;

/** The steps of a track, with what is told of each. */
const steps = (document: Document | undefined) =>
  [...(document?.querySelectorAll('[aria-labelledby="track"] .step') ?? [])].map((step) => ({
    name: text(step.querySelector('.step-name')),
    told: text(step.querySelector('p')),
    step,
  }));

test('an inspected regulation has its steps in order, each told or named as not told', () => {
  const track = steps(regulation('hlj-haerbin-xinqu-tiaoli'));
  expect(track.map(({ name, told }) => [name, told.startsWith('来源没有记载')])).toEqual([
    ['审议', true],
    ['通过', true],
    ['施行', true],
    ['检查或者调研', false],
    ['听取报告', false],
    ['审议意见', true],
    ['研究处理情况', true],
    ['修改或者废止', true],
  ]);
});

test('a step that is told has its date, its record and its source', () => {
  const heard = steps(regulation('hlj-haerbin-xinqu-tiaoli')).find(
    ({ name }) => name === '听取报告',
  );
  const links = [...(heard?.step.querySelectorAll('a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );
  expect(heard?.told).toMatch(/^2024年/);
  expect(links).toContain('/sessions/hlj-npcsc-14-17/');
  expect(links).toContain('/sources/hlj-2024-review/#lines-226-228');
});

test('each inspection of a regulation has steps of its own', () => {
  const rounds = regulation('hlj-youhua-yingshang-huanjing-tiaoli')?.querySelectorAll('.round');
  expect([...(rounds ?? [])].map((round) => round.querySelectorAll('.step').length)).toEqual([
    4, 4,
  ]);
});

test('a document that no standing committee supervises has no track', () => {
  const document = regulation('haerbin-gaige-wanshan-shehui-jiuzhu-zhidu-luoshi-yijian');
  expect(document?.querySelector('h1')).toBeTruthy();
  expect(document?.querySelector('#track')).toBeNull();
});

test('a recommendation to amend leads to the regulation from both pages, and says that no change is recorded', () => {
  const ends = [
    regulation('hlj-shidi-baohu-tiaoli'),
    inspection('hlj-2023-shidi-baohu-zhifa-jiancha'),
  ].map((document) => document?.querySelector('[aria-labelledby="amendment-paths"]'));
  const links = ends.map((end) =>
    [...(end?.querySelectorAll('a[href^="/inspections/"], a[href^="/regulations/"]') ?? [])].map(
      (link) => link.getAttribute('href'),
    ),
  );
  expect(links[0]).toEqual([
    '/inspections/hlj-2023-shidi-baohu-zhifa-jiancha/',
    '/regulations/hlj-shidi-baohu-tiaoli/',
  ]);
  expect(links[1]).toEqual(links[0]);
  expect(ends.map(text)).toEqual([
    expect.stringContaining('来源没有记载后来的修改'),
    expect.stringContaining('来源没有记载后来的修改'),
  ]);
});

test('the map marks the cities that were visited; the list beside it has every place', () => {
  const document = inspection('hlj-2023-duie-jingmao-diaoyan');
  const tiles = [...(document?.querySelectorAll('.tile') ?? [])];
  expect(tiles).toHaveLength(13);
  expect(tiles.filter((tile) => tile.classList.contains('visited')).map(text)).toEqual(['黑河']);
  expect(
    [...(document?.querySelectorAll('.visited-places a') ?? [])].map((place) => text(place)),
  ).toEqual(['绥芬河市', '东宁市', '同江市', '黑河市']);
});

test('an inspection of which no place is named has no map, and says so', () => {
  const document = inspection('hlj-2023-shidi-baohu-zhifa-jiancha');
  expect(document?.querySelector('.tile-map')).toBeNull();
  expect(text(document?.querySelector('[aria-labelledby="scope"]'))).toContain('来源没有点名');
});
