import type { CheckedRecord, Content } from '../content-record.ts';

/** A thing with the forms in which it may be printed. */
export interface Named {
  id: string;
  forms: readonly string[];
}

/** The names of everything records refer to, by id. */
export interface Names {
  bodies: ReadonlyMap<string, Named>;
  places: ReadonlyMap<string, Named>;
  laws: ReadonlyMap<string, Named>;
  regulations: ReadonlyMap<string, Named>;
  sessions: ReadonlyMap<string, Named>;
}

/** Read the names of a content folder. */
export function namesOf({ bodies, places, laws, regulations, sessions }: Content): Names {
  return {
    bodies: index(bodies, ({ name, inferredName, aliases = [] }) => [
      name,
      inferredName,
      ...aliases,
    ]),
    places: index(places, ({ name, aliases = [] }) => [name, ...aliases]),
    laws: index(laws, ({ name, aliases = [] }) => [name, ...aliases]),
    regulations: index(regulations, ({ title, inferredTitle, aliases = [] }) => [
      title,
      inferredTitle,
      ...aliases,
    ]),
    sessions: index(sessions, ({ printedTitles = [] }) => printedTitles),
  };
}

function index<Data>(
  records: readonly (Pick<CheckedRecord, 'id'> & { data: Data })[],
  forms: (data: Data) => readonly (string | undefined)[],
): Map<string, Named> {
  return new Map(
    records.map(({ id, data }) => [id, { id, forms: forms(data).flatMap((form) => form ?? []) }]),
  );
}
