import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { formatCard } from '../../src/formats/card/card-svg.ts';
import { cardText, editionCardText, type CardRecord } from '../../src/formats/card/card-text.ts';
import { titleLines } from '../../src/formats/card/title-lines.ts';
import type { Typeface } from '../../src/formats/card/typeface.ts';
import { HOSTILE_TITLES } from './hostile.ts';
import { EDITION } from './record-data.ts';

/** A typeface of plain squares: an em wide for Chinese, half of one for Latin. */
const squares: Typeface = (character) => {
  if (character === '缺') return undefined;
  return character < '\u0100'
    ? { advance: 500, outline: 'M50 0H450V700H50Z' }
    : { advance: 1000, outline: 'M100 0H900V800H100Z' };
};

const record = (changes: Partial<CardRecord> = {}): CardRecord => ({
  collection: 'regulations',
  title: '示例省档案条例',
  kind: '条例',
  year: 2024,
  inForceFrom: { date: '2024-12-01', precision: 'day' },
  ...changes,
});

const linesOf = (title: string) => titleLines(title, 1000, squares);

describe('the words of a card', () => {
  test.for([
    ['a regulation', record(), '2024年12月1日起施行'],
    [
      'a regulation known to the month',
      record({ inForceFrom: { date: '2020-03', precision: 'month' } }),
      '2020年3月起施行',
    ],
    ['a regulation whose day is not known', record({ inForceFrom: null }), ''],
    ['a session', record({ collection: 'sessions', inForceFrom: null }), '2024年'],
    ['a session without a year', record({ collection: 'sessions', year: null }), ''],
  ] as const)('of %s say of dates only what stays true', ([, one, date]) => {
    expect(cardText(EDITION, one).date).toBe(date);
  });

  test('name the edition, the collection and the kind', () => {
    expect(cardText(EDITION, record())).toMatchObject({
      seal: '会典',
      edition: '示例会典',
      kind: '法规 · 条例',
      title: '示例省档案条例',
    });
  });
});

describe('a title', () => {
  test('of one line is as large as a title gets', () => {
    expect(linesOf('示例省档案条例')).toEqual({ size: 80, lines: ['示例省档案条例'] });
  });

  test('of two lines has lines about as long as one another', () => {
    const { lines } = linesOf('示例省甲市轨道交通建设管理条例');
    expect(lines.map((line) => line.length)).toEqual([8, 7]);
  });

  test('is set smaller before it takes a third line', () => {
    expect(linesOf('字'.repeat(24))).toMatchObject({ size: 80, lines: { length: 2 } });
    expect(linesOf('字'.repeat(25))).toMatchObject({ size: 66, lines: { length: 2 } });
    expect(linesOf('字'.repeat(31))).toMatchObject({ size: 66, lines: { length: 3 } });
    expect(linesOf('字'.repeat(60))).toMatchObject({ size: 50, lines: { length: 3 } });
  });

  test('that is too long is cut and says so', () => {
    const { size, lines } = linesOf('字'.repeat(61));
    expect(size).toBe(50);
    expect(lines).toEqual(['字'.repeat(20), '字'.repeat(20), `${'字'.repeat(19)}…`]);
  });

  test('begins no line with a sign that closes and ends none with one that opens', () => {
    // Two full lines of twelve, of which the second would begin with 》 or the first end with 《.
    const titles = [
      `《${'字'.repeat(11)}》${'条'.repeat(11)}`,
      `${'字'.repeat(11)}《${'条'.repeat(11)}》`,
    ];
    const lines = titles.flatMap((title) => linesOf(title).lines);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^[》）]|[《（]$/.test(line))).toEqual([]);
  });

  test('keeps a number whole', () => {
    const { lines } = linesOf(`${'字'.repeat(11)}2024${'年'.repeat(6)}`);
    expect(lines.filter((line) => line.includes('2024'))).toHaveLength(1);
  });

  test('without a place to break is broken all the same', () => {
    expect(linesOf('A'.repeat(40)).lines.join('')).toBe('A'.repeat(40));
  });
});

describe('a card', () => {
  test('of a regulation is drawn as it was', async () => {
    const card = formatCard(cardText(EDITION, record()), squares);
    await expect(card).toMatchFileSnapshot('expected/cards/regulation.svg');
  });

  test('of a session with a long name is drawn as it was', async () => {
    const title = '示例省第十四届人民代表大会常务委员会第十二次会议';
    const session = record({
      collection: 'sessions',
      kind: '人大常委会',
      title,
      inForceFrom: null,
    });
    const card = formatCard(cardText(EDITION, session), squares);
    await expect(card).toMatchFileSnapshot('expected/cards/session.svg');
  });

  test('of the edition is drawn as it was', async () => {
    const card = formatCard(editionCardText(EDITION, '示例省的地方立法'), squares);
    await expect(card).toMatchFileSnapshot('expected/cards/edition.svg');
  });

  test('shows an empty square for a character that the typeface lacks', () => {
    const card = formatCard(cardText(EDITION, record({ title: '缺' })), squares);
    expect(card).toContain('M120 -40H880V720H120Z');
  });

  test.for(HOSTILE_TITLES)('whose title is %s holds drawings only', ([, title]) => {
    const svg = formatCard(cardText(EDITION, record({ title, kind: title })), squares);
    const elements = [
      ...new DOMParser().parseFromString(svg, 'text/xml').getElementsByTagName('*'),
    ];
    expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(
      new Set(['svg', 'rect', 'g', 'path']),
    );
    expect(elements.map(({ textContent }) => textContent?.trim()).join('')).toBe('');
  });
});
