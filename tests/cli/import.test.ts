import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/cli/check-content.ts';
import { verifyContent } from '../../src/cli/verify-content.ts';
import { importRegulations, type ImportOptions } from '../../src/cli/import/import-regulations.ts';
import { docxFile, paragraphs, zipFile } from './zip-file.ts';

const FIXTURES = 'tests/fixtures/import';

/** A folder with some files in it, taken away after the test. */
function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'huidian-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

interface Imported {
  out: string;
  /** What became of each file: its id, or the sentence by which it was refused. */
  results: Record<string, string | undefined>;
  questions: string[];
}

/** Import a folder or some files, as the command does. */
async function imported(
  files: string | Record<string, string | Uint8Array>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const given = typeof files === 'string' ? files : folderWith(files);
  const out = options.out ?? folderWith();
  const outcomes = await importRegulations({ given: [given], out, force: false, ...options });
  return {
    out,
    results: Object.fromEntries(
      outcomes.map(({ file, id, refusal }) => [path.basename(file), refusal?.message ?? id]),
    ),
    questions: outcomes.flatMap(({ questions }) =>
      questions.map(({ field, why, line }) => `${field} ${why} ${line ?? ''}`.trim()),
    ),
  };
}

/** Every file below a folder with what it says. */
function contents(folder: string): Record<string, string> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

const TITLE = '示例省节水条例';
const NOTE = '（2020年5月1日示例省第十三届人民代表大会常务委员会第九次会议通过）';
const ARTICLES = ['第一条　甲。', '第二条　本条例自2020年7月1日起施行。'];
const TEXT = [TITLE, NOTE, ...ARTICLES].join('\n');

describe('a text becomes a record', () => {
  test('of which every field is read from the text', async () => {
    const { out } = await imported(FIXTURES);
    const { 'regulations/shili-dangan-tiaoli.md': record = '' } = contents(out);
    expect(record.slice(0, record.indexOf('\n---\n'))).toMatchInlineSnapshot(`
      "---
      title: 示例省档案条例
      aliases: [档案条例]
      kind: 条例
      bodies: [shili-npcsc]
      jurisdictions: [shili]
      topics: [weifenlei]
      summary: 示例省人民代表大会常务委员会制定的条例，2004年5月28日通过，2023年11月30日修订，自2024年1月1日起施行，共三条。
      implements: [dangan-fa, jiguan-dangan-gongzuo-tiaoli]
      inForceFrom:
        rule: fixed
        date: 2024-01-01
        provision: art_3
        sources:
          - { source: shili-dangan-tiaoli, lines: [27, 27] }
      repeals:
        - title: 示例省档案管理办法
        - title: 示例省档案馆规定
      events:
        - action: adopt
          date: 2004-05-28
          bodies: [shili-npcsc]
          session: shili-npcsc-10-11
          sources:
            - { source: shili-dangan-tiaoli, lines: [3, 3] }
        - action: amend
          date: 2016-12-16
          bodies: [shili-npcsc]
          session: shili-npcsc-12-30
          note: 第一次修正，依据《关于修改〈示例省档案条例〉等二十三件地方性法规的决定》
          sources:
            - { source: shili-dangan-tiaoli, lines: [5, 5] }
        - action: revise
          date: 2023-11-30
          bodies: [shili-npcsc]
          session: shili-npcsc-14-8
          note: 第二次修订
          sources:
            - { source: shili-dangan-tiaoli, lines: [7, 7] }
        - action: publish
          date: 2023-11-30
          bodies: [shili-npcsc]
          sources:
            - { source: shili-dangan-tiaoli, lines: [9, 9] }
      sources:
        - { source: shili-dangan-tiaoli, lines: [1, 27] }"
    `);
  });

  test('with the text as it came', async () => {
    const { out } = await imported(FIXTURES);
    const { 'regulations/shili-dangan-tiaoli.md': record = '' } = contents(out);
    const text = record.slice(record.indexOf('\n---\n') + 5).replace(/\s/g, '');
    const given = readFileSync(`${FIXTURES}/shili-dangan-tiaoli.md`, 'utf8');
    expect(text).toBe(given.replace('<!-- INFO END -->', '').replace(/\s/g, ''));
  });

  test('with sessions, bodies, places, laws and a source, so that the check finds nothing', async () => {
    const { out } = await imported(FIXTURES);
    expect(Object.keys(contents(out))).toMatchInlineSnapshot(`
      [
        "bodies.yaml",
        "laws.yaml",
        "places.yaml",
        "regulations/jiashi-yang-quan-guanli-tiaoli.md",
        "regulations/shili-dangan-tiaoli.md",
        "sessions/jiashi-npcsc-17-25.yaml",
        "sessions/jiashi-npcsc-18-4.yaml",
        "sessions/shili-npcsc-10-11.yaml",
        "sessions/shili-npcsc-12-30.yaml",
        "sessions/shili-npcsc-13-18.yaml",
        "sessions/shili-npcsc-13-30.yaml",
        "sessions/shili-npcsc-14-8.yaml",
        "sources/jiashi-yang-quan-guanli-tiaoli.yaml",
        "sources/shili-dangan-tiaoli.yaml",
        "topics.yaml",
      ]
    `);
    expect(await checkContent(out)).toMatchObject({ faults: [] });
  });

  test('of which the words are found on the lines it cites', async () => {
    const { out } = await imported(FIXTURES);
    const { claims, faults } = await verifyContent(out, FIXTURES);
    expect(faults).toEqual([]);
    expect(claims).toBeGreaterThan(0);
  });

  test('under an id that a second import keeps, and changes nothing', async () => {
    const first = await imported(FIXTURES);
    const before = contents(first.out);
    const second = await imported(FIXTURES, { out: first.out });
    expect(second.results).toEqual(first.results);
    expect(contents(first.out)).toEqual(before);
  });

  test('beside the records that are there already', async () => {
    const out = folderWith();
    const words = '# 地方\n\n- id: shi\n  name: 示例省\n  kind: 省 # 省\n';
    writeFileSync(path.join(out, 'places.yaml'), words);
    const { results } = await imported({ 'a.txt': TEXT }, { out });
    expect(results).toEqual({ 'a.txt': 'shi-jieshui-tiaoli' });
    expect(contents(out)['places.yaml']).toBe(words);
    expect(await checkContent(out)).toMatchObject({ faults: [] });
  });
});

