import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen, staticServer } from '../../src/cli/static-server.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { search, type SearchTools } from '../../src/search/search.ts';
import { memoryTools, passage, searchDocument, searchState } from './memory-index.ts';
import { openIndex } from './opened-index.ts';

const documents = [
  searchDocument({
    title: '示例省粮食安全保障条例',
    url: '/regulations/liangshi/',
    passages: [
      { anchor: 'art_20', heading: '第二十条', text: '第二十条　县级以上人民政府储备粮食。' },
      passage('浓度<35，{甲}；２０２４ 年 Café、GB 5749。'),
    ],
    filters: { type: ['法规'], session: ['hlj-npcsc-14-18'] },
    effective: '2024-12-01',
    year: 2024,
  }),
  searchDocument({
    title: '示例省档案条例',
    url: '/regulations/dangan/',
    passages: [passage('国中国，中国中；废物，污染。'), passage('地名𠮷林、㐀城，𪚥。')],
    filters: { type: ['法规'], session: ['hlj-npcsc-14-18', 'hlj-npcsc-14-19'] },
  }),
  searchDocument({
    title: '工作报告',
    url: '/work-reports/report/',
    type: '报告',
    passages: [passage('粮食，粮食；国中国。')],
    filters: { type: ['报告'] },
  }),
];

const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
let server: Server;
let url: string;
let tools: SearchTools;

beforeAll(async () => {
  await writeIndex(documents, path.join(folder, 'pagefind'));
  server = staticServer(folder);
  url = await listen(server, 0);
  const index = await openIndex(folder, url, documents.length);
  tools = { ...memoryTools(documents), index };
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the index answers as the texts themselves do', () => {
  test.for([
    '粮食安全保障条例',
    '示例省',
    '粮',
    '第二十条',
    '第二十条县级以上人民政府',
    '2024年',
    'cafe',
    'gb5749',
    '浓度、35',
    '中国中',
    '国中国',
    '𠮷林',
    '𠮷',
    '㐀城𪚥',
    '㐀城，𪚥',
    '林',
    '废物污染',
    '废物、污染',
    '粮食 储备',
    '粮食示例省',
    '量子计算',
    '___PAGEFIND_WEIGHT___9',
    '"粮食',
  ])('to %s', async (q) => {
    const truth = await search(searchState({ q }), memoryTools(documents));
    expect(await search(searchState({ q }), tools)).toEqual(truth);
  });

  test.for([
    ['', { type: '法规' }],
    ['', { session: 'hlj-npcsc-14-19' }],
    ['粮食', { type: '报告' }],
    ['示例省', { type: '法规', session: 'hlj-npcsc-14-19' }],
    ['粮食', { type: '会议' }],
  ] as const)('to “%s” with filters %j', async ([q, filters]) => {
    const state = searchState({ q, filters });
    expect(await search(state, tools)).toEqual(await search(state, memoryTools(documents)));
  });
});

test('a record comes with the text that readers see', async () => {
  const { url: address, title, summary, passages } = documents[0]!;
  expect(await tools.index.text(0)).toEqual({ url: address, title, summary, passages });
});

test('the same records give the same files', async () => {
  const again = path.join(folder, 'again');
  await writeIndex(documents, again);
  expect(filesOf(again)).toEqual(filesOf(path.join(folder, 'pagefind')));
});

test('a changed punctuation mark gives a file of another name', async () => {
  const changed = documents.with(2, {
    ...documents[2]!,
    passages: [passage('粮食；粮食。国中国')],
  });
  const again = path.join(folder, 'changed');
  await writeIndex(changed, again);
  const names = (where: string) => readdirSync(path.join(where, 'fragment'));
  const kept = names(again).filter((name) => names(path.join(folder, 'pagefind')).includes(name));
  expect(kept).toHaveLength(2);
});

test('nothing is written that no page needs', () => {
  expect(
    readdirSync(path.join(folder, 'pagefind')).filter((name) => !name.endsWith('.pf_meta')),
  ).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});

describe('a fault of the index stops the build', () => {
  const target = path.join(folder, 'faulty');

  test('where there is nothing to index', async () => {
    await expect(writeIndex([], target)).rejects.toThrow('检索索引为空：没有一条记录');
  });

  test('where two records have one address', async () => {
    const twice = [documents[0]!, { ...documents[1]!, url: documents[0]!.url }];
    await expect(writeIndex(twice, target)).rejects.toThrow('检索索引应有 2 条记录，实际有 1 条');
  });
});

describe('a page that the index does not fit', () => {
  test('says so where the numbers differ', async () => {
    await expect(openIndex(folder, url, 2)).rejects.toThrow('检索索引有 3 条记录，页面上有 2 条');
  });

  test('gives no answer where a part of the index is missing', async () => {
    const index = await openIndex(folder, url, 3);
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    const [chunks, away] = [path.join(folder, 'pagefind/index'), path.join(folder, 'away')];
    renameSync(chunks, away);
    await expect(index.holding([...'粮食'], {})).rejects.toThrow('检索索引有一部分没有加载成功');
    expect(complaints).toHaveBeenCalled();
    complaints.mockRestore();
    renameSync(away, chunks);
    expect((await index.holding([...'粮食'], {})).size).toBe(2);
  });
});

/** Every file of a folder with its content. */
function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [path.relative(root, name), readFileSync(name, 'base64')]),
  );
}
