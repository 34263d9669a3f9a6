import { readFile } from 'node:fs/promises';
import { hiddenCharacters } from '../../domain/hidden-character.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { docxLines } from './docx-lines.ts';
import { htmlText } from './html-lines.ts';
import type { Format } from './input-files.ts';
import { markdownLines } from './markdown-lines.ts';
import { Refusal } from './refusal.ts';

/** The text of a file, whatever its format. */
export interface PrintedDocument {
  /** Line `n` of the file is `lines[n - 1]`; of a Word file or a web page, of the text it shows. */
  lines: string[];
  /** Whether its lines are those of the file itself. */
  linesOfFile: boolean;
  /** The lines on which nothing is printed; signs of a collection's own are no text, but printed. */
  blank: number[];
  encoding: DecodedText['encoding'];
  /** What whoever imports it has to look at. */
  doubts: string[];
}

/**
 * Read a file as lines of text.
 *
 * @throws Refusal if it is damaged, is no text, or holds no Chinese.
 */
export async function readDocument(file: string, format: Format): Promise<PrintedDocument> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('文件打不开；检查它的读取权限');
  });
  if (bytes.length === 0) throw new Refusal('文件是空的');
  const document = await linesOf(bytes, format);
  if (!document.lines.some((line) => /\p{Script=Han}/u.test(line))) {
    throw new Refusal('文件里没有中文文字');
  }
  refuseHidden(document.lines);
  return document;
}

/** Nothing may be taken out of a text in silence, and what steers a reader's program may not get in. */
function refuseHidden(lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) {
    const [hidden] = hiddenCharacters(line);
    if (!hidden) continue;
    const sentence = `这一行的第 ${hidden.column} 个字是看不见的 ${hidden.name}；删去它再导入`;
    throw new Refusal(sentence, index + 1);
  }
}

async function linesOf(bytes: Buffer, format: Format): Promise<PrintedDocument> {
  if (format === 'docx') {
    return { ...(await docxLines(bytes)), linesOfFile: false, blank: [], encoding: 'UTF-8' };
  }
  const { text, encoding } = decodeText(bytes);
  if (format === 'html') return { ...page(text), linesOfFile: false, blank: [], encoding };
  const lines = text.split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/);
  return {
    lines: format === 'markdown' ? markdownLines(lines) : lines,
    linesOfFile: true,
    blank: blankLines(lines),
    encoding,
    doubts: [],
  };
}

function page(html: string): Pick<PrintedDocument, 'lines' | 'doubts'> {
  const { lines, numbered, tabled } = htmlText(html);
  return {
    lines,
    doubts: [
      ...(numbered ? ['网页里有自动编号的列表，编号不在文字里；对照原件补上'] : []),
      ...(tabled ? ['网页里有表格，一格一行排进了正文；对照原件'] : []),
    ],
  };
}

function blankLines(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? index + 1 : []));
}
