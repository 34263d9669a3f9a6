import mammoth from 'mammoth';
import { htmlLines } from './html-lines.ts';
import { Refusal } from './refusal.ts';
import { zipEntry } from './zip-entries.ts';

/** What was read from a .docx file, and what is in it that text alone does not show. */
export interface DocxText {
  lines: string[];
  /** What whoever imports it has to look at. */
  doubts: string[];
}

/** What files of Word 97 begin with, and files of today's Word that have a password. */
const OLD_WORD = /^\xD0\xCF\x11\xE0/;

/**
 * The lines of text of a .docx file, one to a paragraph, a line break or a row of a table. What was
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
  const html = await converted(bytes);
  const lines = htmlLines(html);
  const lost = characters(printedText(xml)) - characters(lines.join(''));
  return {
    lines,
    doubts: [
      ...(/<li\b/.test(html) ? ['文档里有自动编号，编号不在文字里；在 Word 里转成文字再导入'] : []),
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
