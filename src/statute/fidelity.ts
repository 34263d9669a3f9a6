import { commencementClauseOf } from './commencement-clause.ts';
import { parseStatute } from './parse-statute.ts';
import { articlesIn, charactersOf, type NumberingFault } from './statute.ts';

/** How well one text was read. */
export interface TextMeasure {
  /** Whether every character of the input is in the tree, in order. */
  faithful: boolean;
  articles: number;
  /** Articles whose number does not follow on the one before. */
  gaps: NumberingFault[];
  /** Whether the end of the text says when it takes effect, and whether that was read. */
  commencement: 'read' | 'unread' | 'none';
}

/** Words by which a text that says when it takes effect says so. */
const TAKES_EFFECT = /(?:起|日)[^。]{0,4}(?:施行|实施|生效)/;

/** How many of its last lines a text says it in; lists of what is repealed may follow. */
const CLOSING_LINES = 6;

/**
 * Measure how one text is read: whether every character is kept, whether its articles run from 1 to
 * the last, whether its effective date is found.
 */
export function measureText(text: string): TextMeasure {
  const statute = parseStatute(text);
  const clause = commencementClauseOf(statute);
  return {
    faithful: charactersOf(statute) === text.replace(/\s/g, ''),
    articles: articlesIn(statute).length,
    gaps: statute.faults.filter(({ kind }) => kind === 'article'),
    commencement: clause ? 'read' : saysWhenItTakesEffect(text) ? 'unread' : 'none',
  };
}

/** Whether the end of a text has words by which a text says when it takes effect, read or not. */
export function saysWhenItTakesEffect(text: string): boolean {
  return TAKES_EFFECT.test(text.trimEnd().split(/\n+/).slice(-CLOSING_LINES).join(''));
}
