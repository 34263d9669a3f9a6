import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formatChineseNumeral } from '../../src/domain/chinese-numeral.ts';
import { listen, staticServer } from '../../src/cli/static-server.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
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

/** Where an index goes; each place has volumes of its own unless a test says otherwise. */
const placed = (name: string, cache = name) => ({
  folder: path.join(folder, name),
  cache: path.join(folder, 'kept', cache),
  site: 'https://example.org/',
});
let server: Server;
let url: string;
let tools: SearchTools;

beforeAll(async () => {
  await writeIndex(documents, placed('pagefind'));
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
  const { url: address, title, aliases, summary, passages } = documents[0]!;
  expect(await tools.index.text(0)).toEqual({ url: address, title, aliases, summary, passages });
});

test('the same records give the same files', async () => {
  await writeIndex(documents, placed('again'));
  expect(filesOf(path.join(folder, 'again'))).toEqual(filesOf(path.join(folder, 'pagefind')));
});

test('a changed punctuation mark gives a file of another address', async () => {
  const changed = documents.with(2, {
    ...documents[2]!,
    passages: [passage('粮食；粮食。国中国')],
  });
  await writeIndex(changed, placed('changed'));
  const before = filesOf(path.join(folder, 'pagefind'));
  const after = filesOf(path.join(folder, 'changed'));
  const both = Object.keys(after).filter((name) => name in before);
  expect(both.filter((name) => after[name] !== before[name])).toEqual(['volumes.json']);
});

test('nothing is written that no page needs', () => {
  const names = globSync(['*', '*/*'], { cwd: path.join(folder, 'pagefind') }).map((name) =>
    name.replace(/^[0-9a-f]{12}/, 'volume').replace(/[^/]*pf_meta/, 'pf_meta'),
  );
  expect(names.toSorted()).toEqual([
    'pagefind.js',
    'volume',
    'volume/filter',
    'volume/fragment',
    'volume/index',
    'volume/pagefind-entry.json',
    'volume/pf_meta',
    'volume/wasm.unknown.pagefind',
    'volumes.json',
  ]);
});

