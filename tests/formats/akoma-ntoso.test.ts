import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AKOMA_NTOSO, formatAkomaNtoso } from '../../src/formats/akoma-ntoso/act.ts';
import { charactersOf, type TextPiece } from '../../src/formats/text-piece.ts';
import { withoutFields } from '../../src/statute/fields.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import type { Provision } from '../../src/statute/statute.ts';
import { readFile as read, wordsOf } from './akoma-ntoso-file.ts';
import { schemaFaults } from './akoma-ntoso-schema.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import { FULL_TEXT, piece, regulationData } from './record-data.ts';

const FULL = regulationData({ text: FULL_TEXT });
const SOURCES = [{ source: 'shili-ribao', lines: [1, 2] }];

const ALL = [
  ['a digest', regulationData()],
  ['a full text', FULL],
  ['a regulation of which little is known', unknown()],
  ['a digest with provisions', withProvisions()],
  ['a regulation with two texts that was repealed', repealed()],
] as const;

function unknown() {
  const inForceFrom = { rule: 'unknown', reason: '来源没有印出施行日期' };
  return regulationData(
    { inForceFrom: null, force: '时效性待核', text: null, links: [], topics: [] },
    { inForceFrom, bodies: [], events: [{ action: 'adopt', date: '2024', sources: SOURCES }] },
  );
}

function withProvisions() {
  const provision = piece(
    'provision',
    '（一）',
    '收集',
    [piece('paragraph', '', '收集档案。')],
    'item_1',
  );
  const pieces = [
    piece('digest', '', '', [piece('paragraph', '', '一份文件。')], 'text'),
    piece('chapter', '一、', '档案', [provision], 'chp_1'),
  ];
  return regulationData({ text: { status: 'digest', from: null, pieces } });
}

function repealed() {
  const text = { url: '', force: '已修改' as const, supersededFrom: null };
  const at = (date: string) => ({ date, precision: 'day' as const });
  return regulationData(
    {
      text: FULL_TEXT,
      versions: [
        { ...text, inForceFrom: at('2024-12-01') },
        { ...text, inForceFrom: at('2025-06-01') },
      ],
    },
    { repealedFrom: { date: '2026-01-01', sources: SOURCES } },
  );
}

test('a digest reads as it was published', async () => {
  await expect(formatAkomaNtoso(regulationData())).toMatchFileSnapshot('expected/regulation.xml');
});

test('a full text reads as it was published', async () => {
  await expect(formatAkomaNtoso(FULL)).toMatchFileSnapshot('expected/full-text.xml');
});

