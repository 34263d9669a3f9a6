import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/domain/fault.ts';
import { readSourceText } from '../../../src/domain/proof/source-text.ts';
import { verify } from '../../../src/domain/proof/verify.ts';
import {
  content,
  event,
  inForceFrom,
  inspection,
  regulation,
  section,
  session,
  source,
  withBody,
  workReport,
  type Fields,
  type Records,
} from '../../fixtures.ts';

/** A page of an invented paper. */
const PAGE = `省人大常委会工作报告

示例省人大常委会2024年通过《示例省档案条例》。
省十四届人大常委会第十二次会议于2024年10月31日表决通过，自 2024 年 12 月 1
日起施行，共5章。

2024年5月，检查组赴甲市等3个市检查挡案条例的实施，提出建议20余条。
`;

const at = (first: number, last = first) => [{ source: 'shili-ribao', lines: [first, last] }];

const page = (changes: Fields = {}) =>
  source({ lines: 7, blank: '2, 6', title: '省人大常委会工作报告', ...changes });

/** A regulation of which everything stands on the page. */
const proved = (changes: Fields = {}) =>
  withBody(
    regulation({
      summary: '规定档案的管理，2024年12月1日起施行。',
      inForceFrom: inForceFrom({ sources: at(4, 5) }),
      events: [event({ bodies: ['shili-npcsc'], session: 'shili-npcsc-14-12', sources: at(3, 4) })],
      figures: [{ label: '章数', value: 5, unit: '章', sources: at(5) }],
      sources: at(3, 5),
      ...changes,
    }),
    `由第十二次会议通过。<Cite source="shili-ribao" lines="4" />\n`,
  );

const printedSession = session({
  opened: undefined,
  closed: undefined,
  dateUnknown: '来源没有印出会期',
  printedTitles: ['省十四届人大常委会第十二次会议'],
  summary: '通过档案条例。',
  sources: at(4),
});

/** What an editor reads of records that are held against the page. */
function unproved(records: Records, text = PAGE): string[] {
  const texts = new Map([['shili-ribao', readSourceText('shili-ribao', text)]]);
  const all = {
    sessions: { 'shili-npcsc-14-12': printedSession },
    sources: { 'shili-ribao': page({ uncited: UNCITED }) },
    ...records,
  };
  return verify(content(all), texts).faults.map((fault) =>
    formatFault({ ...fault, line: undefined }),
  );
}

const UNCITED = [
  { lines: [1, 1], reason: '标题' },
  { lines: [7, 7], reason: '检查，另有记录' },
];

test('a record of which everything is printed passes', () => {
  expect(unproved({ regulations: { 'shili-a': proved() } })).toEqual([]);
});

test.for([
  ['shili-npcsc', []],
  ['shili-npc', ['示例省人大']],
] as const)('%s is named, or not, where a term stands within the name', ([body, missing]) => {
  const events = [event({ bodies: [body], session: 'shili-npcsc-14-12', sources: at(4) })];
  const text = PAGE.replace('\n省十四届', '\n示例省第十四届人大常委会，省十四届');
  const faults = unproved({ regulations: { 'shili-a': proved({ events }) } }, text);
  const bodies = faults.filter((fault) => fault.includes('事件的机构'));
  expect(bodies.map((fault) => fault.split(' ').at(-1))).toEqual(missing);
});

