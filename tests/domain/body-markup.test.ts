import { describe, expect, test } from 'vitest';
import { readMarkup, saysNothing } from '../../src/domain/body-markup.ts';

const read = (text: string) => readMarkup({ text, firstLine: 10, format: 'mdx' });
const sentences = (text: string) => read(text).faults.map(({ sentence }) => sentence);

describe('components', () => {
  test('are read with their attributes and the line of the file', () => {
    const text =
      '条例已经通过，\n见<Ref to="regulations/a">条例</Ref>。<Cite source="b" lines="3-5" />\n';
    expect(read(text)).toEqual({
      components: [
        { name: 'Ref', attributes: { to: 'regulations/a' }, line: 11 },
        { name: 'Cite', attributes: { source: 'b', lines: '3-5' }, line: 11 },
      ],
      faults: [],
    });
  });

  test('may have their attributes in any order and on lines of their own', () => {
    expect(read('<Cite\n  lines="3"\n  source="b"\n/>').components).toEqual([
      { name: 'Cite', attributes: { lines: '3', source: 'b' }, line: 10 },
    ]);
  });

  test('may stand in for a title', () => {
    expect(read('见<Ref to="regulations/a" />。')).toEqual({
      components: [{ name: 'Ref', attributes: { to: 'regulations/a' }, line: 10 }],
      faults: [],
    });
  });
});

describe('a malformed Cite', () => {
  test.for([
    '<Cite source="b" />',
    '<Cite lines="3" />',
    '<Cite sorce="b" lines="3" />',
    '<Cite source="b" lines={3} />',
    "<Cite source='b' lines='3' />",
    '<Cite source=b lines=3 />',
    '<Cite source="b" lines="3" note="x" />',
    '<Cite source="b" lines="3">',
    '<Cite source="b"lines="3" />',
    '<Cite/>',
    '</Cite>',
  ])('%s', (written) => {
    expect(sentences(`通过。${written}`)).toContain(
      `Cite 应写作 <Cite source="hlj-2024-review" lines="65-78" /> 的样子，现在写的是 ${written}`,
    );
  });
});

describe('a malformed Ref', () => {
  test.for(['<Ref>', '<Ref href="regulations/a">', '<Ref to={a}>'])('%s', (written) => {
    expect(sentences(`见${written}条例</Ref>。`)).toEqual([
      `Ref 应写作 <Ref to="regulations/hlj-dangan-tiaoli">档案条例</Ref> 的样子，现在写的是 ${written}`,
    ]);
  });

  test.for([
    ['见<Ref to="regulations/a">条例。', '<Ref to="regulations/a">'],
    ['见条例</Ref>。', '</Ref>'],
    ['见<Ref to="regulations/a">条例</Ref></Ref>。', '</Ref>'],
    [
      '见<Ref to="regulations/a">条例，<Ref to="regulations/b">规定</Ref>。',
      '<Ref to="regulations/a">',
    ],
    ['见<Ref to="regulations/a">条例。\n\n又</Ref>。', '<Ref to="regulations/a">'],
    ['见<Ref to="regulations/a">条例。\r\n\r\n又</Ref>。', '<Ref to="regulations/a">'],
    ['- 见<Ref to="regulations/a">条例\n- 又</Ref>。', '<Ref to="regulations/a">'],
  ] as const)('%j has no other half', ([text, written]) => {
    expect(sentences(text)).toEqual([`<Ref …> 和 </Ref> 要在同一段里成对，${written} 没有另一半`]);
  });
});

describe('what MDX would stumble over', () => {
  test.for(['每次用水 <6 升', 'a < b', '<'])('a stray < in %o', (text) => {
    expect(sentences(text)).toContain('正文里的 < 会被当作标签，应写作 &lt;');
  });

  test.for(['{甲}', '{', '第{1}条'])('a stray { in %o', (text) => {
    expect(sentences(text)).toEqual(['正文里的 { 会被当作程序，应写作 \\{']);
  });

  test.for([
    ['<cite source="b" lines="3" />', '<cite source="b" lines="3" />'],
    ['<br>', '<br>'],
    ['<https://example.gov.cn>', '<https://example.gov.cn>'],
    ['<Figure value="1" />', '<Figure value="1" />'],
    ['<toString />', '<toString />'],
  ] as const)('a tag of another kind: %s', ([text, written]) => {
    expect(sentences(text)).toEqual([`正文里能用的标签是 Cite、Ref，现在写的是 ${written}`]);
  });

  test('a picture', () => {
    expect(sentences('见图。\n\n![图](a.png)')).toEqual(['正文里不放图片；把 ![…](…) 删去']);
  });

  test.for(['# 标题', '一段。\n\n## 标题'])('a heading as large as the page’s own: %o', (text) => {
    expect(sentences(text)).toEqual(['正文里的标题从 ### 写起；# 和 ## 是网页自己的标题']);
  });

  test('a line that is a program', () => {
    expect(read('一段。\n\nimport Figure from "./figure.astro"\n').faults).toEqual([
      { line: 12, sentence: '正文里不写 import 和 export；<Cite>、<Ref> 可以直接用' },
    ]);
  });

  test('each on its own line', () => {
    expect(read('a < b\n\n{甲}\n').faults.map(({ line }) => line)).toEqual([10, 12]);
  });
});

test('a component may go on on the next line of its paragraph', () => {
  expect(read('见<Ref to="regulations/a">\n条例\n</Ref>。').faults).toEqual([]);
});

test.for([
  'a &lt; b',
  '\\{甲\\}',
  '\\<',
  '`a < {b}`',
  '```\n<a {b}\n```',
  '{/* 待核 < */}',
  '10 > 9',
])('%o is no markup', (text) => {
  expect(read(text)).toEqual({ components: [], faults: [] });
});

describe('a text that says nothing', () => {
  const nothing = (text: string) => saysNothing({ text, firstLine: 1, format: 'mdx' });

  test.for(['', ' \n\n', '{/* 待写\n */}', '<Cite source="b" lines="3" />\n'])('%o', (text) => {
    expect(nothing(text)).toBe(true);
  });

  test.for(['一段。', '<Ref to="regulations/a">条例</Ref>', '`代码`'])(
    '%o does say something',
    (text) => {
      expect(nothing(text)).toBe(false);
    },
  );
});
