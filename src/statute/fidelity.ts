import { commencementClauseOf } from './commencement-clause.ts';
import { parseStatute } from './parse-statute.ts';
import { articlesIn, charactersOf, type NumberingFault, type Statute } from './statute.ts';
import type { TextLine } from './text-line.ts';
import { readTitleNote, type TitleNote } from './title-note.ts';

/** How well one text was read. */
export interface TextMeasure {
  /** Whether every character of the input is in the tree, in order. */
  faithful: boolean;
  articles: number;
  /** Articles whose number does not follow on the one before. */
  gaps: NumberingFault[];
  /** Whether the end of the text says when it takes effect, and whether that was read. */
  commencement: 'read' | 'unread' | 'none';
  /** Whether the text has a note under its title, and whether everything it tells was read. */
  note: 'read' | 'unread' | 'none';
  /** What stands in the note and was not read. */
  unread: TitleNote['unread'];
}

/** Words by which a text that says when it takes effect says so, the day left out or not. */
const TAKES_EFFECT = /(?:(?:起|日)[^。]{0,4}|本[^。，；自]{1,6}自)(?:施行|实施|生效)/;

/** How many of its last lines a text says it in; lists of what is repealed may follow. */
const CLOSING_LINES = 6;

/**
 * Measure how one text is read: whether every character is kept, whether its articles run from 1 to
 * the last, whether its effective date and the events of its note are found.
 */
export function measureText(text: string): TextMeasure {
  const statute = parseStatute(text);
  const clause = commencementClauseOf(statute);
  const lines = noteLinesOf(statute);
  const { events, unread } = readTitleNote(lines);
  return {
    faithful: charactersOf(statute) === text.replace(/\s/g, ''),
    articles: articlesIn(statute).length,
    gaps: statute.faults.filter(({ kind }) => kind === 'article'),
    commencement: clause ? 'read' : sayingWhenItTakesEffect(text) ? 'unread' : 'none',
    note:
      lines.length === 0 ? 'none' : events.length > 0 && unread.length === 0 ? 'read' : 'unread',
    unread,
  };
}

/** The lines of the note under the title, as the text counts them. */
function noteLinesOf({ children }: Statute): TextLine[] {
  const note = children.filter(({ kind }) => kind === 'note');
  return note.map(({ text: words, line: number }) => ({ words, number }));
}

/** The sentence at the end of a text that says when it takes effect, whether its day can be read or not. */
export function sayingWhenItTakesEffect(text: string): string | undefined {
  const closing = text.trimEnd().split(/\n+/).slice(-CLOSING_LINES).join('\n');
  return closing.match(/[^。\n]+/g)?.findLast((sentence) => TAKES_EFFECT.test(sentence));
}
