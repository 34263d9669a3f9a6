import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/check-content.ts';
import { readContentFolder } from '../../src/cli/content-folder.ts';
import { formatFault } from '../../src/domain/fault.ts';
import { contentCopy, FIXTURE_CONTENT, type FileChanges } from '../content-copy.ts';

/** What an editor reads about the valid folder with some files changed; files named from the folder. */
async function faultsWith(changes: FileChanges): Promise<string[]> {
  const folder = contentCopy(changes);
  const { faults } = await checkContent(folder);
  return faults.map((fault) => formatFault(fault).replaceAll(`${folder}${path.sep}`, ''));
}

describe('a content folder', () => {
  test('is read into its records', async () => {
    const { records, faults } = await readContentFolder(FIXTURE_CONTENT);
    expect(faults).toEqual([]);
    expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'bodies shili-npc',
      'bodies shili-npcsc',
      'bodies jia-npcsc',
      'inspections shili-2024-jieyue-yongshui-zhifa-jiancha',
      'laws shui-fa',
      'places cn',
      'places shili',
      'places jia',
      'versions jia-yangquan-guanli-tiaoli/2019-05-01',
      'versions jia-yangquan-guanli-tiaoli/2025-01-01',
      'regulations jia-yangquan-guanli-tiaoli',
      'regulations shili-dangan-tiaoli',
      'regulations shili-jieyue-yongshui-tiaoli',
      'sessions shili-npcsc-13-4',
      'sessions shili-npcsc-14-12',
      'sources shili-gongbao-2018-3',
      'sources shili-ribao-2024',
      'topics shui',
      'topics zhili',
      'work-reports shili-npcsc-2024-gongzuo-huigu',
    ]);
  });

  test('with a record of every kind keeps to every rule', async () => {
    expect(await checkContent(FIXTURE_CONTENT)).toEqual({ records: 20, faults: [] });
  });

  test('that is not there is a fault', async () => {
    expect(await checkContent('no-such-folder')).toEqual({
      records: 0,
      faults: [{ file: 'no-such-folder', sentence: '没有这个文件夹，或者打不开' }],
    });
  });

  test('that is a file is a fault', async () => {
    expect(await checkContent('package.json')).toEqual({
      records: 0,
      faults: [{ file: 'package.json', sentence: '没有这个文件夹，或者打不开' }],
    });
  });

  test('passes over a manual, drafts and hidden files', async () => {
    const changes = {
      'README.md': '# 说明',
      'regulations/_shili-caogao.mdx': '还没写好',
      'regulations/.shili.mdx.swp': 'x',
      '.DS_Store': 'x',
    };
    expect(await faultsWith(changes)).toEqual([]);
  });
});

describe('a file in the wrong place', () => {
  const PLACES =
    '这里应只有 regulations/、inspections/、work-reports/、sessions/、sources/、bodies.yaml、places.yaml、topics.yaml、laws.yaml、measures.yaml、redirects.yaml、site.yaml';

  test.for([
    [
      'regulations/shili-a.docx',
      'regulations/shili-a.docx  这里应只有 .md、.mdx 文件，现在有 shili-a.docx',
    ],
    ['inspections/a.md', 'inspections/a.md  这里应只有 .mdx 文件，现在有 a.md'],
    ['sessions/a.yml', 'sessions/a.yml  这里应只有 .yaml 文件，现在有 a.yml'],
    ['sources/a.mdx', 'sources/a.mdx  这里应只有 .yaml 文件，现在有 a.mdx'],
    ['sources/2024/a.yaml', 'sources/2024  这里应只有 .yaml 文件，现在有 2024'],
    ['notes.txt', `notes.txt  ${PLACES}，现在有 notes.txt`],
    ['regulation/shili-a.md', `regulation  ${PLACES}，现在有 regulation`],
    [
      'regulations/jia-yangquan-guanli-tiaoli/2025.md',
      'regulations/jia-yangquan-guanli-tiaoli/2025.md  文本的文件名应是施行日期，例如 2024-12-01.md，现在是 2025.md',
    ],
    [
      'regulations/jia-yangquan-guanli-tiaoli/2026-01-01.mdx',
      'regulations/jia-yangquan-guanli-tiaoli/2026-01-01.mdx  文本的文件名应是施行日期，例如 2024-12-01.md，现在是 2026-01-01.mdx',
    ],
    [
      'regulations/档案条例.mdx',
      'regulations/档案条例.mdx  文件名就是记录的标识，只能用小写字母、数字和连字符，例如 hlj-dangan-tiaoli.mdx，现在是 档案条例.mdx',
    ],
    [
      'regulations/Shili_a.md',
      'regulations/Shili_a.md  文件名就是记录的标识，只能用小写字母、数字和连字符，例如 hlj-dangan-tiaoli.md，现在是 Shili_a.md',
    ],
  ])('%s is told', async ([name = '', fault]) => {
    expect(await faultsWith({ [name]: 'x' })).toEqual([fault]);
  });

  test('is a folder where a file belongs', async () => {
    const folder = contentCopy();
    mkdirSync(path.join(folder, 'sessions', 'a.yaml'));
    const { faults } = await checkContent(folder);
    expect(faults.map(({ sentence }) => sentence)).toEqual([
      '这里应只有 .yaml 文件，现在有 a.yaml',
    ]);
  });
});

