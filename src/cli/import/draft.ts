import {
  commencementClauseOf,
  type CommencementClause,
} from '../../statute/commencement-clause.ts';
import { sayingWhenItTakesEffect } from '../../statute/fidelity.ts';
import { implementedLaws, type ImplementedLaw } from '../../statute/implemented-law.ts';
import { readPrintedRegulation, type PrintedRegulation } from '../../statute/printed-regulation.ts';
import { repealedTitles, type RepealedTitle } from '../../statute/repealed-title.ts';
import { articlesIn, provisionsIn } from '../../statute/statute.ts';
import { readTitleNote, type TitleNote } from '../../statute/title-note.ts';
import type { Question } from './question.ts';
import type { PrintedDocument } from './read-document.ts';
import { Refusal } from './refusal.ts';

/** What a document says, before any of it is tied to the words and records of an edition. */
export interface Draft {
  document: Pick<PrintedDocument, 'linesOfFile' | 'encoding'> & {
    lineCount: number;
    /** The lines without words. */
    blank: number[];
  };
  printed: Omit<PrintedRegulation, 'statute'>;
  note: TitleNote;
  clause: (CommencementClause & { lines: [number, number] }) | undefined;
  /** The sentence at the end of the text that says when it takes effect, read or not. */
  saysCommencement: string | undefined;
  repeals: RepealedTitle[];
  laws: ImplementedLaw[];
  articles: number;
  /** Whether the articles run from 1 to the last without a gap; `undefined` where there are none. */
  unbroken: boolean | undefined;
  questions: Question[];
}

/**
 * Read a regulation from a document.
 *
 * @throws Refusal if no title is found, or nothing under it.
 */
export function readDraft(document: PrintedDocument): Draft {
  const printed = readPrintedRegulation(document.lines);
  if (!printed) {
    throw new Refusal(
      '没有读出题名：开头要有以条例、办法、规定、决定等结尾的一行，下面是题注或正文',
    );
  }
  const { statute, ...rest } = printed;
  const hasText = [...provisionsIn(statute)].some(({ kind }) => TEXT_KINDS.has(kind));
  if (!hasText) throw new Refusal('只有题名和题注，没有正文', printed.titleLines[0]);
  const articles = articlesIn(statute).length;
  const gaps = statute.faults.filter(({ kind }) => kind === 'article');
  return {
    document: {
      linesOfFile: document.linesOfFile,
      encoding: document.encoding,
      lineCount: lineCountOf(document.lines),
      blank: document.blank.filter((line) => line <= lineCountOf(document.lines)),
    },
    printed: rest,
    note: readTitleNote(printed.note),
    clause: clauseOf(printed),
    saysCommencement: sayingWhenItTakesEffect(printed.text),
    repeals: repealedTitles(statute).map(({ title, line }) => ({
      title,
      line: line + printed.firstLine - 1,
    })),
    laws: implementedLaws(printed.title, statute).map((law) => {
      return { ...law, line: law.line && law.line + printed.firstLine - 1 };
    }),
    articles,
    unbroken: articles === 0 ? undefined : gaps.length === 0,
    questions: [...documentQuestions(document, printed), ...numberingQuestions(printed)],
  };
}

const TEXT_KINDS: ReadonlySet<string> = new Set(['article', 'point', 'paragraph', 'item']);

function lineCountOf(lines: readonly string[]): number {
  return Math.max(1, lines.at(-1) === '' ? lines.length - 1 : lines.length);
}

/** The clause that sets the effective date, with the lines of the document it stands on. */
function clauseOf({ statute, firstLine }: PrintedRegulation): Draft['clause'] {
  const clause = commencementClauseOf(statute);
  if (!clause) return undefined;
  const lines = [...provisionsIn(statute)]
    .filter(({ text }) => squeezed(text).includes(clause.words))
    .map(({ line }) => line + firstLine - 1);
  const line = lines.at(-1) ?? firstLine;
  return { ...clause, lines: [line, line] };
}

function squeezed(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/[\s*]/g, '');
}

function documentQuestions(
  { doubts }: PrintedDocument,
  { before, note, titleLines }: PrintedRegulation,
): Question[] {
  const [first] = before;
  return [
    ...doubts.map((why) => ({ field: '正文', why })),
    ...(first
      ? [
          {
            field: '正文',
            why: `题名之前有 ${before.length} 行文字没有收进全文：“${first.words.slice(0, 20)}”等`,
            line: first.number,
          },
        ]
      : []),
    ...(note.length === 0 ? [{ field: '题注', why: '题名下面没有题注', line: titleLines[1] }] : []),
  ];
}

function numberingQuestions({ statute, firstLine }: PrintedRegulation): Question[] {
  return statute.faults
    .filter(({ kind }) => kind === 'article' || kind === 'chapter')
    .map(({ expected, found, line }) => ({
      field: '条文',
      why: `序号不连续：应是${expected}，印的是${found}`,
      line: line + firstLine - 1,
    }));
}