describe('what the text does not tell is left out and asked about', () => {
  test('a day that hangs on a publication nobody printed', async () => {
    const { questions } = await imported(`${FIXTURES}/jia-yangquan-guanli-tiaoli.txt`);
    expect(questions).toEqual(['施行日期 正文写“自公布之日起施行”，文本没有印出公布日期 5']);
  });

  test.for([
    ['本条例自2020年7月l日起施行', '正文末尾写“第二条本条例自2020年7月l日起施行”，读不出日期'],
    ['本条例自施行', '正文末尾写“第二条本条例自施行”，读不出日期'],
    ['乙', '正文和题注都没有写明施行日期，全文可能缺了末尾'],
  ] as const)('the day it takes effect, where the last words are “%s”', async ([words, why]) => {
    const { questions } = await imported({
      'a.txt': TEXT.replace('本条例自2020年7月1日起施行', words),
    });
    expect(questions).toEqual([`施行日期 ${why} 4`]);
  });

  test('whose a ground is, unless another text tells', async () => {
    const ground = (name: string, words: string) =>
      TEXT.replace('节水', name).replace('甲。', `为了甲，根据${words}，制定本条例。`);
    const { questions, out } = await imported({
      'a.txt': ground('供水', '《城市供水条例》、《排水条例》'),
      'b.txt': ground('用水', '国务院《城市供水条例》'),
    });
    expect(questions).toEqual(['上位法 根据的《排水条例》没有写明由谁制定，没有列入 3']);
    expect(contents(out)['regulations/shili-gongshui-tiaoli.md']).toContain(
      'implements: [chengshi-gongshui-tiaoli]',
    );
  });

  test('a body that cannot have met so often', async () => {
    const note = NOTE.replace('常务委员会第九次', '第二十四次');
    const { questions, out } = await imported({ 'a.txt': TEXT.replace(NOTE, note) });
    expect(questions).toEqual([
      '机构 通过：一届人民代表大会开不了这么多次会议，可能漏印了“常务委员会”，印的是“示例省第十三届人民代表大会第二十四次会议” 2',
      '制定机关 题注没有写明由谁通过 2',
    ]);
    expect(contents(out)['bodies.yaml']).not.toContain('id:');
  });

  test('an article that is missing', async () => {
    const { questions } = await imported({ 'a.txt': TEXT.replace('第二条', '第三条') });
    expect(questions).toEqual(['条文 序号不连续：应是第二条，印的是第三条 4']);
  });

  test('dates that contradict each other', async () => {
    const { questions, out } = await imported({ 'a.txt': TEXT.replace('2020年7月', '2019年7月') });
    expect(questions).toEqual(['日期 施行日期 2019年7月1日 早于通过日期 2020年5月1日 4']);
    expect(await checkContent(out)).toMatchObject({ faults: [] });
  });

  test('the year of a session, where other texts say another', async () => {
    const other = (name: string) => TEXT.replace('节水', name);
    const { questions } = await imported({
      'a.txt': other('用水').replace('2020年5月', '2010年5月'),
      'b.txt': other('供水'),
      'c.txt': TEXT,
    });
    expect(questions).toEqual([
      '会议 题注印的日期是 2010-05-01，而这次会议（shili-npcsc-13-9）在 2020 年 2',
    ]);
  });

  test('words before the title', async () => {
    const { questions } = await imported({ 'a.txt': `首页\n法规库\n${TEXT}` });
    expect(questions).toEqual(['正文 题名之前有 2 行文字没有收进全文：“首页”等 1']);
  });

  test('a place that no text names, unless it is given', async () => {
    const text = TEXT.replace('示例省', '').replace('示例省', '省');
    expect((await imported({ 'a.txt': text })).results).toEqual({
      'a.txt': '题名和题注都没有写明地方：“节水条例”；用 --place 指定',
    });
    const out = folderWith({ 'places.yaml': '- { id: yi, name: 乙省, kind: 省 }\n' });
    expect((await imported({ 'a.txt': text }, { out, place: 'yi' })).results).toEqual({
      'a.txt': 'yi-jieshui-tiaoli',
    });
  });
});

