import type { Link, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { absolute } from './edition.ts';
import type { AnyRecordData } from './record-data.ts';
import { recordOutline, type LinkedLine } from './record-outline.ts';
import { isHeaded, ownWords, type Run, type TextPiece } from './text-piece.ts';
import { visibleLine } from './visible-text.ts';

/**
 * A record as Markdown under YAML front matter with its identity. Nothing in a title or a text becomes
 * a sign of Markdown or HTML: both are escaped, for CommonMark and for what GitHub adds to it.
 *
 * @param record As in `/data/<collection>/<id>.json`.
 */
export function formatMarkdown(record: AnyRecordData): string {
  const { facts, events, figures, links, sources, notice } = recordOutline(record);
  const at = (address: string) => absolute(record.site, address);
  const linked = (lines: LinkedLine[]) =>
    lines.map(({ text, address }) => [link(text, at(address))]);
  const root: Root = {
    type: 'root',
    children: [
      heading(1, record.title),
      paragraph([plain(record.summary)]),
      ...listUnder(
        undefined,
        facts.map(([name, value]) => [plain(`${name}：${value}`)]),
      ),
      ...(notice === '' ? [] : [quote(notice)]),
      ...blocks(record.text?.pieces ?? [], 2, at),
      ...listUnder(
        '经过',
        events.map((line) => [plain(line)]),
      ),
      ...listUnder(
        '数据',
        figures.map((line) => [plain(line)]),
      ),
      ...listUnder('相关记录', linked(links)),
      ...listUnder('来源', linked(sources)),
    ],
  };
  return `---\n${stringify(identity(record))}---\n\n${toMarkdown(root, WRITER)}`;
}

/** Every sign of Markdown, of HTML and of what GitHub adds is of ASCII: no other text is escaped. */
const ASCII = /[\0-\x7f]/;

const text: Handle = (node: Text, parent, state, info) =>
  ASCII.test(node.value) ? defaultHandlers.text(node, parent, state, info) : node.value;

/** Half of the paragraphs of a statute are one such text, which then stands for the paragraph. */
const textAlone: Handle = (node: Paragraph, parent, state, info) => {
  const [first, ...more] = node.children;
  return first?.type === 'text' && more.length === 0 && !ASCII.test(first.value)
    ? first.value
    : defaultHandlers.paragraph(node, parent, state, info);
};

const WRITER: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown(), { handlers: { text, paragraph: textAlone } }],
};

/** What a program needs to know the record again. */
function identity(record: AnyRecordData) {
  return {
    title: visibleLine(record.title),
    id: record.id,
    collection: record.collection,
    url: absolute(record.site, record.url),
    kind: record.kind,
    ...(record.inForceFrom ? { inForceFrom: record.inForceFrom.date } : {}),
    ...(record.force ? { force: record.force } : {}),
    built: record.built,
  };
}

/** The pieces of a text, headings from a depth on. */
function blocks(
  pieces: readonly TextPiece[],
  depth: number,
  at: (address: string) => string,
): RootContent[] {
  return pieces.flatMap((piece) => {
    if (isHeaded(piece)) {
      return [heading(depth, ownWords(piece)), ...blocks(piece.children, depth + 1, at)];
    }
    const [first, ...rest] = piece.children;
    if (piece.kind === 'article' && piece.text === '' && first?.label === '') {
      const opening = paragraph([strong(piece.label), plain(`　${first.text}`)]);
      return [opening, ...blocks([...first.children, ...rest], depth, at)];
    }
    const own = piece.runs ? phrases(piece.runs, at) : [plain(ownWords(piece))];
    const hasWords = piece.runs !== undefined || ownWords(piece) !== '';
    return [...(hasWords ? [paragraph(own)] : []), ...blocks(piece.children, depth, at)];
  });
}

function phrases(runs: readonly Run[], at: (address: string) => string): PhrasingContent[] {
  return runs.map(({ text, to }) => (to === undefined ? plain(text) : link(text, at(to))));
}

function listUnder(title: string | undefined, items: PhrasingContent[][]): RootContent[] {
  if (items.length === 0) return [];
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
  return title === undefined ? [list] : [heading(2, title), list];
}

function heading(depth: number, text: string): RootContent {
  const level = Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', depth: level, children: [plain(text)] };
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function quote(text: string): RootContent {
  return { type: 'blockquote', children: [{ type: 'paragraph', children: [plain(text)] }] };
}

function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [plain(text)] };
}

function plain(text: string): PhrasingContent {
  return { type: 'text', value: visibleLine(text) };
}

function link(text: string, url: string): Link {
  return { type: 'link', url, children: [plain(text)] };
}
