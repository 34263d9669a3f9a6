import type { Citation } from '../../domain/citation.ts';
import type { Draft } from './draft.ts';
import type { DraftEvent } from './draft-events.ts';
import type { Question } from './question.ts';

/** 施行日期 as it will stand in a record. */
export type DraftCommencement =
  | { rule: 'unknown'; reason: string }
  | {
      rule: 'fixed' | 'on-publication' | 'on-adoption' | 'on-approval';
      date: string;
      provision?: string | undefined;
      sources: Citation[];
    };

/** The events on whose day a text takes effect under each rule. */
const RULE_EVENTS = {
  'on-publication': { actions: ['publish'], word: '公布' },
  'on-adoption': { actions: ['adopt', 'revise'], word: '通过' },
  'on-approval': { actions: ['approve'], word: '批准' },
} as const;

/** An anchor a record can hold; one that stands twice in a text (`art_12~2`) names no place. */
const CITABLE = /^[a-z]+_\d+(?:-\d+)?$/;

/**
 * The effective date by the clause of the text; where it has none, by the note under the title. A day
 * that hangs on an event is that event's day, and unknown where the note does not print it.
 */
export function draftCommencement(
  draft: Draft,
  events: readonly DraftEvent[],
  source: string,
): { inForceFrom: DraftCommencement; questions: Question[] } {
  const certain = (inForceFrom: DraftCommencement) => ({ inForceFrom, questions: [] });
  const { clause, note } = draft;
  if (!clause) {
    const { date, lines } = note.commencement ?? {};
    if (!date || !lines) return withoutDay(draft);
    return certain({ rule: 'fixed', date, sources: [{ source, lines }] });
  }
  const { rule, article = '', lines, words } = clause;
  const provision = CITABLE.test(article) ? article : undefined;
  const event = rule === 'fixed' ? undefined : eventOf(rule, events);
  const date = rule === 'fixed' ? clause.date : event?.date;
  const sources = [{ source, lines }, ...(event?.sources ?? [])];
  if (date) return certain({ rule, date, provision, sources });
  const word = rule === 'fixed' ? '' : RULE_EVENTS[rule].word;
  return open(`正文写“${words}”，文本没有印出${word}日期`, lines[0]);
}

/** An effective date that stays unknown, and the question it leaves. */
function open(reason: string, line: number, hint = ''): ReturnType<typeof draftCommencement> {
  return {
    inForceFrom: { rule: 'unknown', reason },
    questions: [{ field: '施行日期', why: `${reason}${hint}`, line }],
  };
}

/** A text whose last words name no day that can be read, or that says nothing of it at all. */
function withoutDay({ saysCommencement, document }: Draft): ReturnType<typeof draftCommencement> {
  const words = saysCommencement?.replace(/\s/g, '');
  if (words !== undefined) return open(`正文末尾写“${words}”，读不出日期`, document.lineCount);
  return open('正文和题注都没有写明施行日期', document.lineCount, '，全文可能缺了末尾');
}

/**
 * The event whose day a rule names: of a text that was revised as a whole, the first such event
 * not before the last revision, since the clause is then part of the revised text.
 */
function eventOf(
  rule: keyof typeof RULE_EVENTS,
  events: readonly DraftEvent[],
): DraftEvent | undefined {
  const revised = events.findLast(({ action }) => action === 'revise')?.date ?? '';
  const actions: readonly string[] = RULE_EVENTS[rule].actions;
  return events.find(
    ({ action, date }) => actions.includes(action) && date !== undefined && date >= revised,
  );
}
