import { absolute } from './edition.ts';
import type { AnyRecordData } from './record-data.ts';
import { recordOutline } from './record-outline.ts';
import { isHeaded, ownWords, type TextPiece } from './text-piece.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/**
 * A record as plain text: a line a paragraph, an empty line between parts.
 *
 * @param record As in `/data/<collection>/<id>.json`.
 */
export function formatPlainText(record: AnyRecordData): string {
  const { facts, events, figures, links, sources, notice } = recordOutline(record);
  const at = (address: string) => absolute(record.site, address);
  const parts = [
    [record.title, at(record.url)],
    facts.map(([name, value]) => `${name}：${value}`),
    [record.summary],
    [notice],
    ...textParts(record.text?.pieces ?? []),
    titled('经过', events),
    titled('数据', figures),
    titled(
      '相关记录',
      links.map(({ text, address }) => `${text} ${at(address)}`),
    ),
    titled(
      '来源',
      sources.map(({ text, address }) => `${text} ${at(address)}`),
    ),
    [`${record.site.edition}，生成于 ${record.built}`],
  ];
  return `${parts
    .map((lines) =>
      lines
        .map(visibleLine)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/**
 * The lines of a text, a piece a line, in the order of reading.
 *
 * @example plainLines([{ kind: 'article', label: '第一条', text: '', children: [paragraph] }])
 */
export function plainLines(pieces: readonly TextPiece[]): string[] {
  return pieces.flatMap((piece) => {
    const [first, ...rest] = piece.children;
    // 第一条 and the paragraph after it stand on one line, as they are printed.
    if (piece.kind === 'article' && piece.text === '' && first?.label === '') {
      const joined = { ...first, label: piece.label };
      return plainLines([joined, ...rest]);
    }
    const own = visibleText(ownWords(piece));
    return [...(own === '' ? [] : own.split('\n')), ...plainLines(piece.children)];
  });
}

/** A part before every heading, so that an empty line stands there. */
function textParts(pieces: readonly TextPiece[]): string[][] {
  return pieces.flatMap((piece) => {
    if (!isHeaded(piece) || piece.children.every(({ children }) => children.length === 0)) {
      return [plainLines([piece])];
    }
    return [[ownWords(piece)], ...textParts(piece.children)];
  });
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];
}