describe('formats', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  /** 甲 and the like in GB18030, made with the tables of the reader itself. */
  const gb18030 = (text: string) => {
    const codes = new Map<string, number[]>();
    for (let high = 0x81; high < 0xff; high += 1) {
      for (let low = 0x40; low < 0xff; low += 1) {
        if (low === 0x7f) continue;
        codes.set(new TextDecoder('gb18030').decode(Uint8Array.of(high, low)), [high, low]);
      }
    }
    return Uint8Array.from(
      [...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]),
    );
  };

  test.for<[string, string, () => string | Uint8Array]>([
    ['UTF-8 with a byte order mark', 'a.txt', () => `\uFEFF${TEXT}`],
    ['UTF-16', 'a.txt', () => bytes(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', 'a.txt', () => bytes(TEXT, 'utf16le')],
    ['GB18030', 'a.txt', () => gb18030(TEXT)],
    ['Windows ends of lines', 'a.md', () => TEXT.replaceAll('\n', '\r\n')],
    ['Markdown with front matter', 'a.md', () => `---\ntitle: 甲\n---\n# ${TEXT}`],
    ['Word', 'a.docx', () => docxFile(paragraphs(...TEXT.split('\n')))],
    [
      'a web page',
      'a.html',
      () =>
        `<!doctype html><title>甲</title><nav>法规库</nav><h1>${TITLE}</h1><p>${NOTE}<p>${ARTICLES.join('<br>')}`,
    ],
  ])('%s is read', async ([, name, content]) => {
    const { results, questions, out } = await imported({ [name]: content() });
    expect({ results, questions }).toEqual({
      results: { [name]: 'shili-jieshui-tiaoli' },
      questions: [],
    });
    const { 'regulations/shili-jieshui-tiaoli.md': record = '' } = contents(out);
    const body = record.slice(record.indexOf('\n---\n') + 5);
    expect(body.replace(/^\s*#|\s/g, '')).toBe(TEXT.replace(/\s/g, ''));
  });

  test('scripts, styles and hidden words of a web page are no text', async () => {
    const hidden =
      '<script>alert("甲")</script><style>p::before{content:"甲"}</style><p hidden>甲</p><p style="display: none">甲</p><template>甲</template><!-- 甲 -->';
    const lines = TEXT.split('\n').map((line) => `<p>${line}</p>`);
    const { out } = await imported({ 'a.html': lines.join(hidden) });
    const { 'regulations/shili-jieshui-tiaoli.md': record = '' } = contents(out);
    expect(record.slice(record.indexOf('\n---\n') + 5).match(/甲/g)).toHaveLength(1);
  });

  test('words that were deleted in a Word file are no text, inserted ones are', async () => {
    const tracked =
      '<w:p><w:r><w:t>第一条　</w:t></w:r><w:del w:id="1"><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>乙</w:t></w:r></w:ins><w:r><w:br/><w:t>丙。</w:t></w:r></w:p>';
    const file = docxFile(
      paragraphs(TITLE, NOTE) + tracked + paragraphs('第二条　本条例自2020年7月1日起施行。'),
    );
    const { out } = await imported({ 'a.docx': file });
    expect(contents(out)['regulations/shili-jieshui-tiaoli.md']).toContain('第一条　乙\n丙。\n');
  });

  test('numbers that Word makes by itself are asked about', async () => {
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>丁。</w:t></w:r></w:p>';
    const numbering = {
      name: 'word/numbering.xml',
      content:
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    };
    const relations = {
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    };
    const file = docxFile(paragraphs(...TEXT.split('\n')) + numbered, [numbering, relations]);
    expect((await imported({ 'a.docx': file })).questions).toEqual([
      '正文 文档里有自动编号，编号不在文字里；在 Word 里转成文字再导入',
    ]);
  });

  test('the notes and the tables of a Word file are asked about, and read as they are printed', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const cell = (text: string) => `<w:tc>${paragraphs(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('甲级')}${cell('乙级')}</w:tr></w:tbl>`;
    const noted = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const file = docxFile(paragraphs(...TEXT.split('\n')) + table + noted, [
      {
        name: 'word/footnotes.xml',
        content: `<w:footnotes ${W}><w:footnote w:id="2">${paragraphs('丙说。')}</w:footnote></w:footnotes>`,
      },
      {
        name: 'word/_rels/document.xml.rels',
        content:
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      },
    ]);
    const { questions, out } = await imported({ 'a.docx': file });
    expect(questions).toEqual([
      '正文 文档里有脚注或尾注，排在全文末尾；对照原件，要留的放回它所注的地方',
      '正文 文档里有表格，一格一行排进了正文；对照原件',
    ]);
    expect(contents(out)['regulations/shili-jieshui-tiaoli.md']).toMatch(
      /\n甲级\n乙级\n\[1\]\n丙说。\n$/,
    );
  });

  test('the numbers a browser makes and the tables within a text are asked about', async () => {
    const [first = '', ...more] = ARTICLES;
    const rest = more.map((line) => `<p>${line}</p>`).join('');
    const layout = (text: string) => `<table><tr><td>${text}</td></tr></table>`;
    const page = (inserted: string) =>
      layout(`<h1>${TITLE}</h1><p>${NOTE}</p><p>${first}</p>${inserted}${rest}`);
    expect((await imported({ 'a.html': page('') })).questions).toEqual([]);
    const inserted = `<ol><li>甲；</li></ol>${layout('乙')}`;
    expect((await imported({ 'a.html': page(inserted) })).questions).toEqual([
      '正文 网页里有自动编号的列表，编号不在文字里；对照原件补上',
      '正文 网页里有表格，一格一行排进了正文；对照原件',
    ]);
  });
});

describe('a file that cannot be imported is refused in a sentence, and nothing is written', () => {
  const HIDDEN = (name: string) =>
    new RegExp(`^这一行的第 \\d 个字是看不见的 ${name.replace('+', '\\+')}`);
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'a');

  test.for<[string, string, () => string | Uint8Array, string | RegExp]>([
    ['an empty file', 'a.md', () => '', '文件是空的'],
    ['white space', 'a.txt', () => ' \n\n', '文件里没有文字'],
    ['no Chinese', 'a.txt', () => 'Article 1', '文件里没有中文文字'],
    ['no title', 'a.txt', () => '第一条　甲。', /^没有读出题名/],
    ['a title without a text', 'a.md', () => `# ${TITLE}\n\n${NOTE}`, '只有题名和题注，没有正文'],
    ['bytes', 'a.txt', () => Uint8Array.of(0x89, 0, 1, 2, 255, 254, 0, 3), /^编码认不出来/],
    [
      'bytes after a mark',
      'a.txt',
      () => Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe),
      /^编码认不出来/,
    ],
    ['a PDF', 'a.txt', () => '%PDF-1.7', '这不是文本，是PDF 文件'],
    ['an image', 'a.md', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47), '这不是文本，是图片'],
    ['half a character', 'a.txt', () => Buffer.from(TEXT).subarray(0, 101), /^编码认不出来/],
    ['a NUL in a text', 'a.txt', () => TEXT.replace('甲', '甲\0'), HIDDEN('U+0000（控制字符）')],
    ['a control in a text', 'a.md', () => TEXT.replace('甲', '甲\u001b'), HIDDEN('U+001B')],
    ['a mark of direction', 'a.txt', () => TEXT.replace('甲', '甲\u202e'), HIDDEN('U+202E')],
    [
      'a mark of direction in a page',
      'a.html',
      () => TEXT.replace('甲', '甲&#x2066;').replace(/^.*$/gm, '<p>$&</p>'),
      HIDDEN('U+2066'),
    ],
    [
      'a mark of direction in a Word file',
      'a.docx',
      () => docxFile(paragraphs(...TEXT.replace('甲', '甲\u202d').split('\n'))),
      HIDDEN('U+202D'),
    ],
    [
      'an old Word file with the new ending',
      'a.docx',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      '这是旧的 .doc 文件，或者是加了密码的文档；用 Word 或 WPS 另存为不加密码的 .docx',
    ],
    ['a Word file that is none', 'a.docx', () => TEXT, /^文件打不开，可能已损坏/],
    [
      'half a Word file',
      'a.docx',
      () => docxFile(paragraphs(TEXT)).subarray(0, 400),
      /^文件打不开，可能已损坏/,
    ],
    [
      'a zip file without a document',
      'a.docx',
      () => zipFile([{ name: 'a', content: 'a' }]),
      /^这不是 Word 文档/,
    ],
    [
      'a zip bomb',
      'a.docx',
      () => docxFile('', [{ name: 'b', content: megabytes(1), size: 7e7 }]),
      /^压缩文件解开后超过 60 MB/,
    ],
    [
      'a zip bomb that says it is small',
      'a.docx',
      () => docxFile('', [{ name: 'b', content: megabytes(1), size: 9 }]),
      /^文件打不开，可能已损坏/,
    ],
    [
      'a zip file of thousands of files',
      'a.docx',
      () =>
        zipFile(Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, content: '' }))),
      /^压缩文件里有 2001 个文件/,
    ],
    ['a huge file', 'a.txt', () => megabytes(50), '文件有 50 MB，超过 10 MB，不会是一部法规的文本'],
    [
      'a page of nested elements',
      'a.html',
      () => '<div>'.repeat(100_000),
      /^网页的标签套了超过 500 层/,
    ],
    [
      'broken XML',
      'a.docx',
      () => zipFile([{ name: 'word/document.xml', content: '<w:document' }]),
      /^Word 文档打不开/,
    ],
  ])('%s', async ([, name, content, sentence]) => {
    const { results, out } = await imported({ [name]: content() });
    expect(results).toEqual({ [name]: expect.stringMatching(sentence) as string });
    expect(contents(out)).toEqual({});
  });

  test('a link, whatever it leads to', async () => {
    const elsewhere = folderWith({ 'secret.txt': TEXT });
    const folder = folderWith();
    symlinkSync(path.join(elsewhere, 'secret.txt'), path.join(folder, 'a.txt'));
    const { results, out } = await imported(folder);
    expect(results).toEqual({ 'a.txt': '这是一个链接，不跟随；给出文件本身' });
    expect(contents(out)).toEqual({});
  });

  test.for(['甲\u001b[2J.txt', '甲\n.txt', '\u202etxt.甲.txt'])('a name of %j', async (name) => {
    const { results, out } = await imported({ [name]: TEXT });
    expect(results).toEqual({
      [name]: '名称里有看不见的字符（控制字符、改变书写方向的标记或者不占宽度的字符）；改名再导入',
    });
    expect(contents(out)).toEqual({});
  });

  test('a Word file with a path that leads elsewhere: nothing is unpacked there', async () => {
    const name = '../../outside.txt';
    const file = docxFile(paragraphs(...TEXT.split('\n')), [{ name, content: '甲' }]);
    const folder = folderWith({ 'a/b/a.docx': file });
    const out = path.join(folder, 'a/out');
    await imported(path.join(folder, 'a/b'), { out });
    expect(globSync('**/outside.txt', { cwd: folder })).toEqual([]);
    expect(existsSync(path.join(folder, 'a/b/a.docx'))).toBe(true);
  });

  test('a document of a form that is not read, in a folder; other files are passed over', async () => {
    const { results } = await imported({ 'a.doc': '甲', 'b.pdf': '甲', 'c.png': '甲', d: '甲' });
    expect(results).toEqual({
      'a.doc': '旧的 .doc 格式读不了；用 Word 或 WPS 另存为 .docx',
      'b.pdf': '能读的是 .md、.txt、.docx、.html、.htm 文件，这是 .pdf',
    });
  });

  test('the same regulation in two files', async () => {
    const { results } = await imported({ 'a.txt': TEXT, 'b.txt': TEXT });
    expect(results['b.txt']).toBe(`《${TITLE}》在 a.txt 里已经有了；一部法规只导入一个文件`);
  });

  test('a regulation that is there and says something else, unless it may be replaced', async () => {
    const { out } = await imported({ 'a.txt': TEXT });
    const before = contents(out);
    const changed = { 'a.txt': TEXT.replace('甲', '乙') };
    expect((await imported(changed, { out })).results).toEqual({
      'a.txt': '已经有 regulations/shili-jieshui-tiaoli.md，内容不同；用 --force 覆盖',
    });
    expect(contents(out)).toEqual(before);
    await imported(changed, { out, force: true });
    expect(contents(out)['regulations/shili-jieshui-tiaoli.md']).toContain('第一条　乙。');
  });

  test('a regulation that is there as a digest', async () => {
    const { out } = await imported({ 'a.txt': TEXT });
    const file = path.join(out, 'regulations/shili-jieshui-tiaoli.md');
    writeFileSync(`${file}x`, readFileSync(file));
    rmSync(file);
    expect((await imported({ 'a.txt': TEXT }, { out })).results['a.txt']).toMatch(
      /^regulations\/shili-jieshui-tiaoli\.mdx 是这部法规的摘要/,
    );
    expect(existsSync(file)).toBe(false);
  });
});

