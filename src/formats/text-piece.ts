import { z } from 'zod';
import type { PartialDate } from '../domain/partial-date.ts';
import { publishedDate } from './published-date.ts';

/**
 * What a piece of a text is. The kinds of a full text are those of `statute/`; a digest has
 * `digest`, and a `provision` for each 条目 with a heading and a summary of its own.
 */
export const PIECE_KINDS = [
  'title',
  'note',
  'contents',
  'entry',
  'preamble',
  'digest',
  'part',
  'chapter',
  'section',
  'heading',
  'article',
  'point',
  'provision',
  'paragraph',
  'item',
  'subitem',
  'continuation',
  'annex',
] as const;

/** Words of a paragraph; with `to` they are a link, with `cite` they are a note and no words of it. */
const runSchema = z.strictObject({
  text: z.string(),
  to: z.string().optional(),
  cite: z.literal(true).optional(),
});

/**
 * One piece of a text with the pieces below it, in the order of reading. Its words are `label`, then
 * `text`: 第十二条, or 第一章 and its heading, or a paragraph.
 */
export interface TextPiece {
  kind: (typeof PIECE_KINDS)[number];
  /** Its anchor on the page, an Akoma Ntoso eId; left out where nothing can be cited. */
  eid?: string | undefined;
  label: string;
  text: string;
  /** The same words with links and notes, where it has any. */
  runs?: Run[] | undefined;
  children: TextPiece[];
}

export type Run = z.output<typeof runSchema>;

export const textPieceSchema: z.ZodType<TextPiece> = z.strictObject({
  kind: z.enum(PIECE_KINDS),
  eid: z.string().optional(),
  label: z.string(),
  text: z.string(),
  runs: z.array(runSchema).optional(),
  get children() {
    return z.array(textPieceSchema);
  },
});

/** 摘要 is in the project's own words, 全文 is a transcript. Neither is the standard text. */
export const TEXT_STATUSES = { digest: '摘要', full: '全文' } as const;

export const recordTextSchema = z.strictObject({
  status: z
    .enum(Object.keys(TEXT_STATUSES) as [keyof typeof TEXT_STATUSES])
    .describe('digest：摘要；full：全文'),
  from: publishedDate.nullable().describe('这一文本施行的日期；摘要或者不明的是 null'),
  pieces: z.array(textPieceSchema),
});

/** The text of a record as this edition holds it. */
export interface RecordText {
  status: keyof typeof TEXT_STATUSES;
  /** The day from which this text applies; `null` for a digest, or where it is not known. */
  from: PartialDate | null;
  pieces: TextPiece[];
}

/** Kinds whose own words are a heading of what stands below them. */
const HEADED = new Set<TextPiece['kind']>([
  'title',
  'contents',
  'part',
  'chapter',
  'section',
  'heading',
  'provision',
  'annex',
]);

/** Whether the words of a piece are a heading. */
export function isHeaded({ kind }: Pick<TextPiece, 'kind'>): boolean {
  return HEADED.has(kind);
}

/**
 * The words of a piece alone, its label parted from them as official texts part it.
 *
 * @example ownWords({ label: '第一章', text: '总则' }) // '第一章　总则'
 */
export function ownWords({ label, text }: Pick<TextPiece, 'label' | 'text'>): string {
  if (label === '' || text === '') return `${label}${text}`;
  return /[）)、．.]$/.test(label) ? `${label}${text}` : `${label}　${text}`;
}

/** Every character of a text without white space: what a conversion must keep. */
export function charactersOf(pieces: readonly TextPiece[]): string {
  const words = pieces.map(({ label, text, children }) => label + text + charactersOf(children));
  return words.join('').replace(/\s/g, '');
}
