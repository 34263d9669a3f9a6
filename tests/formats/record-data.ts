import { RECORD_SCHEMAS } from '../../src/domain/content-record.ts';
import type { Collection } from '../../src/domain/record-reference.ts';
import type { RecordData } from '../../src/formats/record-data.ts';
import type { RecordText, TextPiece } from '../../src/formats/text-piece.ts';
import * as fields from '../fixtures.ts';

/**
 * Valid, boring data of the records in `tests/fixtures.ts`, as the edition of 示例省 publishes them. A
 * test changes only what it is about: `regulationData({ title: '示例省水条例' })`.
 */
export const EDITION = {
  name: '会典',
  edition: '示例会典',
  url: 'https://shili.example',
  jurisdiction: 'shili',
  language: 'zh-CN',
};

const NAMES = {
  bodies: { 'shili-npcsc': '示例省人大常委会' },
  places: { shili: '示例省' },
  topics: { zhili: '社会治理' },
  laws: { 'dangan-fa': '档案法' },
  sessions: { 'shili-npcsc-14-12': '示例省第十四届人民代表大会常务委员会第十二次会议' },
  sources: { 'shili-ribao': '示例日报' },
};

type Changes<Name extends Collection> = Partial<RecordData<Name>>;

export function regulationData(
  changes: Changes<'regulations'> = {},
  fieldChanges: fields.Fields = {},
): RecordData<'regulations'> {
  const events = [fields.event({ bodies: ['shili-npcsc'], session: 'shili-npcsc-14-12' })];
  return data('regulations', 'shili-dangan-tiaoli', {
    fields: parsed('regulations', fields.regulation({ events, ...fieldChanges })),
    title: '示例省档案条例',
    aliases: ['档案条例'],
    kind: '条例',
    session: 'shili-npcsc-14-12',
    inForceFrom: { date: '2024-12-01', precision: 'day' },
    force: '现行有效',
    related: ['sessions/shili-npcsc-14-12'],
    summary: '规定档案的收集和利用。',
    text: digest('text', '条例规定怎样收集和利用档案。'),
    links: [
      {
        direction: 'out',
        relation: 'dealt-with-at',
        note: '通过',
        record: 'sessions/shili-npcsc-14-12',
        title: NAMES.sessions['shili-npcsc-14-12'],
      },
      {
        direction: 'in',
        relation: 'inspects',
        note: '执法检查',
        record: 'inspections/shili-dangan-jiancha',
        title: '检查档案条例实施情况',
      },
    ],
    ...changes,
  });
}

export function inspectionData(changes: Changes<'inspections'> = {}): RecordData<'inspections'> {
  return data('inspections', 'shili-dangan-jiancha', {
    fields: parsed('inspections', fields.inspection({ regulations: ['shili-dangan-tiaoli'] })),
    title: '检查档案条例实施情况',
    kind: '执法检查',
    related: ['regulations/shili-dangan-tiaoli'],
    summary: '检查档案条例的实施情况。',
    text: digest('digest', '检查了两个市。'),
    links: [
      {
        direction: 'out',
        relation: 'inspects',
        note: '执法检查',
        record: 'regulations/shili-dangan-tiaoli',
        title: '示例省档案条例',
      },
    ],
    ...changes,
  });
}

export function workReportData(changes: Changes<'work-reports'> = {}): RecordData<'work-reports'> {
  return data('work-reports', 'shili-baogao', {
    fields: parsed('work-reports', fields.workReport()),
    title: '示例省人大常委会工作报告',
    kind: '工作报告',
    summary: '报告一年的工作。',
    text: digest('digest', '通过一部条例。'),
    ...changes,
  });
}