describe('an index in volumes', () => {
  const changed = documents.with(2, {
    ...documents[2]!,
    passages: [passage('粮食；中国中。')],
  });
  /** Every record of the example fits into a volume, and one alone is worth a volume. */
  const fine = { most: 1000, least: 10, batch: 1000 };

  async function toolsOf(name: string, records: readonly SearchDocument[]): Promise<SearchTools> {
    cpSync(path.join(folder, name), path.join(folder, 'sites', name, 'pagefind'), {
      recursive: true,
    });
    const site = path.join(folder, 'sites', name);
    const index = await openIndex(site, `${url}sites/${name}/`, records.length);
    return { ...memoryTools(records), index };
  }

  test.for(['粮食', '国中国', '废物', '中国中', '粮食 废物', '第二十条'])(
    'answers as one does: %s',
    async (q) => {
      await writeIndex(documents, placed('cut'), { most: 40, least: 10, batch: 1000 });
      expect(globSync('cut/*/fragment', { cwd: folder }).length).toBeGreaterThan(1);
      const cut = await toolsOf('cut', documents);
      expect(await search(searchState({ q }), cut)).toEqual(
        await search(searchState({ q }), memoryTools(documents)),
      );
      const texts = await Promise.all(documents.map((_, number) => cut.index.text(number)));
      expect(texts.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
    },
  );

  test.for([
    ['粮食', {}],
    ['国中国', {}],
    ['粮食 废物', {}],
    ['第二十条', {}],
    ['𠮷', {}],
    ['', { session: 'hlj-npcsc-14-18' }],
    ['粮食', { type: '报告' }],
  ] as const)(
    'answers as one does where Pagefind had its records bit by bit: %j',
    async ([q, filters]) => {
      await writeIndex(documents, placed('bits'), { most: 1000, least: 10, batch: 40 });
      expect(globSync(['bits/*/index', 'bits/*/batch-*'], { cwd: folder })).toHaveLength(1);
      const state = searchState({ q, filters });
      expect(await search(state, await toolsOf('bits', documents))).toEqual(
        await search(state, memoryTools(documents)),
      );
    },
  );

  test('keeps the volume of unchanged records and finds no text that has changed', async () => {
    await writeIndex(documents, placed('first', 'shared'), fine);
    expect(await writeIndex(changed, placed('second', 'shared'), fine)).toBe(1);
    const second = await toolsOf('second', changed);
    for (const q of ['粮食', '中国中', '国中国', '废物']) {
      expect(await search(searchState({ q }), second)).toEqual(
        await search(searchState({ q }), memoryTools(changed)),
      );
    }
    expect(await second.index.occurs([...'国中国'], { type: '报告' })).toBe(false);
  });

  test('indexes nothing where nothing has changed', async () => {
    await writeIndex(documents, placed('once', 'same'));
    expect(await writeIndex(documents, placed('twice', 'same'))).toBe(0);
    expect(filesOf(path.join(folder, 'twice'))).toEqual(filesOf(path.join(folder, 'once')));
  });

  test('writes a volume anew that a stopped build left half done', async () => {
    await writeIndex(documents, placed('before', 'stopped'));
    const [records = ''] = globSync('kept/stopped/*/volume.json', { cwd: folder });
    rmSync(path.join(folder, records));
    expect(await writeIndex(documents, placed('after', 'stopped'))).toBe(3);
  });

  test('takes nothing over that something else has written into the site', async () => {
    await writeIndex(documents, placed('sound', 'spoilt'));
    const [fragment = ''] = globSync('sound/*/fragment/*', { cwd: folder });
    const file = path.join(folder, fragment);
    const text = readFileSync(file);
    // Far enough from the build for the clock of any disk.
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(file, 'spoilt');
    await writeIndex(documents, placed('sound', 'spoilt'));
    expect(readFileSync(file)).toEqual(text);
  });

  test('says which volume has no numbers', async () => {
    const list = path.join(folder, 'pagefind/volumes.json');
    const sound = readFileSync(list, 'utf8');
    writeFileSync(list, '[{"folder":"abc","records":"?","common":{}}]');
    await expect(openIndex(folder, url, 3)).rejects.toThrow('检索索引的 abc 没有记录的编号：?');
    writeFileSync(list, sound);
  });
});

describe('a long phrase, of which a few pairs are asked for first', () => {
  const others = [
    '县级以上人民政府应当储备粮食',
    '县级以上地方政府应当储备粮食',
    '县级政府应当储备粮食',
  ];
  const storing = others.map((text, number) =>
    searchDocument({
      title: `示例${formatChineseNumeral(number + 1)}号条例`,
      url: `/regulations/${number}/`,
      passages: [passage(`${text}。${text}，`)],
    }),
  );
  let index: SearchTools['index'];

  beforeAll(async () => {
    await writeIndex(storing, placed('sites/storing/pagefind', 'storing'));
    index = await openIndex(path.join(folder, 'sites/storing'), `${url}sites/storing/`, 3);
  });

  test('stands only where what is between them is the same', async () => {
    expect([...(await index.holding([...others[0]!], {}))]).toEqual([[0, 2]]);
    expect([...(await index.holding([...'县级以上乡镇政府应当储备粮食'], {}))]).toEqual([]);
  });

  test('loads the texts of the records that are left', async () => {
    const fresh = await openIndex(path.join(folder, 'sites/storing'), `${url}sites/storing/`, 3);
    const asked: string[] = [];
    server.on('request', ({ url: address }) => asked.push(address ?? ''));
    expect([...(await fresh.holding([...others[1]!], {}))]).toEqual([[1, 2]]);
    expect(asked.filter((address) => address.endsWith('.1.pf_fragment'))).toHaveLength(1);
    expect(asked.filter((address) => address.endsWith('.2.pf_fragment'))).toEqual([]);
  });

  test('is looked up by the other parts where a text does not load', async () => {
    const fresh = await openIndex(path.join(folder, 'sites/storing'), `${url}sites/storing/`, 3);
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    const [volume = ''] = globSync('sites/storing/pagefind/*/fragment', { cwd: folder });
    const [fragments, away] = [path.join(folder, volume), path.join(folder, 'away')];
    renameSync(fragments, away);
    expect([...(await fresh.holding([...others[0]!], {}))]).toEqual([[0, 2]]);
    expect(complaints).toHaveBeenCalled();
    complaints.mockRestore();
    renameSync(away, fragments);
  });
});

test('a phrase loads no more parts of the index than it has pairs of characters', async () => {
  const many = Array.from({ length: 60 }, (_, number) =>
    searchDocument({
      title: `示例${formatChineseNumeral(number + 1)}号条例`,
      url: `/regulations/${number}/`,
      passages: [passage(everyCharacter(number))],
    }),
  );
  await writeIndex(many, placed('sites/many/pagefind', 'many'));
  const asked: string[] = [];
  server.on('request', ({ url: address }) => asked.push(address ?? ''));
  const site = path.join(folder, 'sites/many');
  const index = await openIndex(site, `${url}sites/many/`, many.length);
  expect((await index.holding([...'示例三号条例'], {})).size).toBe(1);
  const parts = asked.filter((address) => address.endsWith('.pf_index'));
  expect(globSync('pagefind/*/index/*', { cwd: site }).length).toBeGreaterThan(20);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThanOrEqual(3);
});

/** A text of a thousand characters, other ones for each number. */
function everyCharacter(number: number): string {
  const first = 0x4e00 + number * 300;
  return String.fromCodePoint(...Array.from({ length: 1000 }, (_, index) => first + index));
}

test('an edition without records has the script and no volumes', async () => {
  expect(await writeIndex([], placed('none'))).toBe(0);
  expect(filesOf(path.join(folder, 'none'))).toEqual({
    'pagefind.js': expect.any(String) as string,
    'volumes.json': Buffer.from('[]').toString('base64'),
  });
});

describe('a fault of the index stops the build', () => {
  const target = placed('faulty');

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
    const [volume = ''] = globSync('pagefind/*/index', { cwd: folder });
    const [chunks, away] = [path.join(folder, volume), path.join(folder, 'away')];
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
