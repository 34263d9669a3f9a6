import type { Citation } from '../../domain/citation.ts';
import type { LegislativeAction } from '../../domain/event.ts';
import type { NamedSession } from '../../statute/session-name.ts';
import type { NoteEvent } from '../../statute/title-note.ts';
import { fullPlaceName, type PrintedPlace } from './draft-place.ts';
import type { Question } from './question.ts';
import type { Sittings } from './sessions.ts';
import type { Words } from './words.ts';

/** An event as it will stand in a record. */
export interface DraftEvent {
  action: LegislativeAction;
  date?: string | undefined;
  dateUnknown?: string | undefined;
  bodies: string[];
  session?: string | undefined;
  note?: string | undefined;
  sources: Citation[];
}

/** What is needed to tie what a note prints to the words and sessions of an edition. */
export interface EventContext {
  words: Words;
  sittings: Sittings;
  place: PrintedPlace;
  /** The source that the lines of the note belong to. */
  source: string;
}

/** The events of a note, with what in them could not be read. */
export function draftEvents(
  events: readonly NoteEvent[],
  context: EventContext,
): { events: DraftEvent[]; questions: Question[] } {
  const questions: Question[] = [];
  const drafted = events.map((event): DraftEvent => {
    const { by, date, lines } = event;
    const citation: Citation = { source: context.source, lines };
    const plausible = by !== undefined && isPlausible(by);
    const body = plausible ? bodyOf(by, context) : undefined;
    if (by && !plausible) questions.push(tooManySessions(by, event));
    else if (!body) questions.push(unnamed('机构', by?.printed, event));
    const session = body && by && sessionOf(by, body, { ...context, citation, date });
    if (body && !session && shouldNameSession(event)) {
      questions.push(unnamed('会议', by?.printed, event));
    }
    if (!date) questions.push(unnamed('日期', undefined, event));
    return {
      action: event.action,
      ...(date ? { date } : { dateUnknown: '题注没有印出日期' }),
      bodies: body ? [body] : [],
      session,
      note: noteOf(event),
      sources: [citation],
    };
  });
  return { events: drafted, questions };
}

/** A congress meets once or twice a year, in five years no more than this. */
const MOST_CONGRESS_SESSIONS = 12;

/** Whether a body can have met so often: 人民代表大会第二十四次会议 has lost its 常务委员会. */
function isPlausible({ kind, number = 1 }: NamedSession): boolean {
  return kind !== '人民代表大会' || number <= MOST_CONGRESS_SESSIONS;
}

function tooManySessions({ printed }: NamedSession, { action, lines }: NoteEvent): Question {
  const why = `一届人民代表大会开不了这么多次会议，可能漏印了“常务委员会”，印的是“${printed}”`;
  return { field: '机构', why: `${ACTION_WORDS[action]}：${why}`, line: lines[0] };
}

function bodyOf(by: NamedSession, { words, place }: EventContext): string | undefined {
  const own = place.name === undefined ? undefined : words.place(place.name, place.province);
  const parent = words.places.get(words.places.get(own ?? '')?.parent ?? '')?.name;
  const name = fullPlaceName(by.place, place, parent);
  const id = name === undefined ? undefined : words.place(name);
  return id === undefined ? undefined : words.body(by, id);
}

function sessionOf(
  { kind, term, number }: NamedSession,
  body: string,
  { sittings, citation, date }: EventContext & { citation: Citation; date: string | undefined },
): string | undefined {
  if (kind === '政府' || !isNumber(term, 99) || !isNumber(number, 199)) return undefined;
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  return sittings.name(body, term, number, { year, source: citation });
}

function isNumber(value: number | undefined, most: number): value is number {
  return value !== undefined && value >= 1 && value <= most;
}

/** Publication is an act of the body outside its sessions; everything else is done at one. */
function shouldNameSession({ action, by, date }: NoteEvent): boolean {
  return action !== 'publish' && by?.kind !== '政府' && date !== undefined;
}

const FIELDS = { 机构: '哪个机关', 会议: '第几届第几次会议', 日期: '日期' } as const;

function unnamed(
  field: keyof typeof FIELDS,
  printed: string | undefined,
  { action, lines }: NoteEvent,
): Question {
  const found = printed ? `，印的是“${printed}”` : '';
  const why = `${ACTION_WORDS[action]}：题注没有印出${FIELDS[field]}${found}`;
  return { field, why, line: lines[0], unread: field === '机构' && printed ? true : undefined };
}

const ACTION_WORDS: Partial<Record<LegislativeAction, string>> = {
  adopt: '通过',
  approve: '批准',
  publish: '公布',
  modify: '修改',
  amend: '修正',
  revise: '修订',
  repeal: '废止',
};

/** 第二次修正，依据《关于修改〈…〉的决定》 */
function noteOf({ action, ordinal, instrument }: NoteEvent): string | undefined {
  if (action === 'approve') return instrument && `批准${instrument}`;
  const count = ordinal && `${ordinal}${ACTION_WORDS[action]}`;
  const basis = instrument && `依据${instrument}`;
  return [count, basis].filter((part) => part !== undefined).join('，') || undefined;
}
