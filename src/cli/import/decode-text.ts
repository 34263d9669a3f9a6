import { Refusal } from './refusal.ts';

/** A text with the encoding it was read in. */
export interface DecodedText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

/** What other kinds of files begin with. */
const SIGNATURES: readonly [RegExp, string][] = [
  [/^%PDF/, 'PDF 文件'],
  [/^PK\x03\x04/, '压缩文件（例如 .docx），扩展名不对'],
  [/^\xD0\xCF\x11\xE0/, '旧的 .doc 文件；用 Word 或 WPS 另存为 .docx'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8)/, '图片'],
];

/**
 * Decode the bytes of a text file.
 *
 * A byte order mark decides. Without one, what is valid UTF-8 is UTF-8; what is not is read as
 * GB18030, the national standard GB 18030—2022 which contains GBK and GB 2312, and as UTF-16, and
 * taken only if the outcome reads as Chinese: bytes that mean nothing decode to something in either.
 *
 * @throws Refusal if the file is empty, is no text, or its encoding cannot be told.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new Refusal('文件是空的');
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = SIGNATURES.find(([signature]) => signature.test(start));
  if (other) throw new Refusal(`这不是文本，是${other[1]}`);
  const decoded = withMark(bytes) ?? withoutMark(bytes);
  if (!decoded) throw new Refusal('编码认不出来：不是 UTF-8、UTF-16 或 GB18030 的中文文本');
  if (decoded.text.trim() === '') throw new Refusal('文件里没有文字');
  return decoded;
}

function withMark(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8', 'UTF-8');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
  return undefined;
}

function withoutMark(bytes: Uint8Array): DecodedText | undefined {
  const utf8 = decoded(bytes, 'utf-8', 'UTF-8');
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const others = [
    decoded(bytes, 'gb18030', 'GB18030'),
    decoded(bytes, 'utf-16le', 'UTF-16'),
    decoded(bytes, 'utf-16be', 'UTF-16'),
  ];
  return [utf8, ...others].find((other) => other && readsAsChinese(other.text));
}

function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedText['encoding'],
): DecodedText | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Whether a text holds the commonest words of Chinese law and hardly anything but Chinese and ASCII. */
function readsAsChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const foreign = sample.replace(/[\p{Script=Han}\x20-\x7E\s　-〿＀-￯‘-”…—·]/gu, '');
  return /[的和条第、]/.test(sample) && foreign.length < sample.length / 50;
}
