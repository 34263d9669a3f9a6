import type { RecordBody } from './content-record.ts';

/** The components a digest may use, with the attributes each must have and how it is written. */
const COMPONENTS = {
  /** 来源: a note on where a source says it. */
  Cite: {
    attributes: ['source', 'lines'],
    form: '<Cite source="hlj-2024-review" lines="65-78" />',
  },
  /** 相关记录: a link to another record. */
  Ref: { attributes: ['to'], form: '<Ref to="regulations/hlj-dangan-tiaoli">档案条例</Ref>' },
} as const;

type ComponentName = keyof typeof COMPONENTS;

/** A well-formed component in the text of a digest. */
export interface BodyComponent {
  name: ComponentName;
  attributes: Record<string, string>;
  /** The line of the file on which it stands. */
  line: number;
}

/** Something in the text of a digest that would not build. */
export interface MarkupFault {
  line: number;
  sentence: string;
}

/** A tag or a single character that MDX takes for markup, as it is written. */
interface Mark {
  written: string;
  /** Where it begins in the text. */
  start: number;
  line: number;
}

/** What MDX does not read as markup: an escaped sign, code, a comment between braces. */
const PASSED_OVER = /\\[<{]|```[^]*?```|`[^`\n]*`|\{\/\*[^]*?\*\/\}/g;

/** What MDX reads as markup: a tag such as `</Ref>`, or a `<` or `{` that stands by accident. */
const MARKUP = /<\/?[A-Za-z][^<>]*>|[<{]/g;

/** The parts of a tag, e.g. `<Ref to="regulations/hlj-dangan-tiaoli">` or `</Ref>`. */
const TAG =
  /^<(?<closing>\/?)(?<name>[A-Za-z][\w.]*)(?<attributes>(?:\s+[\w-]+="[^"]*")*)\s*(?<whole>\/?)>$/;

/** One attribute, e.g. `lines="65-78"`. */
const ATTRIBUTE = /(?<name>[\w-]+)="(?<value>[^"]*)"/g;

/** A line that MDX reads as a program, e.g. `export const year = 2024`. */
const PROGRAM = /^(?:import|export)\s.*$/gm;

/** A picture, whose file would be missing: `![图](a.png)`. A folder of records holds none. */
const PICTURE = /!\[[^\]\n]*\](?=[([])/g;

/** A heading as large as those of the page itself, e.g. `# 标题` or `## 标题`. */
const LARGE_HEADING = /^ {0,3}#{1,2}(?=\s).*$/gm;

/** Between two parts of a tag: the end of a paragraph, or the start of an entry or a heading. */
const NEW_BLOCK = /\n[ \t]*(?:\r?\n|>|(?:[-*+]|#{1,6}|\d+[.)])[ \t])/;

/** Whether a text says anything beside components and comments. */
export function saysNothing({ text }: RecordBody): boolean {
  return (
    text
      .replace(/\{\/\*[^]*?\*\/\}/g, '')
      .replace(MARKUP, '')
      .trim() === ''
  );
}

/**
 * Read the components of a digest, and find whatever MDX would stumble over.
 *
 * MDX reads a `<` as a tag and a `{` as a program: a text that holds one of them by accident does
 * not build. Only the components of this project are let through.
 */
export function readMarkup(body: RecordBody): {
  components: BodyComponent[];
  faults: MarkupFault[];
} {
  const visible = body.text.replace(PASSED_OVER, (code) => code.replace(/[^\n]/g, ' '));
  const marks = marksOf(visible, MARKUP, body.firstLine);
  const components: BodyComponent[] = [];
  const found = (pattern: RegExp, sentence: string): MarkupFault[] =>
    marksOf(visible, pattern, body.firstLine).map(({ line }) => ({ line, sentence }));
  const faults = [
    ...found(PROGRAM, '正文里不写 import 和 export；<Cite>、<Ref> 可以直接用'),
    ...found(PICTURE, '正文里不放图片；把 ![…](…) 删去'),
    ...found(LARGE_HEADING, '正文里的标题从 ### 写起；# 和 ## 是网页自己的标题'),
  ];
  for (const mark of marks) {
    const component = readMark(mark);
    if (typeof component === 'string') faults.push({ line: mark.line, sentence: component });
    else if (component) components.push(component);
  }
  return { components, faults: [...faults, ...unpaired(marks, visible)] };
}

function marksOf(text: string, pattern: RegExp, firstLine: number): Mark[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    written,
    start: index,
    line: firstLine + text.slice(0, index).split('\n').length - 1,
  }));
}

/** A component, `undefined` for a closing tag, or the sentence that says what is wrong. */
function readMark({ written, line }: Mark): BodyComponent | string | undefined {
  if (written === '<') return '正文里的 < 会被当作标签，应写作 &lt;';
  if (written === '{') return '正文里的 { 会被当作程序，应写作 \\{';
  const name = /[A-Za-z][\w.]*/.exec(written)?.[0] ?? '';
  if (!isComponent(name)) {
    return `正文里能用的标签是 ${Object.keys(COMPONENTS).join('、')}，现在写的是 ${written}`;
  }
  const tag = TAG.exec(written)?.groups;
  if (tag?.['closing'] && name === 'Ref') return undefined;
  const attributes = readAttributes(tag?.['attributes'] ?? '');
  const complete =
    tag !== undefined &&
    tag['closing'] === '' &&
    (name === 'Ref' || tag['whole'] === '/') &&
    Object.keys(attributes).toSorted().join() === [...COMPONENTS[name].attributes].sort().join();
  return complete
    ? { name, attributes, line }
    : `${name} 应写作 ${COMPONENTS[name].form} 的样子，现在写的是 ${written}`;
}

function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(({ groups: { name = '', value = '' } = {} }) => [
      name,
      value,
    ]),
  );
}

/** An opening `<Ref>` without its `</Ref>` in the same paragraph, or the other way round. */
function unpaired(marks: readonly Mark[], text: string): MarkupFault[] {
  const alone: Mark[] = [];
  let open: Mark | undefined;
  for (const mark of marks) {
    const opening = /^<Ref\b/.test(mark.written) && !mark.written.endsWith('/>');
    const closing = mark.written === '</Ref>';
    if (open && opening) alone.push(open);
    if (!open && closing) alone.push(mark);
    if (open && closing && NEW_BLOCK.test(text.slice(open.start, mark.start))) alone.push(open);
    if (opening || closing) open = opening ? mark : undefined;
  }
  if (open) alone.push(open);
  return alone.map(({ line, written }) => ({
    line,
    sentence: `<Ref …> 和 </Ref> 要在同一段里成对，${written} 没有另一半`,
  }));
}
