import type { LegislativeAction } from '../domain/event.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { notePartAt, type NoteAction, type NotePart } from './note-part.ts';
import { readSession, type NamedSession } from './session-name.ts';
import type { TextLine } from './text-line.ts';

/** One thing that the note under a title says has happened. */
export interface NoteEvent {
  action: LegislativeAction;
  /** The day, or `undefined` where none is printed or none can be read. */
  date?: PlainDate | undefined;
  /** Who did it, and at which session. */
  by?: NamedSession | undefined;
  /** 第二次, where the note counts the amendments. */
  ordinal?: string | undefined;
  /** The decision by which it was done, as printed: 《关于修改〈…〉的决定》. */
  instrument?: string | undefined;
  /** The lines on which it is printed, counted from 1, both included. */
  lines: [number, number];
}

/** What the note under a title (题注) says. */
export interface TitleNote {
  /** In the order of the note. */
  events: NoteEvent[];
  /** 施行之日, where the note prints one: the last it prints. */
  commencement?: { date: PlainDate; lines: [number, number] } | undefined;
  /** What stands in the note and could not be read. */
  unread: { words: string; line: number }[];
}

/**
 * Read the note under a title: who adopted, approved, announced, amended, revised or repealed the
 * text, at which session and on which day.
 *
 * An amendment of a city's regulation is told in two steps, 甲会通过、乙会批准的《……决定》修正: it was
 * amended by the city on the first day and approved by the province on the second.
 *
 * @see 《立法法》（2023 年修正）第六十五条第三款：法律标题的题注应当载明制定机关、通过日期
 * @example
 * readTitleNote([{ words: '（2016年12月16日黑龙江省第十二届人民代表大会常务委员会第三十次会议通过）', number: 3 }])
 * // { events: [{ action: 'adopt', date: '2016-12-16', by: { place: '黑龙江省', … }, lines: [3, 3] }], unread: [] }
 */
export function readTitleNote(lines: readonly TextLine[]): TitleNote {
  const note: TitleNote = { events: [], unread: [] };
  for (const clause of clausesOf(lines)) {
    if (clause.actions.length > 0) tell(note, clause);
    else if (clause.words !== '') note.unread.push({ words: clause.words, line: clause.lines[0] });
    note.unread.push(...clause.unread);
  }
  return note;
}

/** A day, a body and what it did, as they stand together in a note. */
interface Clause {
  date?: PlainDate | undefined;
  by?: NamedSession | undefined;
  instrument?: string | undefined;
  ordinal?: string | undefined;
  actions: NoteAction[];
  words: string;
  lines: [number, number];
  unread: { words: string; line: number }[];
}

const CHANGES: readonly NoteAction[] = ['modify', 'amend', 'revise', 'repeal'];

/** Add what a clause says to what the note has said before it. */
function tell(note: TitleNote, { actions, ordinal, instrument, date, by, lines }: Clause): void {
  const event = (action: LegislativeAction, more: Partial<NoteEvent> = {}) =>
    note.events.push({ action, date, by, lines, ...more });
  const change = actions.find(isChange);
  const approves = actions.includes('approve') || /^关于批准/.test(instrument ?? '');
  if (change && approves) changeApproved(note, { action: change, ordinal, instrument, lines });
  else if (change) event(change, { ordinal, instrument });
  else if (actions.includes('adopt')) event('adopt');
  if (approves) event('approve', { instrument });
  if (actions.includes('publish')) event('publish');
  if (actions.includes('commence') && date) note.commencement = { date, lines };
}

/**
 * 批准的《……决定》修正: the decision is what was adopted just before, or was called 修订 there already;
 * else its day is not printed.
 */
function changeApproved({ events }: TitleNote, change: NoteEvent): void {
  const before = events.at(-1);
  const { action, ordinal, instrument } = change;
  if (before?.action === 'adopt' && events.length > 1) {
    // The day stands on one line; that it was an amendment, and by which decision, on a later one.
    const lines: NoteEvent['lines'] = [before.lines[0], change.lines[1]];
    Object.assign(before, { action, ordinal, instrument, lines });
  } else if (before?.action !== action) events.push({ ...change, by: authorOf(instrument) });
}

/** The body that a decision names as its own: 《景宁畲族自治县人民代表大会关于修改〈…〉的决定》. */
function authorOf(instrument = ''): NamedSession | undefined {
  return readSession(instrument.replace(/^(?:关于批准)?《/, ''), 0);
}

function isChange(action: NoteAction): action is LegislativeAction {
  return CHANGES.includes(action);
}

function clausesOf(lines: readonly TextLine[]): Clause[] {
  const { text, lineAt } = withoutSpace(lines);
  const clauses: Clause[] = [];
  for (let at = 0; at < text.length;) {
    const part = notePartAt(text, at);
    const line = lineAt(at);
    let clause = clauses.at(-1);
    if (!clause || begins(part, clause)) {
      clause = { actions: [], words: '', lines: [line, line], unread: [] };
      clauses.push(clause);
    }
    at += part.words.length;
    add(clause, part, line, lineAt(at - 1));
  }
  return clauses;
}

/** Whether a piece is the first of a new clause: a day, or a body where one has acted already. */
function begins(part: NotePart, { date, by, actions }: Clause): boolean {
  if (part.kind === 'day') return actions.length > 0 || by !== undefined || date !== undefined;
  return part.kind === 'body' && (actions.length > 0 || by !== undefined);
}

function add(clause: Clause, part: NotePart, line: number, lastLine: number): void {
  if (part.kind === 'filler') return;
  clause.words += part.words;
  if (clause.words === part.words) clause.lines[0] = line;
  clause.lines[1] = lastLine;
  if (part.kind === 'day') addDay(clause, part.date, part.words, line);
  if (part.kind === 'body') clause.by = part.by;
  if (part.kind === 'instrument') clause.instrument = part.instrument;
  if ('action' in part && part.action) clause.actions.push(part.action);
  if ('ordinal' in part && part.ordinal) clause.ordinal = part.ordinal;
  if (part.kind === 'unread') addUnread(clause.unread, part.words, line);
}

function addDay(clause: Clause, date: PlainDate | undefined, words: string, line: number): void {
  if (date) clause.date = date;
  else clause.unread.push({ words, line });
}

/** Unread characters that follow on one another are told together. */
function addUnread(unread: Clause['unread'], words: string, line: number): void {
  const last = unread.at(-1);
  if (last?.line === line) last.words += words;
  else unread.push({ words, line });
}

/** The text of some lines without white space, digits in ASCII, with the line of each character. */
function withoutSpace(lines: readonly TextLine[]): {
  text: string;
  lineAt: (at: number) => number;
} {
  const characters = lines.flatMap(({ words, number }) =>
    [...words.replace(/\s/g, '')].map((character) => ({ character, number })),
  );
  const text = characters.map(({ character }) => asciiDigit(character)).join('');
  return { text, lineAt: (at) => characters[at]?.number ?? lines[0]?.number ?? 1 };
}

function asciiDigit(character: string): string {
  return /[０-９]/.test(character) ? character.normalize('NFKC') : character;
}
