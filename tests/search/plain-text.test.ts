import { expect, test } from 'vitest';
import { plainParagraphs } from '../../src/search/build/plain-text.ts';

test.for([
  ['a note on a source', '落实责任。<Cite source="a" lines="1-2" />', ['落实责任。']],
  ['a link to a record', '见<Ref to="a/b">档案条例</Ref>。', ['见档案条例。']],
  ['a tag over two lines', '见<Ref\n  to="a/b">档案条例</Ref>。', ['见档案条例。']],
  ['a comment', '甲{/* 待核 */}乙', ['甲乙']],
  ['a link', '见[档案条例](/regulations/a/)。', ['见档案条例。']],
  ['emphasis and code', '**重点**是`编号`。', ['重点是编号。']],
  ['headings', '## 总则\n\n正文', ['总则', '正文']],
  ['lists', '- 一项\n- 二项\n\n1. 三项', ['一项', '二项', '三项']],
  ['quotations', '> 引文', ['引文']],
  ['escaped signs', '浓度 \\< 35，\\{一\\}', ['浓度 < 35，{一}']],
  ['character references', '浓度 &lt; 35 &amp; 其他', ['浓度 < 35 & 其他']],
  ['line breaks in Chinese', '法定职\n责', ['法定职责']],
  ['nothing', '\n<Cite source="a" lines="1" />\n', []],
] as const)('reads %s', ([, mdx, expected]) => {
  expect(plainParagraphs(mdx)).toEqual(expected);
});
