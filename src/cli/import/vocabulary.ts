import type { RecordKind, WrittenRecord } from '../../domain/content-record.ts';

/** A word of a list such as `places.yaml`, as it is written. */
export interface Word {
  id: string;
  name: string;
  aliases?: string[] | undefined;
  parent?: string | undefined;
  [field: string]: unknown;
}

/**
 * A list of words that can be looked up and added to. What is there already is never changed: an
 * import finds a word by its name or by another of its names, and adds what it does not find.
 */
export class Vocabulary {
  /** In the order in which they were added. */
  readonly added: Word[] = [];
  private readonly words: Word[];
  private readonly keyOf: (name: string) => string;

  /** @param keyOf what two names of the same thing have in common. */
  constructor(
    records: readonly WrittenRecord[],
    kind: RecordKind,
    keyOf: (name: string) => string = (name) => name,
  ) {
    this.words = records.filter((record) => record.kind === kind).flatMap(wordOf);
    this.keyOf = keyOf;
  }

  /** The word of this name, of those that fit. */
  find(name: string, fits: (word: Word) => boolean = () => true): Word | undefined {
    const key = this.keyOf(name);
    const isNamed = (word: Word) => namesOf(word).some((each) => this.keyOf(each) === key);
    return this.words.find((word) => isNamed(word) && fits(word));
  }

  /** The word with this id. */
  get(id: string): Word | undefined {
    return this.words.find((word) => word.id === id);
  }

  /** Add a word under the first of some ids that is free; where none is, the last with a number. */
  add(ids: readonly string[], word: Omit<Word, 'id'> & { name: string }): Word {
    const [last = ''] = ids.slice(-1);
    let id = ids.find((each) => !this.get(each));
    for (let count = 2; id === undefined; count += 1) {
      if (!this.get(`${last}-${count}`)) id = `${last}-${count}`;
    }
    const added: Word = { ...word, id };
    this.words.push(added);
    this.added.push(added);
    return added;
  }
}

function wordOf({ fields }: WrittenRecord): Word[] {
  const { id, name } = (fields ?? {}) as Partial<Word>;
  return typeof id === 'string' && typeof name === 'string' ? [fields as Word] : [];
}

function namesOf({ name, inferredName, aliases }: Word): string[] {
  const others = Array.isArray(aliases) ? aliases : [];
  return [name, inferredName, ...others].filter((each) => typeof each === 'string');
}
