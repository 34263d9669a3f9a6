import type { Citation } from '../../domain/citation.ts';
import type { WrittenRecord } from '../../domain/content-record.ts';
import { sessionId } from '../../domain/session.ts';

/** A session that the notes of imported texts name. */
export interface NamedSitting {
  id: string;
  body: string;
  term: number;
  number: number;
  /** The year in which most of the notes say it was held; `undefined` where they are divided. */
  year?: number | undefined;
  source: Citation;
}

interface Sitting extends NamedSitting {
  years: Map<number, number>;
  /** What the edition's own record says, which is not changed. */
  known?: { year?: unknown; opened?: unknown; closed?: unknown } | undefined;
}

/**
 * The sessions of an edition, those that stand in it and those that an import finds. A misprinted
 * number or year in one note does not move a session: the year is that of most notes.
 */
export class Sittings {
  private readonly known: Map<string, Sitting['known']>;
  private readonly named = new Map<string, Sitting>();

  constructor(records: readonly WrittenRecord[]) {
    this.known = new Map(
      records
        .filter(({ kind }) => kind === 'sessions')
        .map(({ id, fields }) => [id, (fields ?? {}) as Sitting['known']]),
    );
  }

  /** Note that a text names a session, in a year where it says so; the session's id. */
  name(
    body: string,
    term: number,
    number: number,
    { year, source }: { year: number | undefined; source: Citation },
  ): string {
    const id = sessionId({ body, term, number });
    const sitting = this.named.get(id) ?? {
      ...{ id, body, term, number, source },
      years: new Map<number, number>(),
      known: this.known.get(id),
    };
    if (year !== undefined) sitting.years.set(year, (sitting.years.get(year) ?? 0) + 1);
    this.named.set(id, sitting);
    return id;
  }

  /** The year in which a session was held, as far as the edition or most of the notes say. */
  yearOf(id: string): number | undefined {
    const { known, years = new Map<number, number>() } = this.named.get(id) ?? {};
    const printed = yearIn(known?.year) ?? yearIn(known?.opened);
    if (printed !== undefined) return printed;
    const [first, second] = [...years].sort(([, a], [, b]) => b - a);
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  }

  /** The sessions that have no record yet, of those that some record refers to. */
  missing(used: ReadonlySet<string>): NamedSitting[] {
    return [...this.named.values()]
      .filter(({ id }) => used.has(id) && !this.known.has(id))
      .map(({ id, body, term, number, source }) => {
        return { id, body, term, number, source, year: this.yearOf(id) };
      });
  }
}

function yearIn(value: unknown): number | undefined {
  if (value instanceof Date) return value.getUTCFullYear();
  const printed = typeof value === 'number' || typeof value === 'string' ? `${value}` : '';
  const year = /^\d{4}/.exec(printed)?.[0];
  return year === undefined ? undefined : Number(year);
}
