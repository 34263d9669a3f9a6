import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { formatPlainText, plainLines } from '../../src/formats/plain-text.ts';
import { charactersOf, type RecordText } from '../../src/formats/text-piece.ts';
import { event } from '../fixtures.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import * as records from './record-data.ts';

const FULL = records.regulationData({ text: records.FULL_TEXT });

/** A node of Markdown as another program reads it. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

/** What Markdown under the front matter is read as. */
function read(markdown: string): Node {
  return markdownToMdast(markdown.replace(/^---\n[^]*?\n---\n/, ''));
}

const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const wordsOf = (node: Node): string =>
  (node.value ?? '') + (node.children ?? []).map(wordsOf).join('');

test.for([
  ['regulation', records.regulationData()],
  ['full-text', FULL],
  ['inspection', records.inspectionData()],
  ['session', records.sessionData()],
] as const)('a %s reads as it was published', async ([name, record]) => {
  await expect(formatMarkdown(record)).toMatchFileSnapshot(`expected/${name}.md`);
  await expect(formatPlainText(record)).toMatchFileSnapshot(`expected/${name}.txt`);
});

test('plain text keeps every character of a full text', () => {
  const lines = plainLines(records.FULL_TEXT.pieces).join('').replace(/\s/g, '');
  expect(lines).toBe(charactersOf(records.FULL_TEXT.pieces));
});

test('Markdown keeps every character of a full text', () => {
  const words = wordsOf(read(formatMarkdown(FULL))).replace(/\s/g, '');
  expect(words).toContain(charactersOf(records.FULL_TEXT.pieces));
});

test('a text says whether it is a digest, and that it is not the standard text', () => {
  expect(formatPlainText(records.regulationData())).toContain('本文件是摘要');
  expect(formatPlainText(FULL)).toContain('本文件是全文的转录。法规的标准文本是');
});

test('a text that was amended since says that the day beside it is not its own', () => {
  const events = [event({ date: '2024-09-26' }), event({ action: 'amend', date: '2025-03-01' })];
  const notice = '全文是2025年3月1日修正以后的文本。这一文本从哪一天起施行，来源没有说';
  for (const format of [formatPlainText, formatMarkdown]) {
    const of = (from: RecordText['from']) =>
      format(records.regulationData({ text: { ...records.FULL_TEXT, from } }, { events }));
    expect(of(null)).toContain(notice);
    expect(of({ date: '2024-12-01', precision: 'day' })).not.toContain(notice);
  }
});

test('the status stands with the day by which it was judged', () => {
  expect(formatPlainText(records.regulationData())).toContain('现行有效（以 2024-12-31 为准）');
});

describe.for(HOSTILE_TITLES)('a title with %s', ([, title]) => {
  const markdown = formatMarkdown(records.regulationData({ title }));
  const nodes = nodesIn(read(markdown));

  test('is the heading of the Markdown, word for word', () => {
    const [heading] = nodes.filter(({ type, depth }) => type === 'heading' && depth === 1);
    expect(heading && wordsOf(heading).trim()).toBe(seen(title).trim());
  });

  test('adds no markup to the Markdown', () => {
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
    const links = nodes.flatMap(({ type, url }) => (type === 'link' ? [url ?? ''] : []));
    // A program may make a link of an address that stands in the title; it leads where it says.
    const added = links.filter((url) => !url.startsWith(records.EDITION.url));
    expect(added.filter((url) => !title.includes(url))).toEqual([]);
  });

  test('is the first line of the plain text', () => {
    const [first] = formatPlainText(records.regulationData({ title })).split('\n');
    expect(first).toBe(seen(title));
  });
});