test.for<[string, Fields, string]>([
  [
    'a title that is not printed',
    { title: '示例省档案管理条例' },
    '名称：没有在 shili-ribao 第3—5行 找到 “示例省档案管理条例”',
  ],
  [
    'an inferred title that is printed after all',
    { title: '档案条例', inferredTitle: '示例省档案条例' },
    '推断全称“示例省档案条例”就印在来源里；印出的全称应写作名称（shili-ribao 第3—5行）',
  ],
  [
    'an effective date that is not printed',
    { inForceFrom: inForceFrom({ date: '2024-12-11', sources: at(4, 5) }) },
    '施行日期：没有在 shili-ribao 第4—5行 找到 2024年12月11日',
  ],
  [
    'an effective date without the word for it',
    { inForceFrom: inForceFrom({ date: '2024-10-31', sources: at(4) }) },
    '施行日期：没有在 shili-ribao 第4行 找到 “施行”或“实施”',
  ],
  [
    'an action that is not told',
    { events: [event({ action: 'repeal', date: '2024', sources: at(3) })] },
    '事件类别：没有在 shili-ribao 第3行 找到 废止',
  ],
  [
    'a body that is not named',
    { events: [event({ date: '2024', bodies: ['shili-npc'], sources: at(3) })] },
    '事件的机构：没有在 shili-ribao 第3行 找到 示例省人大',
  ],
  [
    'a session that is not named',
    { events: [event({ date: '2024', session: 'shili-npcsc-14-12', sources: at(3) })] },
    '事件的会议：没有在 shili-ribao 第3行 找到 省十四届人大常委会第十二次会议',
  ],
  [
    'a figure that is another number',
    { figures: [{ label: '章数', value: 6, unit: '章', sources: at(5) }] },
    '数据的数值：没有在 shili-ribao 第5行 找到 6章',
  ],
  ['a number of prose', { summary: '共6章。' }, '提要：没有在 shili-ribao 第3—5行 找到 6章'],
  [
    'a place of prose that is not the record’s own',
    { summary: '甲市的条例。' },
    '提要：没有在 shili-ribao 第3—5行 找到 甲市',
  ],
  [
    'a wording between quotes',
    { summary: '称为“一法一例”。' },
    '提要：没有在 shili-ribao 第3—5行 找到 “一法一例”',
  ],
])('does not let pass %s', ([, changes, fault]) => {
  expect(unproved({ regulations: { 'shili-a': proved(changes) } })).toEqual([
    `regulations/shili-a.mdx  ${fault}`,
  ]);
});

test('numbers in Chinese numerals are our own counts and claim nothing', () => {
  expect(unproved({ regulations: { 'shili-a': proved({ summary: '分九个部分。' }) } })).toEqual([]);
});

describe('the text of a digest', () => {
  test('is proved by the notes that follow it', () => {
    const { fields } = proved();
    const body = '共5章。<Cite source="shili-ribao" lines="4" />\n';
    expect(unproved({ regulations: { 'shili-a': withBody(fields, body) } })).toEqual([
      'regulations/shili-a.mdx  正文：没有在 shili-ribao 第4行 找到 5章',
    ]);
  });

  test('does not end without a note', () => {
    const { fields } = proved();
    const body = '由会议通过。<Cite source="shili-ribao" lines="4" />\n共有几章。\n';
    expect(unproved({ regulations: { 'shili-a': withBody(fields, body) } })).toEqual([
      'regulations/shili-a.mdx  正文：没有在 任何来源 找到 这一段的来源（<Cite>）',
    ]);
  });
});

describe('a correction', () => {
  const inspected = (corrections: Fields[], changes: Fields = {}) =>
    withBody(
      inspection({
        title: '档案条例检查',
        summary: '检查组到甲市等3个市，提出建议20余条。',
        places: ['jia'],
        events: [event({ action: 'inspect', date: '2024-05', sources: at(7) })],
        corrections,
        sources: [...at(3), ...at(7)],
        ...changes,
      }),
      '检查组去了甲市。<Cite source="shili-ribao" lines="7" />\n',
    );
  const correct = { printed: '挡案条例', meant: '档案条例', reason: '形近', sources: at(7) };
  const check = (corrections: Fields[], changes: Fields = {}) =>
    unproved({
      regulations: { 'shili-a': proved() },
      inspections: { 'shili-b': inspected(corrections, changes) },
      sources: { 'shili-ribao': page({ uncited: [UNCITED[0]] }) },
    });

  test('lets what is meant be found', () => {
    const findings = [{ text: '检查的是“档案条例的实施”', sources: at(7) }];
    expect(check([correct], { findings })).toEqual([]);
    expect(check([], { findings })).toEqual([
      'inspections/shili-b.mdx  发现：没有在 shili-ribao 第7行 找到 “档案条例的实施”',
    ]);
  });

  test('is not made of what is not printed', () => {
    expect(check([correct, { ...correct, printed: '襠案条例' }])).toEqual([
      'inspections/shili-b.mdx  更正的原文：没有在 shili-ribao 第7行 找到 “襠案条例”',
    ]);
  });

  test('is not made where what is meant is printed too', () => {
    expect(check([{ ...correct, sources: at(3, 7) }])).toEqual([
      'inspections/shili-b.mdx  更正的应作“档案条例”就印在这些行里；印得对的不用更正，别处的更正把行号写准（shili-ribao 第3—7行）',
    ]);
  });
});

