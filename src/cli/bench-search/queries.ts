import { Converter } from 'opencc-js/cn2t';
import { chance, type Chance } from './random.ts';
import { holding, plain, type BenchText } from './truth.ts';

/** The query sets of the bench, with how many queries each has. */
export const SETS = {
  substring: 200,
  term: 100,
  'full title': 100,
  'short title': 100,
  multi: 50,
  citation: 30,
  folded: 50,
  absent: 40,
} as const;

export type SetName = keyof typeof SETS;

export interface BenchQuery {
  set: SetName;
  typed: string;
  /** The records that hold it. */
  right: ReadonlySet<string>;
  /** The records one of which should come first, where that is asked. */
  first?: ReadonlySet<string>;
  /** The anchor at which the first one should open. */
  anchor?: string;
}

/** The sets for some texts, the same for the same texts and seed. */
export function makeQueries(texts: readonly BenchText[], seed: number): BenchQuery[] {
  const by = chance(seed);
  const makers: Record<SetName, () => BenchQuery | undefined> = {
    substring: () => held('substring', stretch(texts, by, 2, 8), texts),
    term: termMaker(texts, by),
    'full title': () => titled('full title', by.pick(texts), (title) => title, texts),
    'short title': () => titled('short title', by.pick(texts), by.below(2) ? bare : short, texts),
    multi: () => multi(texts, by),
    citation: () => citation(texts, by),
    folded: () => folded(texts, by),
    absent: () => absent(texts, by),
  };
  return (Object.keys(SETS) as SetName[]).flatMap((set) => fill(SETS[set], makers[set]));
}

/** As many different queries as wanted, or as many as a small corpus gives. */
function fill(wanted: number, make: () => BenchQuery | undefined): BenchQuery[] {
  const made = new Map<string, BenchQuery>();
  for (let tries = 0; made.size < wanted && tries < wanted * 30; tries += 1) {
    const query = make();
    if (query) made.set(query.typed, query);
  }
  return [...made.values()];
}

function held(set: SetName, typed: string | undefined, texts: readonly BenchText[], meant = typed) {
  if (typed === undefined || meant === undefined) return undefined;
  return { set, typed, right: holding(texts, meant.split(' ')) };
}

const HAN = /\p{Script=Han}{2,}/gu;

/** A stretch of Chinese characters out of any text. */
function stretch(
  texts: readonly BenchText[],
  by: Chance,
  least: number,
  most: number,
  from = by.pick(texts),
): string | undefined {
  if (from.passages.length === 0) return undefined;
  const runs = by.pick(from.passages).text.match(HAN) ?? [];
  if (runs.length === 0) return undefined;
  const run = [...by.pick(runs)];
  const length = Math.min(run.length, least + by.below(most - least + 1));
  const start = by.below(run.length - length + 1);
  return run.slice(start, start + length).join('');
}

/** Words that between a twentieth and three fifths of the texts hold. */
function termMaker(texts: readonly BenchText[], by: Chance) {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { folded: text } of texts) {
    const words = new Set([...segmenter.segment(text)].map(({ segment }) => segment));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const terms = [...counts]
    .filter(([word]) => /^\p{Script=Han}{2,4}$/u.test(word))
    .filter(([, count]) => count >= texts.length / 20 && count <= texts.length * 0.6)
    .map(([word]) => word);
  return () => (terms.length === 0 ? undefined : held('term', by.pick(terms), texts));
}

const PLACE = /^(?:.{2,8}?(?:省|自治区|自治州|自治县|经济特区|市|县))+(?=.{4})/u;
const ENDING = /(?:若干)?(?:条例|办法|规定|规则|决定|细则)$/u;

/** A title without its place. */
const bare = (title: string) => title.replace(PLACE, '');
/** A title without its place and its ending. */
const short = (title: string) => bare(title).replace(ENDING, '');

function titled(
  set: SetName,
  { title }: BenchText,
  shorten: (title: string) => string,
  texts: readonly BenchText[],
): BenchQuery | undefined {
  const typed = shorten(title);
  if (typed.length < 4 || (set === 'short title' && typed === title)) return undefined;
  const named = texts.filter((text) => shorten(text.title) === typed);
  return { set, typed, right: holding(texts, [typed]), first: urls(named) };
}

function multi(texts: readonly BenchText[], by: Chance): BenchQuery | undefined {
  const from = by.pick(texts);
  const words = [stretch(texts, by, 2, 4, from), stretch(texts, by, 2, 4, from)];
  return words.includes(undefined) ? undefined : held('multi', words.join(' '), texts);
}

function citation(texts: readonly BenchText[], by: Chance): BenchQuery | undefined {
  const { title, passages } = by.pick(texts);
  const articles = passages.filter(({ anchor }) => /^art_\d+$/.test(anchor));
  if (articles.length === 0) return undefined;
  const { anchor, heading } = by.pick(articles);
  const name = bare(title);
  const cited = texts.filter(
    (text) => text.title.endsWith(name) && text.passages.some((other) => other.anchor === anchor),
  );
  const typed = `${name}${by.below(2) ? ' ' : ''}${heading}`;
  return {
    set: 'citation',
    typed,
    right: holding(texts, [name, heading]),
    first: urls(cited),
    anchor,
  };
}

const toTraditional = Converter({ from: 'cn', to: 't' });
const NUMBERS = /\p{Script=Han}?\d{2,}\p{Script=Han}{1,3}|[A-Za-z]{2,}[A-Za-z0-9]*/gu;

/** Digits, Latin letters and full-width forms as they stand, and traditional characters. */
function folded(texts: readonly BenchText[], by: Chance): BenchQuery | undefined {
  if (by.below(2)) {
    const meant = stretch(texts, by, 3, 6);
    const typed = meant && toTraditional(meant);
    return typed === meant ? undefined : held('folded', typed, texts, meant);
  }
  const { passages } = by.pick(texts);
  const found = passages.flatMap(({ text }) => text.match(NUMBERS) ?? []);
  if (found.length === 0) return undefined;
  const meant = by.pick(found);
  return held('folded', by.below(2) ? meant : fullWidth(meant), texts, meant);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
  );
}

/** Characters that each stand in some text, in an order in which they stand in none. */
function absent(texts: readonly BenchText[], by: Chance): BenchQuery | undefined {
  const characters = Array.from({ length: 4 + by.below(3) }, () => stretch(texts, by, 1, 1));
  const typed = characters.join('');
  const right = holding(texts, [plain(typed)]);
  return right.size > 0 || typed.length < 4 ? undefined : { set: 'absent', typed, right };
}

function urls(texts: readonly BenchText[]): Set<string> {
  return new Set(texts.map(({ url }) => url));
}
