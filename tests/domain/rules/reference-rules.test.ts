import { describe, expect, test } from 'vitest';
import {
  RECORD_SCHEMAS,
  type CheckedRecord,
  type RecordKind,
} from '../../../src/domain/content-record.ts';
import { knownIds, referenceFaults } from '../../../src/domain/rules/reference-rules.ts';
import {
  content,
  event,
  faultsIn,
  inspection,
  regulation,
  section,
  session,
  source,
  workReport,
} from '../../fixtures.ts';
import { changed, FULL_RECORDS, pathsOf } from '../../full-records.ts';

describe('a field that names what does not exist', () => {
  test('is told with the nearest that does', () => {
    const record = regulation({ bodies: ['shili-npscs'] });
    expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([
      'regulations/shili-a.mdx | - shili-npscs | 机构应是 bodies.yaml 里有的标识，现在写的是 "shili-npscs"；相近的有 shili-npcsc',
    ]);
  });

  test.for([
    ['jurisdictions', ['shili', 'yi'], '地方应是 places.yaml 里有的标识，现在写的是 "yi"'],
    ['topics', ['jingji'], '主题应是 topics.yaml 里有的标识，现在写的是 "jingji"'],
    ['implements', ['senlin-fa'], '上位法应是 laws.yaml 里有的标识，现在写的是 "senlin-fa"'],
    [
      'related',
      ['inspections/shili-x'],
      '相关记录应是 inspections/ 里有的标识，现在写的是 "shili-x"',
    ],
  ] as const)('in %s of a regulation', ([field, value, sentence]) => {
    const faults = faultsIn({ regulations: { 'shili-a': regulation({ [field]: value }) } });
    expect(faults.map((fault) => fault.split(' | ').at(-1))).toEqual([sentence]);
  });

  test.for([
    ['places', ['yi'], '地方应是 places.yaml 里有的标识，现在写的是 "yi"'],
    ['supervised', ['yi'], '被监督的机关应是 bodies.yaml 里有的标识，现在写的是 "yi"'],
    ['regulations', ['yi'], '检查的法规应是 regulations/ 里有的标识，现在写的是 "yi"'],
    ['laws', ['yi'], '国家法律和文件应是 laws.yaml 里有的标识，现在写的是 "yi"'],
  ] as const)('in %s of an inspection', ([field, value, sentence]) => {
    const faults = faultsIn({ inspections: { a: inspection({ [field]: value }) } });
    expect(faults).toEqual([`inspections/a.mdx | - yi | ${sentence}`]);
  });

  test('in the session of an event', () => {
    const events = [event({ session: 'shili-npcsc-14-99' })];
    expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([
      'regulations/shili-a.mdx | session: shili-npcsc-14-99 | 会议应是 sessions/ 里有的标识，现在写的是 "shili-npcsc-14-99"',
    ]);
  });

  test('in a citation, however deep', () => {
    const figures = [
      { label: '条例', value: 1, unit: '部', sources: [{ source: 'ribao', lines: [1, 1] }] },
    ];
    const sections = [section({ figures })];
    expect(faultsIn({ 'work-reports': { a: workReport({ sections }) } })).toEqual([
      'work-reports/a.mdx | - source: ribao | 来源应是 sources/ 里有的标识，现在写的是 "ribao"',
    ]);
  });

  test('in what a report mentions', () => {
    const sections = [section({ mentions: ['regulations/shili-b'] })];
    expect(faultsIn({ 'work-reports': { a: workReport({ sections }) } })).toEqual([
      'work-reports/a.mdx | - regulations/shili-b | 提到的记录应是 regulations/ 里有的标识，现在写的是 "shili-b"',
    ]);
  });

  test('in the body of a session', () => {
    expect(faultsIn({ sessions: { 'yi-14-12': session({ body: 'yi' }) } })).toEqual([
      'sessions/yi-14-12.yaml | body: yi | 机构应是 bodies.yaml 里有的标识，现在写的是 "yi"',
    ]);
  });

  test('in the parent of a place and the place of a body', () => {
    const place = { id: 'bing', name: '丙市', kind: '市', parent: 'yi' };
    const body = { id: 'bing-gov', name: '丙市政府', kind: '政府', place: 'bing', parent: 'yi' };
    expect(faultsIn({ places: [place], bodies: [body], sources: {} })).toEqual([
      'bodies.yaml | parent: yi | 所属应是 bodies.yaml 里有的标识，现在写的是 "yi"',
      'places.yaml | parent: yi | 所属应是 places.yaml 里有的标识，现在写的是 "yi"',
    ]);
  });
});

