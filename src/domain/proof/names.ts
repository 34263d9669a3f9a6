import type { CheckedRecord, Content } from '../content-record.ts';
import { foldWords } from './folded-text.ts';
import type { Passages } from './passages.ts';

/** A thing with the forms in which it may be printed. */
export interface Named {
  id: string;
  forms: readonly string[];
  /** Names of other things that hold one of the forms: 省人大 is no more than a part of 省人大常委会. */
  longer: readonly string[];
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
  formsOf: (data: Data) => readonly (string | undefined)[],
): Map<string, Named> {
  const things = records.map(({ id, data }) => ({
    id,
    forms: formsOf(data).flatMap((form) => form ?? []),
  }));
  return new Map(
    things.map((thing) => [thing.id, { ...thing, longer: longerNames(thing, things) }]),
  );
}

type Thing = Pick<Named, 'id' | 'forms'>;

function longerNames({ id, forms }: Thing, things: readonly Thing[]): string[] {
  const others = things.filter((other) => other.id !== id).flatMap((other) => other.forms);
  return others.filter((name) => forms.some((form) => name !== form && name.includes(form)));
}

/** The term that stands within the name of a body: 滨州市第十一届人民代表大会常务委员会. */
const TERM = /第?[〇零一二三四五六七八九十百\d]{1,4}届/g;

/** Whether a thing is printed under one of its names, and not only within the name of another. */
export function hasName({ words }: Passages, { forms, longer }: Named): boolean {
  return words.some((printed) => {
    const passage = `${printed}　${printed.replace(TERM, '')}`;
    const rest = longer.reduce((text, name) => text.replaceAll(foldWords(name), '　'), passage);
    return forms.some((form) => rest.includes(foldWords(form)));
  });
}
