/**
 * What a piece of a text is. 编 章 节 条 款 项 目 are the provisions of 《立法法》第六十五条; a
 * `point` is one of the 一、二、三 of a decision without articles, a `heading` one without a number,
 * a `continuation` further words of an item, an `entry` a line of the contents list.
 */
export type ProvisionKind =
  | 'title'
  | 'note'
  | 'contents'
  | 'entry'
  | 'preamble'
  | 'part'
  | 'chapter'
  | 'section'
  | 'heading'
  | 'article'
  | 'point'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'continuation'
  | 'annex';

/** The number of a provision: 第一百二十条之一 is `{ number: 120, insertion: 1 }`. */
export interface ProvisionNumber {
  number: number;
  insertion?: number | undefined;
}

/**
 * One piece of a text with the pieces below it. Its own words are `mark`, `label` and `text`, in
 * this order: together with those of its children they are the words that came in, every one of
 * them. Only white space between pieces is not kept.
 */
export interface Provision {
  kind: ProvisionKind;
  /** Its anchor, an Akoma Ntoso eId; left out where nothing can be cited (`eid.ts`). */
  eid?: string | undefined;
  /** Signs of a Markdown heading before it, which are no words of the text: `##`. */
  mark: string;
  /** Its number as printed: 第十二条, （三）, 1．; empty where it has none. */
  label: string;
  number?: ProvisionNumber | undefined;
  /** The words after the label: a heading, or a paragraph. Empty for an article: see its children. */
  text: string;
  /** The line of the input it begins on, counted from 1. */
  line: number;
  children: Provision[];
}

/** A number that does not follow on the one before it. Reported, never repaired. */
export interface NumberingFault {
  kind: ProvisionKind;
  eid?: string | undefined;
  line: number;
  /** The number that was due, as it would be printed: 第十三条. */
  expected: string;
  /** The number that stands there, as printed. */
  found: string;
}

/** A full text as a tree, in the order of the text. */
export interface Statute {
  children: Provision[];
  faults: NumberingFault[];
}

type Branch = Pick<Provision, 'children'>;

/** Every piece of a text, or below a piece of one, in the order of the text. */
export function provisionsIn({ children }: Branch): Provision[] {
  const found: Provision[] = [];
  const collect = (provision: Provision): void => {
    found.push(provision);
    provision.children.forEach(collect);
  };
  children.forEach(collect);
  return found;
}

/** The articles of a text in their order, those of its annexes left out. */
export function articlesIn({ children }: Branch): Provision[] {
  return children.flatMap((provision) => {
    if (provision.kind === 'article') return provision;
    return provision.kind === 'annex' ? [] : articlesIn(provision);
  });
}

/** The piece with this anchor, e.g. `art_12__para_2`, or `undefined` where a text has none such. */
export function provisionAt(statute: Branch, eid: string): Provision | undefined {
  return provisionsIn(statute).find((provision) => provision.eid === eid);
}

/** The words of one piece and all below it, one line a piece; `mark` is left out. */
export function wordsOf({ label, text, children }: Provision): string {
  const own = label && text ? `${label}　${text}` : `${label}${text}`;
  return [own, ...children.map(wordsOf)].filter((line) => line !== '').join('\n');
}

/**
 * Every character of a text, white space left out. Equal to the input without its white space:
 * this is the fidelity that `npm run measure:statutes` measures.
 */
export function charactersOf(statute: Branch): string {
  const own = provisionsIn(statute).map(({ mark, label, text }) => mark + label + text);
  return own.join('').replace(/\s/g, '');
}