describe('a file that cannot be read', () => {
  test('as front matter', async () => {
    expect(await faultsWith({ 'inspections/a.mdx': '正文' })).toEqual([
      'inspections/a.mdx:1  缺少前置信息：文件应以单独一行 --- 开头，下面写字段，再以单独一行 --- 结束',
    ]);
  });

  test('as YAML, with its line', async () => {
    const text = '---\ntitle: 检查\ntitle: 检查\n---\n正文\n';
    expect(await faultsWith({ 'inspections/a.mdx': text })).toEqual([
      'inspections/a.mdx:3  YAML 写法有误：同一个字段写了两次；合成一个',
    ]);
  });

  test('as UTF-8', async () => {
    const gbk = Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2]);
    expect(await faultsWith({ 'sessions/a-1-1.yaml': gbk })).toEqual([
      'sessions/a-1-1.yaml  文件不是 UTF-8 编码；用编辑器另存为 UTF-8',
    ]);
  });

  test('holds back faults that only follow from it', async () => {
    const faults = await faultsWith({
      'topics.yaml': '- { id: shui, name: 水',
      'sources/shili-ribao-2024.yaml': 'title: [',
    });
    expect(faults.map((fault) => fault.split('  ')[0]?.split(':')[0])).toEqual(
      expect.arrayContaining(['sources/shili-ribao-2024.yaml', 'topics.yaml']),
    );
    expect(faults.filter((fault) => !fault.includes('YAML 写法有误'))).toEqual([]);
  });

  test('may begin with a byte order mark and end its lines as Windows does', async () => {
    const text =
      '\uFEFFbody: shili-npcsc\r\nterm: 14\r\nnumber: 13\r\ndateUnknown: 没有说\r\nsummary: 会议。\r\nsources:\r\n  - { source: shili-ribao-2024, lines: [1, 1] }\r\n';
    expect(await faultsWith({ 'sessions/shili-npcsc-14-13.yaml': text })).toEqual([]);
  });
});

describe('a vocabulary', () => {
  test('that is not there is one fault', async () => {
    expect(await faultsWith({ 'bodies.yaml': null })).toEqual([
      'bodies.yaml  缺少这份词表；没有词的写 []',
    ]);
  });

  test.for(['', '# 主题\n'])('that is %o is empty', async (text) => {
    expect(await faultsWith({ 'topics.yaml': text })).toEqual([
      'topics.yaml  文件是空的；没有要写的，写 []',
    ]);
  });

  test.for(['shui: 水', '水', '{}'])('that is %o is no list', async (text) => {
    expect(await faultsWith({ 'topics.yaml': text })).toEqual([
      'topics.yaml  整个文件应是一个列表，每项以 - 开头',
    ]);
  });

  test('may be an empty list', async () => {
    const changes = { 'laws.yaml': '[]' };
    expect((await faultsWith(changes)).map((fault) => fault.split('  ')[1])).toEqual([
      '国家法律和文件应是 laws.yaml 里有的标识，现在写的是 "shui-fa"',
      '上位法应是 laws.yaml 里有的标识，现在写的是 "shui-fa"',
    ]);
  });

  test('has its faults on the lines of its items', async () => {
    const text =
      '- id: shui\n  name: 水\n  description: 用水\n- 水\n- id: zhili\n  nmae: 社会治理\n';
    expect(await faultsWith({ 'topics.yaml': text })).toEqual([
      'topics.yaml:4  主题应由若干字段组成，现在写的是 "水"',
      'topics.yaml:5  缺少名称',
      'topics.yaml:5  缺少说明',
      'topics.yaml:6  主题没有 nmae 这个字段；可用的字段是 id、name、description',
    ]);
  });
});

test('one id in two files is a fault', async () => {
  const text = '---\ntitle: 示例省档案条例\n---\n';
  const faults = await faultsWith({ 'regulations/shili-dangan-tiaoli.md': text });
  expect(faults).toContain(
    'regulations/shili-dangan-tiaoli.mdx  标识 shili-dangan-tiaoli 重复，regulations/shili-dangan-tiaoli.md 已经用过；一条记录只有一个文件',
  );
});

test('a record that is a list, a word or nothing is a fault', async () => {
  const faults = await faultsWith({
    'inspections/a.mdx': '---\n- title\n---\n正文\n',
    'inspections/b.mdx': '---\n检查\n---\n正文\n',
    'inspections/c.mdx': '---\n---\n正文\n',
  });
  expect(faults).toEqual([
    'inspections/a.mdx:2  监督应由若干字段组成，现在写的是 ["title"]',
    'inspections/b.mdx:2  监督应由若干字段组成，现在写的是 "检查"',
    'inspections/c.mdx  监督是空的；写上内容，或者删去这一项',
  ]);
});