test('a section speaks of a record only if the record rests on its lines', () => {
  const report = withBody(
    workReport({
      title: '省人大常委会工作报告',
      summary: '报告2024年的工作。',
      dateUnknown: '没有印出',
      sections: [
        section({
          heading: '省人大常委会工作报告',
          summary: '标题。',
          mentions: ['regulations/shili-a'],
          sources: at(1),
        }),
      ],
      sources: at(1, 3),
    }),
    '报告没有印出日期。<Cite source="shili-ribao" lines="1" />\n',
  );
  const faults = unproved({
    regulations: { 'shili-a': proved() },
    'work-reports': { 'shili-r': report },
    sources: { 'shili-ribao': page({ uncited: [UNCITED[1]] }) },
  });
  expect(faults).toEqual([
    'work-reports/shili-r.mdx  提到的记录 regulations/shili-a 没有引用这一节的任何一行；这一节没有说到的不写，说到的在那条记录里引用（shili-ribao 第1行）',
  ]);
});

describe('a source', () => {
  const records = { regulations: { 'shili-a': proved() } };

  test.for<[Fields, string]>([
    [{ lines: 8, uncited: UNCITED }, '行数应是 7，现在写的是 8'],
    [{ blank: '2', uncited: UNCITED }, '空行（blank）应写作 2, 6'],
    [
      { uncited: [UNCITED[1]] },
      '第 1 行没有记录引用，也没有写明原因；在 uncited 里写原因，或者在记录里引用',
    ],
  ])('with %o is told what its file holds', ([changes, fault]) => {
    expect(unproved({ ...records, sources: { 'shili-ribao': page(changes) } })).toEqual([
      `sources/shili-ribao.yaml  ${fault}`,
    ]);
  });

  test('counts what is printed', () => {
    const tally = { what: '建议', collection: 'inspections', known: 3, unit: '个', sources: at(7) };
    const counted = (known: number) =>
      unproved({
        ...records,
        sources: { 'shili-ribao': page({ uncited: UNCITED, tallies: [{ ...tally, known }] }) },
      });
    expect(counted(3)).toEqual([]);
    expect(counted(4)).toEqual([
      'sources/shili-ribao.yaml  清点的数目：没有在 shili-ribao 第7行 找到 4个',
    ]);
  });

  test('tells how far it is covered', () => {
    const texts = new Map([['shili-ribao', readSourceText('shili-ribao', PAGE)]]);
    const all = content({
      ...records,
      sessions: { 'shili-npcsc-14-12': printedSession },
      sources: { 'shili-ribao': page({ uncited: UNCITED }) },
    });
    const { claims, coverage } = verify(all, texts);
    expect(coverage).toEqual([{ source: 'shili-ribao', proved: claims, cited: 3, printed: 5 }]);
  });

  test('without its text is passed over', () => {
    const all = content({ regulations: { 'shili-a': proved({ title: '没有印出的条例' }) } });
    expect(verify(all, new Map())).toEqual({ claims: 0, faults: [], coverage: [] });
  });
});