describe.for(ALL)('%s', ([, record]) => {
  const { all, valuesOf } = read(formatAkomaNtoso(record));
  const own = all.filter(({ tagName }) => !tagName.startsWith('hd:'));

  test('has its elements in the namespace of the standard', () => {
    expect(own.every(({ namespaceURI }) => namespaceURI === AKOMA_NTOSO)).toBe(true);
  });

  test('uses each eId once', () => {
    const ids = all.flatMap((element) => element.getAttribute('eId') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
  });

  test('points within the file at nothing that is not there', () => {
    const ids = new Set(all.map((element) => element.getAttribute('eId')));
    const pointing = ['source', 'href', 'refersTo', 'start', 'end', 'dictionary'];
    const targets = own.flatMap((element) =>
      pointing.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const lost = targets.filter((target) => target.startsWith('#') && !ids.has(target.slice(1)));
    expect(lost).toEqual([]);
    expect(targets).toContain('#edition');
  });

  test('writes only whole days where the standard wants a day', () => {
    const days = [...valuesOf('FRBRdate', 'date'), ...valuesOf('eventRef', 'date')];
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  });

  test('is not said to be the authoritative text', () => {
    expect(valuesOf('FRBRauthoritative', 'value')).toEqual(['false']);
  });
});

/** The project's own small corpus of full texts, or any other: `CORPUS=<folder> npm test`. */
const corpus = process.env['CORPUS'] ?? 'tests/fixtures/corpus';

const STATUTES = [corpus, 'tests/fixtures/full-texts/regulations']
  .flatMap((folder) => globSync('**/*.{md,txt}', { cwd: folder }).map((name) => [folder, name]))
  .map(([folder = '', name = '']) => {
    const words = withoutFields(readFileSync(path.join(folder, name), 'utf8'));
    const pieces = parseStatute(words).children.map(pieceOf);
    const text = { status: 'full', from: FULL_TEXT.from, pieces } as const;
    return [name, regulationData({ text })] as const;
  })
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A provision as the data files have it. */
function pieceOf({ kind, eid, label, text, children }: Provision): TextPiece {
  return piece(kind, label, text, children.map(pieceOf), eid);
}

describe('the OASIS schema', () => {
  const filesOf = (records: readonly (readonly [string, typeof FULL])[]) =>
    new Map(records.map(([name, record]) => [name, formatAkomaNtoso(record)]));

  test('allows whatever is written of a regulation', async () => {
    expect(await schemaFaults(filesOf(ALL))).toEqual([]);
  });

  test('allows a full text with 编, 章, 节, 条, 款, 项, 目, a preamble, points and annexes', async () => {
    expect(STATUTES.length).toBeGreaterThan(3);
    expect(await schemaFaults(filesOf(STATUTES))).toEqual([]);
  });

  test('allows every hostile title', async () => {
    const records = HOSTILE_TITLES.map(
      ([name, title]) => [name, regulationData({ title, kind: title })] as const,
    );
    expect(await schemaFaults(filesOf(records))).toEqual([]);
  });

  test('refuses a file that it ought to refuse', async () => {
    const text = formatAkomaNtoso(FULL).replace(/<act name="[^"]*"/, '<act');
    expect(await schemaFaults(new Map([['act', text]]))).toEqual([
      expect.stringContaining("The attribute 'name' is required but missing."),
    ]);
  });
});

test.for([['the sample', FULL] as const, ['a digest', withProvisions()] as const, ...STATUTES])(
  'the words of the file are the words of the text, every one in its place: %s',
  ([, record]) => {
    expect(wordsOf(formatAkomaNtoso(record))).toBe(charactersOf(record.text?.pieces ?? []));
  },
);

test('a list of contents that follows the preamble does not come before it', () => {
  const contents = piece('contents', '', '目　录', [piece('entry', '', '第一章　总则')]);
  const pieces = [piece('title', '', '条例'), piece('preamble', '', '序言。'), contents];
  const record = regulationData({ text: { status: 'full', from: null, pieces } });
  expect(wordsOf(formatAkomaNtoso(record))).toBe('条例序言。目录第一章总则');
});

test('a note on a source is no word of the text, a link is', () => {
  const runs: TextPiece['runs'] = [
    { text: '见' },
    { text: '水条例', to: '/regulations/shili-shui-tiaoli/' },
    { text: '［来源1］', to: '/sources/shili-ribao/#lines-1-1', cite: true },
  ];
  const paragraph = { ...piece('paragraph', '', '见水条例'), runs };
  const pieces = [piece('digest', '', '', [paragraph], 'text')];
  const record = regulationData({ text: { status: 'digest', from: null, pieces } });
  expect(wordsOf(formatAkomaNtoso(record))).toBe('见水条例');
  expect(formatAkomaNtoso(record)).toContain('<p>见<ref ');
  expect(read(formatAkomaNtoso(record)).valuesOf('ref', 'href')).toEqual([
    '/akn/cn/act/shili-shui-tiaoli',
  ]);
});

test('a provision has the anchor of the page as its eId', () => {
  const { all } = read(formatAkomaNtoso(FULL));
  const ids = all.map((element) => element.getAttribute('eId'));
  expect(ids).toEqual(
    expect.arrayContaining(['chp_1', 'art_2', 'art_2__para_1', 'art_2__para_1__item_2']),
  );
});

test('the interval of force points at the events that begin and end it', () => {
  const { valuesOf } = read(formatAkomaNtoso(repealed()));
  expect(valuesOf('timeInterval', 'start')).toEqual(['#evt_commence_2024-12-01']);
  expect(valuesOf('timeInterval', 'end')).toEqual(['#evt_commence_2025-06-01']);
  expect(valuesOf('eventRef', 'eId')).toEqual([
    'evt_1',
    'evt_commence_2024-12-01',
    'evt_commence_2025-06-01',
    'evt_end',
  ]);
});

test('a date that is not known to the day is no event and no interval', () => {
  const { named, all } = read(formatAkomaNtoso(unknown()));
  expect(named('eventRef')).toEqual([]);
  expect(named('timeInterval')).toEqual([]);
  const events = all.filter(({ tagName }) => tagName === 'hd:event');
  expect(events.map((element) => element.getAttribute('date'))).toEqual(['2024']);
});

test('the day of the edition is not said to be a day of the regulation', () => {
  const { valuesOf } = read(formatAkomaNtoso(unknown()));
  expect(valuesOf('FRBRdate', 'name')).toEqual(['recorded', 'recorded', 'recorded']);
});

test('the IRI of the work is made of its id and does not change with what is known of it', () => {
  const [known] = read(formatAkomaNtoso(FULL)).valuesOf('FRBRuri', 'value');
  const [less] = read(formatAkomaNtoso(unknown())).valuesOf('FRBRuri', 'value');
  expect([known, less]).toEqual([
    '/akn/cn/act/shili-dangan-tiaoli',
    '/akn/cn/act/shili-dangan-tiaoli',
  ]);
});

test.for(HOSTILE_TITLES)('a title with %s stays in its element', ([, title]) => {
  const clean = read(formatAkomaNtoso(regulationData()));
  const { all, named } = read(formatAkomaNtoso(regulationData({ title })));
  expect(named('docTitle').map(({ textContent }) => textContent)).toEqual([seen(title)]);
  expect(all).toHaveLength(clean.all.length);
});