test('a record whose other fields are wrong still has its references checked', () => {
  const record = regulation({ title: null, topics: ['jingji'] });
  expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([
    'regulations/shili-a.mdx | title: null | 名称是空的；写上内容，或者删去这一项',
    'regulations/shili-a.mdx | - jingji | 主题应是 topics.yaml 里有的标识，现在写的是 "jingji"',
  ]);
});

test('an id that is none is told once, by its form', () => {
  const record = regulation({ topics: ['社会治理'] });
  expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([
    'regulations/shili-a.mdx | - 社会治理 | 主题应是一个标识（小写字母、数字和连字符，例如 hlj-npcsc-14-18），现在写的是 "社会治理"',
  ]);
});

test('a record with faults of its own can be referred to', () => {
  const faults = faultsIn({
    sources: { 'shili-ribao': source({ lines: '九十' }) },
    regulations: { 'shili-a': regulation() },
  });
  expect(faults).toEqual([
    'sources/shili-ribao.yaml | lines: 九十 | 行数应是 1 到 999999 的整数，现在写的是 "九十"',
  ]);
});

test('nothing is called unknown where an id could not be read', () => {
  const topic = { name: '社会治理', description: '城乡管理' };
  expect(faultsIn({ topics: [topic], regulations: { 'shili-a': regulation() } })).toEqual([
    'topics.yaml | - name: 社会治理 | 缺少标识',
  ]);
});

test('a list that names one thing twice is a fault', () => {
  const record = regulation({ topics: ['zhili', 'zhili'] });
  expect(faultsIn({ regulations: { 'shili-a': record } })).toEqual([
    'regulations/shili-a.mdx | - zhili | 主题 "zhili" 在同一个列表里写了两次',
  ]);
});

test('two lists may name the same thing', () => {
  const events = [event({ bodies: ['shili-npcsc'] }), event({ bodies: ['shili-npcsc'] })];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([]);
});

interface Referring {
  kind: RecordKind;
  path: PropertyKey[];
  /** An id of the form that the field wants, of nothing that exists. */
  id: string;
}

/** A redirect names one record that must exist and one that must not: its rules are its own. */
const KINDS = (Object.keys(FULL_RECORDS) as RecordKind[]).filter((kind) => kind !== 'redirects');

/** Every field of a full record that holds an id of another record, found by what its schema wants. */
const REFERRING = KINDS.flatMap((kind) =>
  pathsOf(FULL_RECORDS[kind])
    .filter((path) => path.join() !== 'id')
    .flatMap((path): Referring[] => {
      const wrong = changed(FULL_RECORDS[kind], path, 'Not An Id');
      const issues = RECORD_SCHEMAS[kind].safeParse(wrong).error?.issues ?? [];
      const wanted = issues.map(({ message }) => message).join();
      if (wanted.includes('集合名/标识')) return [{ kind, path, id: 'regulations/no-such' }];
      return wanted.includes('应是一个标识') ? [{ kind, path, id: 'no-such' }] : [];
    }),
);

test('many fields refer to records', () => {
  expect(REFERRING.length).toBeGreaterThan(50);
});

test.for(REFERRING)('in $kind, what $path refers to must exist', ({ kind, path, id }) => {
  const record: CheckedRecord = {
    kind,
    id: 'x',
    file: kind,
    fields: changed(FULL_RECORDS[kind], path, id),
    data: {},
    lineOf: (here) => (here.join() === path.join() ? 1 : undefined),
  };
  const faults = referenceFaults(record, knownIds(content({})));
  expect(faults.filter(({ line }) => line === 1)).toHaveLength(1);
});
