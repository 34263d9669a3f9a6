import { describe, expect, test } from 'vitest';
import {
  RECORD_SCHEMAS,
  type CheckedRecord,
  type Content,
} from '../../../src/domain/content-record.ts';
import { identityFaults } from '../../../src/domain/rules/identity-rules.ts';
import { faultsIn, regulation, session } from '../../fixtures.ts';

test('one id in two files is a fault', () => {
  const none = Object.fromEntries(Object.keys(RECORD_SCHEMAS).map((kind) => [kind, []]));
  const file = (ending: string): CheckedRecord<'regulations'> => ({
    kind: 'regulations',
    id: 'shili-a',
    file: `content/regulations/shili-a.${ending}`,
    fields: {},
    data: {},
    lineOf: () => undefined,
  });
  const content = { ...none, regulations: [file('md'), file('mdx')] } as unknown as Content;
  expect(identityFaults(content)).toEqual([
    {
      file: 'content/regulations/shili-a.mdx',
      sentence: '标识 shili-a 重复，content/regulations/shili-a.md 已经用过；一条记录只有一个文件',
    },
  ]);
});

test('one id twice in a vocabulary is a fault', () => {
  const topics = [
    { id: 'shui', name: '水', description: '用水' },
    { id: 'zhili', name: '社会治理', description: '城乡管理' },
    { id: 'shui', name: '节水', description: '节约用水' },
  ];
  expect(faultsIn({ topics })).toEqual([
    'topics.yaml | - id: shui | 标识 shui 重复，第 1 行已经用过',
  ]);
});

test('two words without an id are not one word', () => {
  const topics = [
    { name: '水', description: '用水' },
    { name: '社会治理', description: '城乡管理' },
  ];
  expect(faultsIn({ topics })).toEqual([
    'topics.yaml | - name: 水 | 缺少标识',
    'topics.yaml | - name: 社会治理 | 缺少标识',
  ]);
});

describe('the file of a session', () => {
  test('is named after body, term and number', () => {
    expect(faultsIn({ sessions: { 'shili-npcsc-14-12': session() } })).toEqual([]);
  });

  test('with another name is a fault', () => {
    expect(faultsIn({ sessions: { 'shili-npcsc-14-11': session() } })).toEqual([
      'sessions/shili-npcsc-14-11.yaml | 会议的文件名应是 shili-npcsc-14-12.yaml（机构-届-次），现在是 shili-npcsc-14-11.yaml',
    ]);
  });
});

describe('the id of a regulation', () => {
  test('begins with the first place it is for', () => {
    const record = regulation({ jurisdictions: ['jia', 'shili'] });
    expect(faultsIn({ regulations: { 'jia-a': record } })).toEqual([]);
  });

  test.for(['dangan-tiaoli', 'shilidangan', 'jia-dangan'])('%s does not', (id) => {
    expect(faultsIn({ regulations: { [id]: regulation() } })).toEqual([
      `regulations/${id}.mdx | 法规的标识应以第一个适用地方 shili 和连字符开头，例如 shili-dangan-tiaoli，现在是 "${id}"`,
    ]);
  });
});
