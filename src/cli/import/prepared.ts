import path from 'node:path';
import type { WrittenRecord } from '../../domain/content-record.ts';
import { kindOfTitle } from '../../statute/regulation-kind.ts';
import { withoutContradictions } from './contradicted-dates.ts';
import type { Draft } from './draft.ts';
import { draftCommencement } from './draft-commencement.ts';
import { draftEvents, type DraftEvent } from './draft-events.ts';
import { printedPlace, type PrintedPlace } from './draft-place.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { RegulationIds } from './regulation-id.ts';
import type { RegulationParts } from './regulation-record.ts';
import { Sittings } from './sessions.ts';
import { Words } from './words.ts';

/** A draft with everything it needs to become a record of an edition. */
export interface Prepared extends RegulationParts {
  /** The file it comes from. */
  file: string;
  questions: Question[];
}

/** Ties what texts print to the words, sessions and regulations of one edition. */
export class Preparation {
  readonly words: Words;
  readonly sittings: Sittings;
  private readonly ids: RegulationIds;
  private readonly defaultPlace: string | undefined;
  /** Which file of this import has become which regulation. */
  private readonly files = new Map<string, string>();

  /**
   * @param defaultPlace the id of the place of texts that name none.
   * @throws Refusal if the edition has no such place.
   */
  constructor(records: readonly WrittenRecord[], defaultPlace: string | undefined) {
    this.words = new Words(records);
    this.sittings = new Sittings(records);
    this.ids = new RegulationIds(records);
    this.defaultPlace = defaultPlace;
    if (defaultPlace !== undefined && !this.words.places.get(defaultPlace)) {
      throw new Refusal(`--place 应是 places.yaml 里有的标识，现在写的是 ${defaultPlace}`);
    }
  }

  /**
   * Prepare a draft.
   *
   * @throws Refusal if no place is found, or the same regulation came from another file already.
   */
  prepare(file: string, draft: Draft): Prepared {
    const { title } = draft.printed;
    const printed = printedPlace(draft);
    const place = this.placeOf(printed, draft);
    const placeName = this.words.places.get(place)?.name ?? printed.name ?? '';
    const id = this.idOf(file, place, placeName, title);
    const told = this.eventsOf(draft, printed, id);
    const commencement = draftCommencement(draft, told.events, id);
    const read = { events: told.events, inForceFrom: commencement.inForceFrom };
    const { dates, questions } = withoutContradictions(read, draft.clause);
    const bodies = makersOf(dates.events);
    return {
      ...{ file, draft, id, place, placeName, bodies, ...dates },
      topics: [this.words.unsortedTopic()],
      laws: this.lawsOf(draft),
      maker: this.words.bodies.get(bodies[0] ?? '')?.name,
      repeals: draft.repeals.map(({ title: repealed }) => ({ title: repealed })),
      questions: [
        ...draft.questions,
        ...kindQuestion(draft),
        ...told.questions,
        ...this.makerQuestions(bodies, place, draft),
        ...commencement.questions,
        ...questions,
      ],
    };
  }

  /** A regulation that names no maker, or one of another place than its title. */
  private makerQuestions(bodies: string[], place: string, { printed }: Draft): Question[] {
    const field = '制定机关';
    const line = printed.note[0]?.number ?? printed.titleLines[1];
    const [maker] = bodies.map((id) => this.words.bodies.get(id));
    if (!maker) return [{ field, why: '题注没有写明由谁通过', line }];
    if (maker['place'] === place) return [];
    return [{ field, why: `题注印的通过机关是${maker.name}，和题名的地方不同`, line }];
  }

  private placeOf({ name, province }: PrintedPlace, { printed }: Draft): string {
    const place = (name && this.words.place(name, province)) ?? this.defaultPlace;
    if (place !== undefined) return place;
    throw new Refusal(
      `题名和题注都没有写明地方：“${printed.title}”；用 --place 指定`,
      printed.titleLines[0],
    );
  }

  private idOf(file: string, place: string, placeName: string, title: string): string {
    const id = this.ids.known(place, title) ?? this.ids.make(place, placeName, title);
    const other = this.files.get(id);
    if (other !== undefined) {
      throw new Refusal(
        `《${title}》在 ${path.basename(other)} 里已经有了；一部法规只导入一个文件`,
      );
    }
    this.files.set(id, file);
    return id;
  }

  private eventsOf(
    { note, printed }: Draft,
    place: PrintedPlace,
    source: string,
  ): { events: DraftEvent[]; questions: Question[] } {
    const unread = note.unread.map(({ words, line }) => ({
      field: '题注',
      why: `读不懂“${words}”`,
      line,
      unread: true as const,
    }));
    const left = note.events.length - place.events.length;
    if (left > 0) {
      const why = `题注里有 ${left} 件事由全国的机关所为，不是这部法规的事，没有采用`;
      unread.push({ field: '题注', why, line: printed.note[0]?.number ?? 1, unread: true });
    }
    const { words, sittings } = this;
    const { events, questions } = draftEvents(place.events, { words, sittings, place, source });
    return { events, questions: [...unread, ...questions] };
  }

  /** The ids of the laws that are known for the nation's so far. */
  private lawsOf({ laws }: Draft): string[] {
    return laws.flatMap((law) => this.words.law(law) ?? []);
  }

  /**
   * What can only be said when every text has been read: the year of a session, repealed records, and
   * which of the grounds are the nation's, since one text tells it and another does not.
   */
  settle(prepared: Prepared): void {
    prepared.laws = this.lawsOf(prepared.draft);
    prepared.questions.push(...this.lawQuestions(prepared.draft));
    for (const event of prepared.events) this.settleSession(event, prepared.questions);
    prepared.repeals = prepared.repeals.map(({ title }) => {
      const regulation = this.ids.known(prepared.place, title);
      return regulation === prepared.id ? { title } : { title, regulation };
    });
  }

  private lawQuestions({ laws }: Draft): Question[] {
    const open = laws.filter((law) => this.words.law(law) === undefined);
    return open.map(({ name, line }) => {
      return { field: '上位法', why: `根据的《${name}》没有写明由谁制定，没有列入`, line };
    });
  }

  /** A note that dates a session to another year than the other notes do is misprinted somewhere. */
  private settleSession(event: DraftEvent, questions: Question[]): void {
    if (event.session === undefined || event.date === undefined) return;
    const year = this.sittings.yearOf(event.session);
    if (year === undefined || Number(event.date.slice(0, 4)) === year) return;
    const why = `题注印的日期是 ${event.date}，而这次会议（${event.session}）在 ${year} 年`;
    questions.push({ field: '会议', why, line: event.sources[0]?.lines[0] });
    event.session = undefined;
  }
}

/** The bodies that made a regulation: those that adopted it, by the note. */
function makersOf(events: readonly DraftEvent[]): string[] {
  const adopted =
    events.find(({ action }) => action === 'adopt') ??
    events.find(({ action }) => action === 'revise');
  return adopted?.bodies ?? [];
}

function kindQuestion({ printed: { title, titleLines } }: Draft): Question[] {
  if (kindOfTitle(title)) return [];
  const why = `题名“${title}”不以条例、办法、规定等结尾，类别暂作规范性文件`;
  return [{ field: '类别', why, line: titleLines[0] }];
}
