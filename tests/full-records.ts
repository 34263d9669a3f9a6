import type { RecordKind } from '../src/domain/content-record.ts';
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
} from './fixtures.ts';

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
export const FULL_RECORDS: Record<RecordKind, Fields> = {
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
        action: 'adopt',
        covered: 2,
        sources,
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
  redirects: { from: 'regulations/shili-jiu', to: 'regulations/shili-a', since: '2026-11-21' },
  site: {
    edition: '示例会典',
    tagline: '示例省的地方立法',
    jurisdiction: 'shili',
    standingCommittee: 'shili-npcsc',
    url: 'https://shili.example',
    contact: 'huidian@shili.example',
    publisher: '示例省人大常委会办公厅',
    joins: [{ name: '另一站', url: 'https://lingyi.example' }],
  },
};

/** The path of every field and every item, however deep. */
export function pathsOf(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
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

/** A copy of a record in which one thing is written otherwise. */
export function changed(full: Fields, path: readonly PropertyKey[], wrong: unknown): unknown {
  const copy = structuredClone(full);
  const holder = path
    .slice(0, -1)
    .reduce((value, step) => (value as Record<PropertyKey, unknown>)[step], copy as unknown);
  (holder as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = wrong;
  return copy;
}