describe('the folder that is written to', () => {
  test('is not left by a title that looks like a path', async () => {
    const { out, results } = await imported({ 'a.txt': TEXT.replace('节水', '../../节水') });
    expect(results).toEqual({ 'a.txt': 'shili-jieshui-tiaoli' });
    expect(Object.keys(contents(out))).toContain('regulations/shili-jieshui-tiaoli.md');
  });

  test('is refused where a part of it leads elsewhere', async () => {
    const elsewhere = folderWith();
    const out = folderWith();
    symlinkSync(elsewhere, path.join(out, 'regulations'));
    await expect(imported({ 'a.txt': TEXT }, { out })).rejects.toThrow(
      /regulations 是通往文件夹以外的链接，不往那里写$/,
    );
    expect(contents(elsewhere)).toEqual({});
  });

  test('is refused where it cannot be read', async () => {
    const out = folderWith({ 'places.yaml': '- [' });
    await expect(imported({ 'a.txt': TEXT }, { out })).rejects.toThrow(/^.* 里有读不了的内容/);
  });
});

describe('the command', () => {
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/import.ts', ...words],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  test('lists what was imported, what is open and what was refused, and fails for the last', () => {
    const given = folderWith({
      'a.txt': TEXT,
      'b.txt': '',
      'c.txt': TEXT.replace('节', '用').replace('第二', '第三'),
    });
    const { status, stdout } = run(given, '--out', folderWith(), '--report');
    expect({ status, stdout: stdout.replaceAll(`${given}/`, '') }).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stdout": "导入（1）
        a.txt → shili-jieshui-tiaoli

      导入，有待核的地方（1）
        c.txt → shili-yongshui-tiaoli
          条文　序号不连续：应是第二条，印的是第三条　第 4 行

      没有导入（1）
        b.txt　文件是空的

      共 3 个文件：导入 2 个（其中没有变化 0 个，有待核的地方 1 个），没有导入 1 个

      条文从第一条到末条连续：1 / 2（50.0 %）
      施行日期的规定读出：2 / 2（100.0 %）
        其中 0 部自公布、通过或者批准之日起施行，文本没有印出那一天
      题注的事件读出：2 / 2（100.0 %）
      ",
      }
    `);
  });

  test('tells how it is used', () => {
    const { status, stderr } = run('--outt');
    expect(status).toBe(2);
    expect(stderr).toContain('不认识的选项 --outt，或者它的值不对');
    expect(stderr).toContain('用法：npm run import --');
  });

  test('tells a folder that does not exist', () => {
    const { status, stdout } = run('no-such-folder', '--out', folderWith());
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout:
        '没有导入（1）\n  no-such-folder　没有这个文件，或者打不开\n\n共 1 个文件：导入 0 个（其中没有变化 0 个，有待核的地方 0 个），没有导入 1 个\n',
    });
  });
});
