import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind } from '../../src/domain/content-record.ts';
import {
  event,
  inForceFrom,
  inspection,
  regulation,
  section,
  session,
  source,
  version,
  workReport,
  type Fields,
} from '../fixtures.ts';

const DEFAULT = 'a message of zod, not of ours';
let config: ReturnType<typeof z.config>;

// Whatever a schema has no sentence for, zod words by its locale; here the locale gives itself away.
beforeAll(() => {
  config = { ...z.config() };
  z.config({ localeError: () => DEFAULT });
});

afterAll(() => {
  z.config(config);
});

const sources = [{ source: 'shili-ribao', lines: [1, 2] }];
const figures = [
  {
    label: '条例',
    value: 30,
    unit: '部',
    approx: '余',
    year: 2024,
    body: 'shili-npc',
    measure: 'zhiding-fagui',
    note: '不含市的条例',
    sources,
  },
];
const corrections = [{ printed: '挡案', meant: '档案', reason: '形近字', sources }];
const losses = [{ what: '最后一段', sources }];
const everyEvent = event({ bodies: ['shili-npc'], session: 'shili-npcsc-14-12', note: '一致通过' });
const statements = [{ text: '没有计量设施', sources }];

/** One record of each kind in which every field is written. */
const FULL: Record<RecordKind, Fields> = {
  regulations: regulation({
    titleInferred: true,
    inferredTitle: '示例省档案条例',
    aliases: ['档案条例'],
    implements: ['dangan-fa'],
    inForceFrom: inForceFrom({ provision: 'art_42' }),
    repealedFrom: { date: '2025-01-01', sources },
    repeals: [{ title: '示例省档案管理办法', regulation: 'shili-b' }],
    events: [everyEvent, event({ date: undefined, period: { from: '2024-05', to: '2024-06' } })],
    related: ['regulations/shili-b'],
    figures,
    divisions: [
      {
        eid: 'part_1',
        number: '一、',
        heading: '收集',
        sources,
        provisions: [
          {
            eid: 'item_1',
            number: '（一）',
            heading: '范围',
            summary: '列出',
            sources,
            figures,
            loss: '字',
          },
        ],
      },
    ],
    corrections,
    losses,
  }),
  versions: version({
    inForceFrom: { rule: 'unknown', reason: '没有说' },
    supersededFrom: '2025-01-01',
    note: '修正',
    concordance: [{ from: 'art_1', to: ['art_1'] }],
  }),
  inspections: inspection({
    printedTitle: '检查报告',
    aliases: ['检查'],
    supervised: ['shili-npc'],
    places: ['jia'],
    placesNote: '还有两个市',
    regulations: ['shili-a'],
    laws: ['dangan-fa'],
    events: [event({ action: 'hear', date: undefined, dateUnknown: '没有说' })],
    findings: statements,
    recommendations: [{ ...statements[0], toAmend: ['shili-a'] }],
    followUp: statements,
    related: ['regulations/shili-b'],
    figures,
    corrections,
    losses,
  }),
  'work-reports': workReport({
    titleInferred: true,
    subtitle: '二〇二四年',
    aliases: ['报告'],
    authors: ['张三'],
    delivered: { date: '2025-01-20', session: 'shili-npc-14-3', sources },
    dateUnknown: undefined,
    sections: [
      section({
        headingInferred: true,
        figures,
        mentions: ['regulations/shili-a'],
        laws: ['dangan-fa'],
      }),
    ],
    related: ['regulations/shili-b'],
    corrections,
    losses,
  }),
  sessions: session({ printedTitles: ['十二次会议'], year: 2024 }),
  sources: source({
    titleInferred: true,
    aliases: ['日报'],
    publisher: '示例日报社',
    published: '2024-12-01',
    dateUnknown: undefined,
    authors: ['张三'],
    url: 'https://www.example.gov.cn/',
    contents: [{ lines: [1, 2], what: '回顾' }],
    cautions: [{ lines: [1, 2], text: '字不清楚' }],
    blank: '3-4, 6',
    uncited: [{ lines: [5, 5], reason: '标语' }],
    tallies: [
      {
        what: '2024 年通过的条例',
        collection: 'regulations',
        known: 3,
        unit: '部',
        session: 'shili-npcsc-14-12',
        held: ['regulations/shili-a'],
        note: '不含市的条例',
        lines: [7, 8],
      },
    ],
  }),
  bodies: {
    id: 'shili-npc',
    name: '省人大',
    inferredName: '示例省人大',
    kind: '人民代表大会',
    place: 'shili',
    parent: 'cn-npc',
    aliases: ['人大'],
  },
  places: { id: 'jia', name: '甲市', kind: '市', parent: 'shili', tile: [1, 2], aliases: ['甲'] },
  topics: { id: 'zhili', name: '社会治理', description: '城乡管理' },
  laws: { id: 'dangan-fa', name: '档案法', kind: '法律', aliases: ['中华人民共和国档案法'] },
  measures: {
    id: 'zhiding-fagui',
    name: '制定法规',
    unit: '部',
    sameUnits: ['件'],
    definition: '一年里制定的法规',
  },
  site: {
    edition: '示例会典',
    tagline: '示例省的地方立法',
    jurisdiction: 'shili',
    standingCommittee: 'shili-npcsc',
    url: 'https://shili.example',
    contact: 'huidian@shili.example',
  },
};

