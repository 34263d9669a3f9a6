import { describe, expect, test } from 'vitest';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { provisionAt, provisionsIn, type Provision } from '../../src/statute/statute.ts';

/** A text with its lines, as a tree of `kind eid label words`. */
function treeOf(...lines: string[]): string {
  return outline(parseStatute(lines.join('\n')).children);
}

function outline(provisions: readonly Provision[], depth = 0): string {
  return provisions
    .map(({ kind, eid, label, text, children }) => {
      const own = [kind, eid, label, text].filter(Boolean).join(' ');
      return [`${'  '.repeat(depth)}${own}`, outline(children, depth + 1)]
        .filter(Boolean)
        .join('\n');
    })
    .join('\n');
}

function eidsOf(...lines: string[]): (string | undefined)[] {
  return [...provisionsIn(parseStatute(lines.join('\n')))].map(({ eid }) => eid);
}

describe('provisions', () => {
  test('编 章 节 条 款 项 目 stand one below the other, articles under an anchor of their own', () => {
    expect(
      treeOf(
        '第一编　总则',
        '第二章　规划',
        '第一节　编制',
        '第三条　规划包括：',
        '（一）线路；',
        '（二）设施：',
        '1．座椅；',
        '2．照明。',
        '规划应当公布。',
      ),
    ).toMatchInlineSnapshot(`
      "part part_1 第一编 总则
        chapter part_1__chp_2 第二章 规划
          section part_1__chp_2__sec_1 第一节 编制
            article art_3 第三条
              paragraph art_3__para_1 规划包括：
                item art_3__para_1__item_1 （一） 线路；
                item art_3__para_1__item_2 （二） 设施：
                  subitem art_3__para_1__item_2__subitem_1 1． 座椅；
                  subitem art_3__para_1__item_2__subitem_2 2． 照明。
              paragraph art_3__para_2 规划应当公布。"
    `);
  });

  test.for([
    ['第一百二十条之一　甲', 'art_120-1'],
    ['第120条　甲', 'art_120'],
    ['第１２条　甲', 'art_12'],
    ['第三十五 条　甲', 'art_35'],
    ['**第七条** 甲', 'art_7'],
    ['## 第八条 甲', 'art_8'],
    ['第一千二百六十条 甲', 'art_1260'],
  ] as const)('%s is %s', ([line, eid]) => {
    expect(provisionAt(parseStatute(line), eid)?.kind).toBe('article');
  });

  test('a reference at the start of a line opens no article', () => {
    expect(
      eidsOf('第一条　甲。', '第十条第二款规定的，从其规定。', '第三条、第五条除外。'),
    ).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2', 'art_1__para_3']);
  });

  test('the article that is due needs no space after its number', () => {
    expect(eidsOf('第一条　甲。', '第二条乙。')).toContain('art_2');
  });

  test('items in brackets of either width are one list', () => {
    expect(eidsOf('第一条　下列：', '(一)甲；', '（二)乙；', '㈢丙。')).toContain(
      'art_1__para_1__item_3',
    );
  });

  test('items whose numbers are lost are counted by their place', () => {
    expect(eidsOf('第一条　下列：', '甲；', '（二）乙；', '（三）丙。')).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__item_1',
      'art_1__para_1__item_2',
      'art_1__para_1__item_3',
    ]);
  });

  test('words between two items belong to the first of them', () => {
    expect(treeOf('第一条　下列：', '（一）甲；', '甲的补充。', '（二）乙。'))
      .toMatchInlineSnapshot(`
      "article art_1 第一条
        paragraph art_1__para_1 下列：
          item art_1__para_1__item_1 （一） 甲；
            continuation 甲的补充。
          item art_1__para_1__item_2 （二） 乙。"
    `);
  });

  test('一、二级 is a sentence, not the first point of a list', () => {
    expect(eidsOf('第一条　甲。', '一、二级海塘由省管理。')).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_2',
    ]);
  });

  test('a number that stands twice gets an anchor of its own', () => {
    const eids = eidsOf('第一条　甲：', '（一）乙；', '（一）丙。', '第一条　丁');
    expect(new Set(eids).size).toBe(eids.length);
  });
});

