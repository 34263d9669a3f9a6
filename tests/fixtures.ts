import { stringify } from 'yaml';
import { readYaml } from '../src/cli/yaml-text.ts';
import type { Content, RecordKind, WrittenRecord } from '../src/domain/content-record.ts';
import type { Fault } from '../src/domain/fault.ts';
import { ruleFaults } from '../src/domain/rules/record-rules.ts';
import { readContent } from '../src/domain/rules/schema-rules.ts';

/**
 * Valid, boring records of an invented province, 示例省, as an editor writes them. A test changes
 * only what it is about: `regulation({ title: '示例省水条例' })`. A field changed to `undefined` is
 * left out.
 */
export type Fields = Record<string, unknown>;

const SOURCES = [{ source: 'shili-ribao', lines: [1, 2] }];

export function regulation(changes: Fields = {}): Fields {
  return {
    title: '示例省档案条例',
    kind: '条例',
    bodies: ['shili-npcsc'],
    jurisdictions: ['shili'],
    topics: ['zhili'],
    summary: '规定档案的收集和利用。',
    inForceFrom: inForceFrom(),
    sources: SOURCES,
    ...changes,
  };
}

export function inForceFrom(changes: Fields = {}): Fields {
  return { rule: 'fixed', date: '2024-12-01', sources: SOURCES, ...changes };
}

/** Something that happened to a regulation or in supervision. */
export function event(changes: Fields = {}): Fields {
  return { action: 'adopt', date: '2024-10-31', sources: SOURCES, ...changes };
}

export function version(changes: Fields = {}): Fields {
  return { inForceFrom: inForceFrom(), ...changes };
}

export function inspection(changes: Fields = {}): Fields {
  return {
    title: '检查档案条例实施情况',
    kind: '执法检查',
    bodies: ['shili-npcsc'],
    jurisdictions: ['shili'],
    topics: ['zhili'],
    summary: '检查档案条例的实施情况。',
    events: [event({ action: 'inspect', date: '2024-05' })],
    sources: SOURCES,
    ...changes,
  };
}

export function workReport(changes: Fields = {}): Fields {
  return {
    title: '示例省人大常委会工作报告',
    kind: '工作报告',
    bodies: ['shili-npcsc'],
    jurisdictions: ['shili'],
    topics: ['zhili'],
    summary: '报告一年的工作。',
    year: 2024,
    dateUnknown: '来源没有印出日期',
    sections: [section()],
    sources: SOURCES,
    ...changes,
  };
}

export function section(changes: Fields = {}): Fields {
  return { id: 'sec_1', heading: '立法', summary: '通过 1 部条例。', sources: SOURCES, ...changes };
}

export function session(changes: Fields = {}): Fields {
  return {
    body: 'shili-npcsc',
    term: 14,
    number: 12,
    opened: '2024-10-29',
    closed: '2024-10-31',
    summary: '通过档案条例。',
    sources: SOURCES,
    ...changes,
  };
}

export function source(changes: Fields = {}): Fields {
  return {
    title: '示例日报',
    kind: '报纸版面',
    summary: '一年的工作回顾。',
    file: 'ribao.txt',
    lines: 90,
    dateUnknown: '版面上没有印出日期',
    ...changes,
  };
}

/** The text under a record's fields: a digest (`mdx`) or a full text (`md`). */
export interface WithBody {
  fields: Fields;
  body: string;
  format: 'md' | 'mdx';
}

export function withBody(fields: Fields, body: string, format: 'md' | 'mdx' = 'mdx'): WithBody {
  return { fields, body, format };
}

/** Records by kind and id; a record without a body of its own gets a short one. */
export type Records = Partial<
  Record<Exclude<RecordKind, ListKind>, Record<string, Fields | WithBody>>
> &
  Partial<Record<ListKind, Fields[]>>;

type ListKind = 'bodies' | 'places' | 'topics' | 'laws' | 'measures' | 'redirects';

