import { noteLines, titleLines } from './front-matter.ts';
import { readOpening } from './opening.ts';
import { parseStatute } from './parse-statute.ts';
import { placeInTitle } from './place-name.ts';
import { kindOfTitle } from './regulation-kind.ts';
import type { Statute } from './statute.ts';
import { textLines, type TextLine } from './text-line.ts';

/** A regulation as it stands in a document, from its title on. */
export interface PrintedRegulation {
  /** White space left out, brackets in full width. */
  title: string;
  titleLines: readonly [number, number];
  /** The lines of the note under the title, by their number in the document. */
  note: TextLine[];
  /** The text from the title to the end, as it is printed. */
  text: string;
  /** The line of the document on which `text` begins, counted from 1. */
  firstLine: number;
  /** The lines before the title that have words: an announcement, or the head of a web page. */
  before: TextLine[];
  /** `text` as a tree; its lines count from `firstLine`. */
  statute: Statute;
}

/** How far down a document its title is looked for. */
const HEAD = 120;

/**
 * Find the regulation in the lines of a document, or `undefined` where no title can be found: lines
 * that end like the title of a regulation (…条例, …办法) and are followed by a note, a contents list or
 * the first provision. A text that begins with such a line needs nothing after it.
 */
export function readPrintedRegulation(lines: readonly string[]): PrintedRegulation | undefined {
  const worded = textLines(lines.join('\n'));
  const start = worded.slice(0, HEAD).findIndex((_, index) => isHead(worded.slice(index), index));
  const [first] = worded.slice(start);
  if (start < 0 || !first) return undefined;
  const count = titleLines(worded.slice(start));
  const text = lines
    .slice(first.number - 1)
    .join('\n')
    .trimEnd();
  const statute = parseStatute(text);
  return {
    title: titleOf(worded.slice(start, start + count)),
    titleLines: [first.number, worded[start + count - 1]?.number ?? first.number],
    note: statute.children
      .filter(({ kind }) => kind === 'note')
      .map(({ text: words, line }) => ({ words, number: line + first.number - 1 })),
    text,
    firstLine: first.number,
    before: worded.slice(0, start),
    statute,
  };
}

function isHead(lines: readonly TextLine[], index: number): boolean {
  const count = titleLines(lines);
  const title = lines.slice(0, count);
  if (/^#\s/.test(title[0]?.words ?? '')) return true;
  if (kindOfTitle(titleOf(title)) === undefined || !isOneTitle(title)) return false;
  const rest = lines.slice(count);
  const opening = readOpening(rest[0]?.words ?? '');
  return index === 0 || noteLines(rest) > 0 || (opening !== undefined && opening.kind !== 'point');
}

/** Lines that make one title: the first begins with the place, and no other one does. */
function isOneTitle([first, ...others]: readonly TextLine[]): boolean {
  const hasPlace = (line: TextLine | undefined) =>
    line !== undefined && placeInTitle(titleOf([line])) !== undefined;
  return others.length === 0 || (hasPlace(first) && !others.some(hasPlace));
}

/** The words of a title without white space, with brackets as Chinese prints them. */
function titleOf(lines: readonly TextLine[]): string {
  const words = lines.map((line) => line.words.replace(/^#{1,6}\s+/, '')).join('');
  return words.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
}
