import { describe, expect, test } from 'vitest';
import { faultsIn, inspection, regulation, version, withBody, workReport } from '../../fixtures.ts';

/** What an editor reads about a digest with this text. */
const faultsOf = (text: string) =>
  faultsIn({ regulations: { 'shili-a': withBody(regulation(), text) } });

const about = (line: string, sentence: string) => [
  `regulations/shili-a.mdx | ${line} | ${sentence}`,
];

describe('the text of a record', () => {
  const wanted = '应有一段说明，用自己的话写，并用 <Cite> 注明来源';

  test.for(['', '\n\n', '{/* 待写 */}\n', '<Cite source="shili-ribao" lines="3" />\n'])(
    'is empty if it is %o',
    (text) => {
      expect(faultsOf(text).map((fault) => fault.split(' | ').at(-1))).toEqual([
        `正文是空的；--- 下面${wanted}`,
      ]);
    },
  );

  test('may not be empty in an inspection or a report either', () => {
    expect(
      faultsIn({
        inspections: { a: withBody(inspection(), '') },
        'work-reports': { b: withBody(workReport(), '') },
      }),
    ).toEqual([
      `inspections/a.mdx |  | 正文是空的；--- 下面${wanted}`,
      `work-reports/b.mdx |  | 正文是空的；--- 下面${wanted}`,
    ]);
  });

  test('of a full text may not be empty', () => {
    expect(faultsIn({ regulations: { 'shili-a': withBody(regulation(), '', 'md') } })).toEqual([
      'regulations/shili-a.md |  | 正文是空的；--- 下面应是法规的全文',
    ]);
  });

  test('may be empty where the full texts stand in a folder', () => {
    const faults = faultsIn({
      regulations: { 'shili-a': withBody(regulation(), '', 'md') },
      versions: { 'shili-a/2024-12-01': version() },
    });
    expect(faults).toEqual([]);
  });

  test('of a version may not be empty', () => {
    const faults = faultsIn({
      regulations: { 'shili-a': withBody(regulation(), '', 'md') },
      versions: { 'shili-a/2024-12-01': withBody(version(), '\n', 'md') },
    });
    expect(faults).toEqual([
      'regulations/shili-a/2024-12-01.md |  | 正文是空的；--- 下面应是法规的全文',
    ]);
  });
});

describe('a note on a source', () => {
  test('points to lines that exist', () => {
    expect(faultsOf('条例已经通过。<Cite source="shili-ribao" lines="3-5" />\n')).toEqual([]);
  });

  test('of a source that does not exist is a fault', () => {
    const line = '通过。<Cite source="shili-ribo" lines="3" />';
    expect(faultsOf(`一段。\n\n${line}\n`)).toEqual(
      about(
        line,
        'Cite 的来源应是 sources/ 里有的标识，现在写的是 "shili-ribo"；相近的有 shili-ribao',
      ),
    );
  });

  test('of lines that do not exist is a fault', () => {
    const line = '通过。<Cite source="shili-ribao" lines="88-91" />';
    expect(faultsOf(line)).toEqual(
      about(line, 'Cite 的行号超出了来源：shili-ribao 一共 90 行，现在写的是 [88, 91]'),
    );
  });

  test.for(['5-3', '3–5', '第3行', ''])('of lines written %o is a fault', (lines) => {
    const line = `通过。<Cite source="shili-ribao" lines="${lines}" />`;
    expect(faultsOf(line)).toEqual(
      about(
        line,
        `Cite 的行号应写作 lines="65-78" 或 lines="65"，现在写的是 ${JSON.stringify(lines)}`,
      ),
    );
  });
});

describe('a link to a record', () => {
  test('points to a record that exists', () => {
    expect(faultsOf('见<Ref to="regulations/shili-a">条例</Ref>。')).toEqual([]);
  });

  test('to a record that does not exist is a fault', () => {
    const line = '见<Ref to="sessions/shili-npcsc-14-1">会议</Ref>。';
    expect(faultsOf(line)).toEqual(
      about(line, 'Ref 的 to 应是 sessions/ 里有的标识，现在写的是 "shili-npcsc-14-1"'),
    );
  });

  test.for(['shili-a', 'bodies/shili-npc', 'constructor/x', ''])('written %o is a fault', (to) => {
    const line = `见<Ref to="${to}">条例</Ref>。`;
    expect(faultsOf(line)).toEqual(
      about(
        line,
        `Ref 的 to 应写作 集合名/标识，例如 regulations/hlj-dangan-tiaoli，现在写的是 ${JSON.stringify(to)}`,
      ),
    );
  });
});

test('a full text is not read as MDX: its signs stand as printed', () => {
  const text = '第一条　每次用水量 <6 升、{甲} 和 <Cite> 都照印的写。\n';
  expect(faultsIn({ regulations: { 'shili-a': withBody(regulation(), text, 'md') } })).toEqual([]);
});