describe('what stands around the provisions', () => {
  test('title, note, contents and preamble are told apart', () => {
    const text = treeOf(
      '示例省人民代表大会常务委员会',
      '关于绿道的决定',
      '（2024年1月1日示例省人民代表大会常务委员会',
      '第八次会议通过）',
      '为了绿道，作如下决定：',
      '目　录',
      '第一章　总则',
      '第二章　附则',
      '第一章　总则',
      '第一条　甲。',
      '第二章　附则',
      '第二条　乙。',
    );
    expect(text).toMatchInlineSnapshot(`
      "title 示例省人民代表大会常务委员会
      title 关于绿道的决定
      note （2024年1月1日示例省人民代表大会常务委员会
      note 第八次会议通过）
      preamble preamble
        paragraph preamble__para_1 为了绿道，作如下决定：
      contents 目　录
        entry 第一章　总则
        entry 第二章　附则
      chapter chp_1 第一章 总则
        article art_1 第一条
          paragraph art_1__para_1 甲。
      chapter chp_2 第二章 附则
        article art_2 第二条
          paragraph art_2__para_1 乙。"
    `);
  });

  test('a heading without a number is a heading, not a paragraph of the article before it', () => {
    expect(treeOf('第一条　甲。', '法律责任', '第二条　乙。')).toMatchInlineSnapshot(`
      "article art_1 第一条
        paragraph art_1__para_1 甲。
      heading heading_1 法律责任
      article art_2 第二条
        paragraph art_2__para_1 乙。"
    `);
  });

  test('an annex has anchors of its own', () => {
    expect(eidsOf('第一条　甲。', '附件1：名录', '第一条　乙。', '附件2', '丙')).toEqual([
      'art_1',
      'art_1__para_1',
      'att_1',
      'att_1__art_1',
      'att_1__art_1__para_1',
      'att_2',
      'att_2__para_1',
    ]);
  });

  test('a regulation printed after the decision that amended it is an annex', () => {
    const eids = eidsOf(
      '关于修改绿道条例的决定',
      '一、将第一条修改为：“第一条　甲。”',
      '本决定自公布之日起施行。',
      '绿道条例',
      '（2024年1月1日修正）',
      '第一条　甲。',
    );
    expect(eids).toContain('point_1');
    expect(eids).toContain('att_1__art_1');
  });

  test('an article quoted in a decision is not one of its own', () => {
    const text = treeOf(
      '一、将两条修改为：“第七条　甲。',
      '第八条　乙。”',
      '二、删去第九条。',
      '本决定自公布之日起施行。',
    );
    expect(text).toMatchInlineSnapshot(`
      "point point_1 一、
        paragraph point_1__para_1 将两条修改为：“第七条　甲。
        paragraph point_1__para_2 第八条　乙。”
      point point_2 二、
        paragraph point_2__para_1 删去第九条。
      paragraph para_1 本决定自公布之日起施行。"
    `);
  });

  test('a text without numbers is read as paragraphs', () => {
    expect(treeOf('各地应当：', '（一）甲；', '（二）乙。')).toMatchInlineSnapshot(`
      "paragraph para_1 各地应当：
        item para_1__item_1 （一） 甲；
        item para_1__item_2 （二） 乙。"
    `);
  });

  test.for(['', '　\n\t\n'])('a text without words is an empty tree: %j', (text) => {
    expect(parseStatute(text)).toEqual({ children: [], faults: [] });
  });

  test('a heading that breaks off at a 、 goes on with the next line', () => {
    const { children, faults } = parseStatute('第一章　自治条例、\n单行条例\n第一条　甲。');
    expect(children[0]).toMatchObject({ label: '第一章', text: '自治条例、单行条例' });
    expect(faults).toEqual([]);
  });

  test('# before a heading is no word of it, anywhere else it is', () => {
    const { children } = parseStatute('## 第一章 总则\n第一条 甲。\n# 号是符号。');
    expect(children[0]).toMatchObject({ mark: '##', label: '第一章', text: '总则' });
    expect(provisionAt({ children }, 'art_1__para_2')?.text).toBe('# 号是符号。');
  });
});

describe('numbers that do not follow on one another', () => {
  test('are reported with the one that was due, and left as they are', () => {
    expect(parseStatute('第一条　甲。\n第三条　乙。').faults).toEqual([
      { kind: 'article', eid: 'art_3', line: 2, expected: '第二条', found: '第三条' },
    ]);
  });

  test('are none where an inserted article follows its own', () => {
    const { faults } = parseStatute('第一条　甲\n第一条之一　乙\n第一条之二　丙\n第二条　丁');
    expect(faults).toEqual([]);
  });

  test.for([
    ['第三十－条　乙。', 30],
    ['第一百十条　乙。', 109],
  ] as const)('are none in %s, a known misprint of the number due', ([line, last]) => {
    const before = Array.from({ length: last }, (_, index) => `第${index + 1}条　甲。`);
    expect(parseStatute([...before, line].join('\n')).faults).toEqual([]);
  });

  test('are reported of items and chapters too', () => {
    const { faults } = parseStatute('第二章　甲\n第一条　下列：\n（一）乙；\n（三）丙。');
    expect(faults.map(({ kind, expected }) => `${kind} ${expected}`)).toEqual([
      'chapter 第一章',
      'item （二）',
    ]);
  });
});