/** What may stand in a field by mistake, as YAML reads it. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  '  ',
  'x y',
  '第一行',
  'art',
  '2024-02-30',
  0,
  -1,
  1.5,
  Number.NaN,
  Infinity,
  10_000_000_000_000_000_000,
  true,
  false,
  [],
  [null],
  [5, 'x'],
  [3, 1],
  [1, 2, 3],
  {},
  { x: 1 },
  { rule: 'soon' },
  { rule: 'fixed' },
  { rule: 'unknown' },
  new Date('2024-12-01T00:00:00Z'),
];

describe.for(Object.entries(FULL) as [RecordKind, Fields][])('%s', ([kind, full]) => {
  const schema = RECORD_SCHEMAS[kind];
  const paths = pathsOf(full);

  test('the record with every field is valid', () => {
    expect(schema.safeParse(full).error?.issues).toBeUndefined();
  });

  test('the record leaves out no field but the reason for a date that is known', () => {
    const missing = Object.keys(schema.shape).filter((name) => full[name] === undefined);
    expect(missing.filter((name) => name !== 'dateUnknown')).toEqual([]);
  });

  test('a record that is not one is named in Chinese', () => {
    expect(WRONG.flatMap((wrong) => sentencesOf(schema, wrong)).filter(isForeign)).toEqual([]);
  });

  test.for(paths.map((path) => [path.join('.'), path] as const))(
    'what is wrong at %s is said in Chinese',
    ([, path]) => {
      const sentences = WRONG.flatMap((wrong) => sentencesOf(schema, changed(full, path, wrong)));
      expect(sentences.length).toBeGreaterThan(WRONG.length / 3);
      expect(sentences.filter(isForeign)).toEqual([]);
    },
  );

  test('a field that does not exist is named, with those that do', () => {
    const [sentence] = sentencesOf(schema, { ...full, publisherr: '某社' });
    expect(sentence).toMatch(/没有 publisherr 这个字段；可用的字段是 [\w、]+$/);
  });
});

/** The path of every field and every item, however deep. */
function pathsOf(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([, field]) => field !== undefined)
          .flatMap(([key, field]) =>
            pathsOf(field, [...path, Array.isArray(value) ? Number(key) : key]),
          )
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function changed(full: Fields, path: readonly PropertyKey[], wrong: unknown): unknown {
  const copy = structuredClone(full);
  const holder = path
    .slice(0, -1)
    .reduce((value, step) => (value as Record<PropertyKey, unknown>)[step], copy as unknown);
  (holder as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = wrong;
  return copy;
}

function sentencesOf(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);
}

/** Zod's words, a sentence without Chinese, or a word that blames the editor. */
function isForeign(sentence: string): boolean {
  return (
    sentence === DEFAULT || !/\p{Script=Han}/u.test(sentence) || /请|抱歉|非法|无效/.test(sentence)
  );
}
