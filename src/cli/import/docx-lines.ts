import mammoth from 'mammoth';
import { htmlText } from './html-lines.ts';
import { Refusal } from './refusal.ts';
import { zipEntry } from './zip-entries.ts';

/** What was read from a .docx file, and what is in it that text alone does not show. */
export interface DocxText {
  lines: string[];
  /** What whoever imports it has to look at. */
  doubts: string[];
}

/** The arrow by which the converter leads from a note back to its place: no word of the document. */
const WAY_BACK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/** Notes, which the converter makes a list too: <li id="footnote-2"> */
const WITH_NOTES = /<li id="(?:foot|end)note-/;

const NUMBERED = /<li\b(?! id="(?:foot|end)note-)/;

/** What files of Word 97 begin with, and files of today's Word that have a password. */
const OLD_WORD = /^\xD0\xCF\x11\xE0/;

/**
 * The lines of text of a .docx file, one to a paragraph, a line break or a cell of a table. What was
 * deleted while changes were tracked is left out, what was inserted is read.
 *
 * @throws Refusal if the file is damaged or grows beyond reason when it is unpacked.
 */
export async function docxLines(bytes: Buffer): Promise<DocxText> {
  if (OLD_WORD.test(bytes.toString('latin1', 0, 4))) {
    throw new Refusal(
      '这是旧的 .doc 文件，或者是加了密码的文档；用 Word 或 WPS 另存为不加密码的 .docx',
    );
  }
  const xml = await zipEntry(bytes, 'word/document.xml');
  if (xml === undefined) throw new Refusal('这不是 Word 文档：里面没有 word/document.xml');
  const html = (await converted(bytes)).replaceAll(WAY_BACK, '');
  const { lines } = htmlText(html);
  const lost = characters(printedText(xml)) - characters(lines.join(''));
  return {
    lines,
    doubts: [
      ...(NUMBERED.test(html)
        ? ['文档里有自动编号，编号不在文字里；在 Word 里转成文字再导入']
        : []),
      ...(WITH_NOTES.test(html)
        ? ['文档里有脚注或尾注，排在全文末尾；对照原件，要留的放回它所注的地方']
        : []),
      ...(/<table\b/.test(html) ? ['文档里有表格，一格一行排进了正文；对照原件'] : []),
      ...(lost > 0 ? [`文档里有 ${lost} 个字没有读出，可能在图形或文本框里`] : []),
    ],
  };
}

async function converted(bytes: Buffer): Promise<string> {
  // A picture is no text; its bytes would be written into the page.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    return (await mammoth.convertToHtml({ buffer: bytes }, { convertImage })).value;
  } catch (error) {
    throw new Refusal(
      `Word 文档打不开，可能已损坏（${(error as Error).message.split('\n')[0]?.replace(/\s+/g, ' ')}）`,
    );
  }
}

/** The words of a document as its XML holds them; what was deleted has another element. */
function printedText(xml: string): string {
  const runs = xml.matchAll(/<w:t(?:\s[^>]*)?>(?<text>[^<]*)<\/w:t>/g);
  return [...runs].map(({ groups }) => groups?.['text']).join('');
}

/** How many characters a text has, white space left out and entities counted as one. */
function characters(text: string): number {
  return text.replace(/&#?\w+;/g, '&').replace(/\s/g, '').length;
}
