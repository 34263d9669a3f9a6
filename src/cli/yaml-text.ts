import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { LineOf } from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';

/** A YAML text that could be read, with the line of each of its fields. */
export interface YamlText {
  fields: unknown;
  lineOf: LineOf;
}

/** What an editor did, for each thing the YAML reader refuses. */
const YAML_FAULTS: Record<string, string> = {
  DUPLICATE_KEY: '同一个字段写了两次',
  BAD_INDENT: '缩进不对：同一层的字段要对齐',
  TAB_AS_INDENT: '缩进要用空格，这里用了制表符',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”；值里有英文冒号加空格的，整个值要加引号',
  MULTILINE_IMPLICIT_KEY: '字段名后面缺少冒号',
  MISSING_CHAR:
    '缺少标点：引号、方括号、花括号要成对，列表各项之间要有英文逗号，字段名后要有英文冒号加空格',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对；改用单引号',
  BAD_SCALAR_START: '值不能以 @、` 或 % 开头；整个值加引号',
  BAD_ALIAS: '值以 * 开头会被当作别名；整个值加引号',
  MULTIPLE_DOCS: '一个文件只写一条记录，这里又有一行 ---',
  UNEXPECTED_TOKEN: '这里的写法读不懂；检查上一行和这一行的引号、方括号和缩进',
};

/** Read a YAML text that begins on line `firstLine` of a file; what cannot be read is a fault. */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml?: YamlText; faults: Fault[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const faults = document.errors.map(({ code, pos: [offset] }) => ({
    file,
    line: lineAt(offset),
    sentence: `YAML 写法有误：${YAML_FAULTS[code] ?? YAML_FAULTS['UNEXPECTED_TOKEN']}`,
  }));
  if (faults.length > 0) return { faults };
  try {
    const lineOf: LineOf = (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? undefined : lineAt(offset);
    };
    return { yaml: { fields: document.toJS(), lineOf }, faults };
  } catch {
    const sentence = `YAML 写法有误：${YAML_FAULTS['BAD_ALIAS']}`;
    return { faults: [{ file, line: firstLine, sentence }] };
  }
}

/** Where the deepest part of a path that is written begins. A field begins at its name. */
function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}