/** What the records of a test may refer to. */
const WORLD = {
  places: [
    { id: 'cn', name: '中华人民共和国', kind: '国家' },
    { id: 'shili', name: '示例省', kind: '省', parent: 'cn' },
    { id: 'jia', name: '甲市', kind: '市', parent: 'shili' },
  ],
  bodies: [
    { id: 'shili-npc', name: '示例省人大', kind: '人民代表大会', place: 'shili' },
    {
      id: 'shili-npcsc',
      name: '示例省人大常委会',
      kind: '人大常委会',
      place: 'shili',
      parent: 'shili-npc',
    },
  ],
  topics: [{ id: 'zhili', name: '社会治理', description: '城乡管理' }],
  laws: [{ id: 'dangan-fa', name: '档案法', kind: '法律' }],
  measures: [],
  redirects: [],
  sources: { 'shili-ribao': source() },
} satisfies Records;

/** The records of a test, with what they refer to. */
export function content(records: Records): Content {
  return readContent(written(records)).content;
}

/**
 * What an editor reads about some records: the file, the line as it is written, and the sentence.
 *
 * @example faultsIn({ topics: [{ id: 'a', name: '' }] }) // ['topics.yaml | name: "" | 名称是空的']
 */
export function faultsIn(
  records: Records,
  moreRules: (content: Content) => Fault[] = () => [],
): string[] {
  const all = written(records);
  const { content, faults } = readContent(all);
  return [...faults, ...ruleFaults(content), ...moreRules(content)].map(
    ({ file, line, sentence }) =>
      [file, ...(line === undefined ? [] : [lineOfFile(all, file, line)]), sentence].join(' | '),
  );
}

/** A record as if it had been read from a file, with the text of that file. */
interface RecordOfText extends WrittenRecord {
  text: string;
}

function written(records: Records): RecordOfText[] {
  const { bodies, places, topics, laws, measures, redirects, ...folders } = {
    ...WORLD,
    ...records,
  };
  const lists = Object.entries({ bodies, places, topics, laws, measures, redirects });
  return [
    ...lists.flatMap(([kind, list]) => listRecords(kind as ListKind, list)),
    ...Object.entries(folders).flatMap(([kind, byId]) =>
      Object.entries(byId).map(([id, record]) => folderRecord(kind as RecordKind, id, record)),
    ),
  ];
}

function listRecords(kind: ListKind, list: readonly Fields[]): RecordOfText[] {
  const file = `${kind}.yaml`;
  const { text, lineOf } = readBack(list, file);
  return list.map((fields, index) => ({
    kind,
    id: typeof fields['id'] === 'string' ? fields['id'] : '',
    file,
    text,
    fields,
    lineOf: (path) => lineOf([index, ...path]),
  }));
}

function folderRecord(kind: RecordKind, id: string, record: Fields | WithBody): RecordOfText {
  const { fields, body, format } = hasBody(record)
    ? record
    : withBody(record, '一段说明。\n', kind === 'versions' ? 'md' : 'mdx');
  const ending = kind === 'sessions' || kind === 'sources' ? 'yaml' : format;
  const folder = kind === 'versions' ? 'regulations' : kind;
  const file = `${folder}/${id}.${ending}`;
  const read = readBack(fields, file);
  const firstLine = read.text.split('\n').length;
  return {
    kind,
    id,
    file,
    text: `${read.text}${body}`,
    fields: read.fields,
    lineOf: read.lineOf,
    body: ending === 'yaml' ? undefined : { text: body, firstLine, format },
  };
}

function hasBody(record: Fields | WithBody): record is WithBody {
  return 'format' in record && 'fields' in record;
}

/** Fields as they come out of a file into which they were written. */
function readBack(fields: unknown, file: string) {
  const text = stringify(fields, { aliasDuplicateObjects: false });
  const { yaml, faults } = readYaml(text, file);
  if (!yaml) throw new Error(faults.map(({ sentence }) => sentence).join('\n'));
  return { text, ...yaml };
}

function lineOfFile(all: readonly RecordOfText[], name: string, line: number): string {
  const text = all.find(({ file }) => file === name)?.text ?? '';
  return text.split('\n')[line - 1]?.trim() ?? '';
}
