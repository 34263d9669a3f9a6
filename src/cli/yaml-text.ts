import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ScalarTag,
} from 'yaml';
import type { LineOf } from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';
import { isPlainDate } from '../domain/plain-date.ts';
import { simpleYaml } from './simple-yaml.ts';

/** A YAML text that could be read, with the line of each of its fields. */
export interface YamlText {
  fields: unknown;
  lineOf: LineOf;
}

const UNREADABLE = '这里的写法读不懂；检查这一行和上一行的引号、括号、逗号和缩进';
const TAB = '缩进用了制表符；要用空格';
const ALIAS = '以 * 或 & 开头的值会被当作别名；整个值加引号';

/** What to do about each thing the YAML reader refuses, by its code. */
const ADVICE: Record<string, string> = {
  DUPLICATE_KEY: '同一个字段写了两次；合成一个',
  BAD_INDENT: '缩进不对；同一层的字段要对齐',
  TAB_AS_INDENT: TAB,
  BLOCK_AS_IMPLICIT_KEY: '一行里有两处英文冒号加空格；值里有冒号的，整个值加引号',
  MULTILINE_IMPLICIT_KEY: '字段名后面要有英文冒号加空格；上一行的引号、括号要成对',
  MISSING_CHAR: '引号、括号要成对，各项之间要有英文逗号，字段名后要有英文冒号加空格',
  BAD_DQ_ESCAPE: '双引号里的反斜杠有特别的意思；改用单引号',
  BAD_SCALAR_START: '值不能以 @、% 或反引号开头；整个值加引号',
  MULTIPLE_DOCS: '一个文件只写一条记录，中间不能有单独一行 ---',
  TAG_RESOLVE_FAILED: '以 ! 开头的值会被当作类型；整个值加引号',
};

/**
 * An unquoted day becomes a `Date`, as it does when Astro reads the same file: a title such as
 * `2024-12-01` without quotes is a fault in both. A day that is not on the calendar stays a text,
 * which Astro's reader would turn into a day of the next month.
 */
const CALENDAR_DAY: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => (isPlainDate(text) ? new Date(`${text}T00:00:00Z`) : text),
};

/** Read a YAML text that begins on line `firstLine` of a file; what cannot be read is a fault. */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml?: YamlText; faults: Fault[] } {
  const lineOf = linesIn(text, firstLine);
  const fields = simpleYaml(text);
  if (fields !== undefined) return { yaml: { fields, lineOf }, faults: [] };
  const { document, lineAt } = parse(text, firstLine);
  const problems = problemsOf(document).map(({ offset, advice }) => ({
    line: lineAt(offset),
    advice,
  }));
  if (problems.length > 0) {
    const slips = slipsIn(text, firstLine);
    return { faults: oneALine(slips.length > 0 ? slips : problems, file) };
  }
  return { yaml: { fields: document.toJS(), lineOf }, faults: [] };
}

/**
 * The lines of fields, read again when one is asked for: few records have a fault, and the tree of a
 * thousand takes more memory than the records.
 */
function linesIn(text: string, firstLine: number): LineOf {
  let read: ReturnType<typeof parse> | undefined;
  return (path) => {
    read ??= parse(text, firstLine);
    const offset = offsetOf(read.document.contents, path);
    return offset === undefined ? undefined : read.lineAt(offset);
  };
}

function parse(text: string, firstLine: number) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    customTags: (tags) => [...tags, CALENDAR_DAY],
  });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  return { document, lineAt };
}

interface Problem {
  line: number;
  advice: string;
}

/** Typing slips that throw the YAML reader off on other lines too, by what to do about each. */
const SLIPS: [form: RegExp, advice: string][] = [
  [/^ *\t/, TAB],
  // `title：条例`
  [/^ *(?:- )?[a-zA-Z]+：/, '字段名后面是全角冒号“：”；要用英文冒号加空格'],
  // `topics:　[shui]`
  [/^ *(?:- )?[a-zA-Z]+:\u3000/, '字段名后面是全角空格；要用英文冒号加空格'],
];

/** The lines with a slip: where there are any, what the reader says follows from them. */
function slipsIn(text: string, firstLine: number): Problem[] {
  return text.split('\n').flatMap((words, index) => {
    const slip = SLIPS.find(([form]) => form.test(words));
    return slip ? [{ line: firstLine + index, advice: slip[1] }] : [];
  });
}

/** The first problem of each line: the others of that line are its echo. */
function oneALine(problems: readonly Problem[], file: string): Fault[] {
  const first = new Map<number, Fault>();
  for (const { line, advice } of problems) {
    if (!first.has(line)) first.set(line, { file, line, sentence: `YAML 写法有误：${advice}` });
  }
  return [...first.values()];
}

interface Refusal {
  offset: number;
  advice: string;
}

function problemsOf(document: Document.Parsed): Refusal[] {
  const problems: Refusal[] = [...document.errors, ...document.warnings].map(
    ({ code, pos: [offset] }) => ({ offset, advice: ADVICE[code] ?? UNREADABLE }),
  );
  visit(document, {
    Alias: (_key, { range }) => {
      problems.push({ offset: range?.[0] ?? 0, advice: ALIAS });
    },
  });
  return problems;
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