export function sessionData(
  changes: Changes<'sessions'> = {},
  fieldChanges: fields.Fields = {},
): RecordData<'sessions'> {
  return data('sessions', 'shili-npcsc-14-12', {
    fields: parsed('sessions', fields.session(fieldChanges)),
    title: NAMES.sessions['shili-npcsc-14-12'],
    kind: '人大常委会',
    topics: [],
    summary: '通过档案条例。',
    text: null,
    links: [
      {
        direction: 'in',
        relation: 'dealt-with-at',
        note: '通过',
        record: 'regulations/shili-dangan-tiaoli',
        title: '示例省档案条例',
      },
    ],
    ...changes,
  });
}

export function sourceData(changes: Changes<'sources'> = {}): RecordData<'sources'> {
  return data('sources', 'shili-ribao', {
    fields: parsed('sources', fields.source()),
    title: '示例日报',
    kind: '报纸版面',
    body: null,
    jurisdiction: null,
    topics: [],
    sources: [],
    summary: '一年的工作回顾。',
    text: null,
    ...changes,
  });
}

/** A full text of two chapters with 款, 项 and the words after them. */
export const FULL_TEXT: RecordText = {
  status: 'full',
  from: { date: '2024-12-01', precision: 'day' },
  pieces: [
    piece('title', '', '示例省档案条例'),
    piece('note', '', '（2024年10月31日示例省人大常委会通过）'),
    piece('contents', '', '目　录', [piece('entry', '', '第一章　总则')]),
    piece(
      'chapter',
      '第一章',
      '总则',
      [
        piece(
          'article',
          '第一条',
          '',
          [piece('paragraph', '', '为了管理档案，制定本条例。', [], 'art_1__para_1')],
          'art_1',
        ),
      ],
      'chp_1',
    ),
    piece(
      'chapter',
      '第二章',
      '附则',
      [
        piece(
          'article',
          '第二条',
          '',
          [
            piece(
              'paragraph',
              '',
              '下列用语的含义：',
              [
                piece('item', '（一）', '档案，是指浓度<35的“记录”；', [], 'art_2__para_1__item_1'),
                piece('item', '（二）', '利用，是指查阅。', [], 'art_2__para_1__item_2'),
                piece('continuation', '', '其他用语依照法律。'),
              ],
              'art_2__para_1',
            ),
            piece('paragraph', '', '本条例自2024年12月1日起施行。', [], 'art_2__para_2'),
          ],
          'art_2',
        ),
      ],
      'chp_2',
    ),
  ],
};

export function piece(
  kind: TextPiece['kind'],
  label: string,
  text: string,
  children: TextPiece[] = [],
  eid?: string,
): TextPiece {
  return { kind, ...(eid === undefined ? {} : { eid }), label, text, children };
}

function digest(eid: string, text: string): RecordText {
  const pieces = [piece('digest', '', '', [piece('paragraph', '', text)], eid)];
  return { status: 'digest', from: null, pieces };
}

function parsed<Name extends Collection>(collection: Name, written: fields.Fields) {
  return RECORD_SCHEMAS[collection].parse(written) as RecordData<Name>['fields'];
}

type Needed<Name extends Collection> = Partial<RecordData<Name>> &
  Pick<RecordData<Name>, 'fields' | 'title' | 'kind' | 'summary' | 'text'>;

function data<Name extends Collection>(
  collection: Name,
  id: string,
  own: Needed<Name>,
): RecordData<Name> {
  const rest: Omit<RecordData, keyof Pick<RecordData, 'fields' | 'collection'>> = {
    $schema: `${EDITION.url}/data/schema/${collection}.json`,
    site: EDITION,
    built: '2024-12-31',
    changed: null,
    id,
    url: `/${collection}/${id}/`,
    title: '',
    aliases: [],
    kind: '',
    body: 'shili-npcsc',
    jurisdiction: 'shili',
    year: 2024,
    session: null,
    inForceFrom: null,
    force: null,
    topics: ['zhili'],
    related: [],
    sources: [{ source: 'shili-ribao', lines: [1, 2] }],
    figures: [],
    summary: '',
    text: null,
    versions: [],
    links: [],
    names: NAMES,
  };
  return { ...rest, collection, ...own };
}
