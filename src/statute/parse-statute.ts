import { paragraphsIn } from './article-body.ts';
import { eidOf, type NumberedKind } from './eid.ts';
import { noteLines, readFrontMatter, titleLines } from './front-matter.ts';
import { numberingFaults } from './numbering-faults.ts';
import { readOpening, type Opening } from './opening.ts';
import { follows, isMisprintOf } from './provision-number.ts';
import type { Provision, ProvisionNumber, Statute } from './statute.ts';
import { looksLikeHeading, quotesOpened, textLines, type TextLine } from './text-line.ts';

/**
 * Read a full text as a tree of provisions. It never fails: what it does not recognise is a
 * paragraph, and every character of the input is in the tree (`charactersOf`).
 *
 * The text is plain text, one line to a paragraph; blank lines do not matter. It may begin with its
 * title, the note under it, a preamble and a contents list, and end with annexes. `#` before a title
 * or a heading is a sign of Markdown and kept apart (`mark`); anywhere else it is a word.
 *
 * @see 《立法法》（2023 年修正）第六十五条：编、章、节、条、款、项、目
 * @example
 * parseStatute('第一条　为了……，制定本条例。\n第二条　本条例自2024年12月1日起施行。')
 */
export function parseStatute(text: string): Statute {
  const children = readText(textLines(text), '');
  return { children, faults: numberingFaults(children) };
}

/** One text: the body, or an annex or attached text, whose anchors begin with `above`. */
function readText(lines: readonly TextLine[], above: string): Provision[] {
  const [own, ...attached] = splitAnnexes(lines);
  const annexes = attached.map((part, index) =>
    readAnnex(part, eidOf('annex', { number: index + 1 }, above)),
  );
  return [...new TextReader(own ?? [], above).read(), ...annexes];
}

function readAnnex([first, ...rest]: readonly TextLine[], eid: string): Provision {
  const { label, mark, rest: text } = openingOfAnnex(first);
  const lines = label === '' && first ? [first, ...rest] : rest;
  const line = first?.number ?? 1;
  return { kind: 'annex', eid, mark, label, text, line, children: readText(lines, eid) };
}

function openingOfAnnex(line: TextLine | undefined): Pick<Opening, 'label' | 'mark' | 'rest'> {
  const opening = line && readOpening(line.words);
  return opening?.kind === 'annex' ? opening : { label: '', mark: '', rest: '' };
}

/** The lines of a text, then those of each annex, and of a text printed after a decision. */
function splitAnnexes(lines: readonly TextLine[]): TextLine[][] {
  const openings = lines.map(({ words }) => readOpening(words));
  const begun = openings.findIndex((opening) => opening && BODY.has(opening.kind));
  const starts = lines.flatMap((_, index) => {
    const from = index > begun && begun >= 0 ? annexStart(lines, openings, index) : undefined;
    return from === undefined || from <= begun ? [] : [from];
  });
  const bounds = [0, ...new Set(starts), lines.length];
  return bounds.slice(1).map((end, index) => lines.slice(bounds[index], end));
}

const BODY = new Set<Opening['kind']>(['article', 'point']);

/** Where the annex begins that line `index` opens: at 附件, or at the title before a second 第一条. */
function annexStart(
  lines: readonly TextLine[],
  openings: readonly (Opening | undefined)[],
  index: number,
): number | undefined {
  const opening = openings[index];
  if (opening?.kind === 'annex') return index;
  const isFirst = opening?.kind === 'article' && opening.number?.number === 1 && opening.parted;
  return isFirst ? titleBefore(lines, openings, index) : undefined;
}

/** The title that stands before line `index` with nothing but notes, contents and headings between. */
function titleBefore(
  lines: readonly TextLine[],
  openings: readonly (Opening | undefined)[],
  index: number,
): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const count = titleLines(lines.slice(at, index));
    if (count > 0) return titleLines(lines.slice(at - 1, index)) > count ? at - 1 : at;
    const passes = openings[at] ? !BODY.has(openings[at].kind) : noteLines(lines.slice(at, at + 1));
    if (!passes) return undefined;
  }
  return undefined;
}

/** Reads the lines of one text from the first to the last. */
class TextReader {
  private readonly lines: readonly TextLine[];
  private readonly above: string;
  private readonly root: Provision[] = [];
  /** The headings that are open, from 编 down to 节. */
  private readonly headings: Provision[] = [];
  private lastArticle: ProvisionNumber | undefined;
  private lastPoint: ProvisionNumber | undefined;
  /** Quotation marks that are open: an article quoted in a decision is not one of its own. */
  private quotes = 0;
  private readonly eids = new Set<string>();
  private loose = 0;
  private readonly hasArticles: boolean;

  constructor(lines: readonly TextLine[], above: string) {
    this.lines = lines;
    this.above = above;
    this.hasArticles = lines.some(({ words }) => readOpening(words)?.kind === 'article');
  }

  read(): Provision[] {
    const first = this.lines.findIndex((_, index) => this.openingAt(index) !== undefined);
    if (first < 0) return this.readUnnumbered();
    this.root.push(...this.anchored(readFrontMatter(this.lines.slice(0, first))));
    for (let at = first; at < this.lines.length; ) at = this.readAt(at);
    return this.root;
  }

  /** A text without articles, points or headings: title, note and 款. */
  private readUnnumbered(): Provision[] {
    const front = this.above === '' ? readFrontMatter(this.lines) : [];
    const paragraphs = this.lines.slice(front.filter(({ kind }) => kind !== 'preamble').length);
    return [
      ...front.filter(({ kind }) => kind !== 'preamble'),
      ...paragraphsIn(paragraphs, this.above),
    ];
  }

  private anchored(front: Provision[]): Provision[] {
    return front.map((piece) =>
      piece.kind === 'preamble' && this.above !== '' ? below(piece, this.above) : piece,
    );
  }

  /** Read what the line opens; the place of the line after it. */
  private readAt(at: number): number {
    const opening = this.openingAt(at);
    if (!opening) return this.readLoose(at);
    if (opening.kind === 'contents') return this.readContents(at, opening);
    if (opening.kind === 'article' || opening.kind === 'point') return this.readNumbered(at, opening);
    const contents = this.contentsEnd(at);
    if (contents > at) return this.readContents(at, undefined);
    return this.readHeading(at, opening);
  }

  /** What a line opens here: its words alone do not tell an article from a quoted one. */
  private openingAt(at: number): Opening | undefined {
    const opening = readOpening(this.lines[at]?.words ?? '');
    if (opening?.kind === 'article') return this.isArticle(opening) ? opening : undefined;
    if (opening?.kind === 'point') return this.isPoint(opening) ? opening : undefined;
    return opening?.kind === 'annex' ? undefined : opening;
  }

  private isArticle({ number, printed, parted }: Opening): boolean {
    if (!number) return isMisprintOf(printed, (this.lastArticle?.number ?? 0) + 1);
    return follows(this.lastArticle, number) || (this.quotes <= 0 && parted);
  }

  private isPoint({ number }: Opening): boolean {
    if (this.lastArticle || this.hasArticles || !number) return false;
    return follows(this.lastPoint, number);
  }

  private readNumbered(at: number, opening: Opening): number {
    const kind = opening.kind === 'point' ? 'point' : 'article';
    const number = opening.number ?? { number: (this.lastArticle?.number ?? 0) + 1 };
    if (kind === 'article') this.lastArticle = number;
    else this.lastPoint = number;
    this.quotes = 0;
    const end = this.endOf(at);
    const provision = this.provision(kind, number, opening, this.lines[at]?.number ?? 1);
    const first = { words: opening.rest, number: provision.line };
    const lines = [...(opening.rest === '' ? [] : [first]), ...this.lines.slice(at + 1, end)];
    provision.children = paragraphsIn(lines, provision.eid);
    this.add(provision);
    return end;
  }

  /** The place after the last line of the article or point that begins at `at`. */
  private endOf(at: number): number {
    this.quotes += quotesOpened(this.lines[at]?.words ?? '');
    let end = at + 1;
    while (end < this.lines.length && !this.openingAt(end) && !this.isLooseHeading(end)) {
      this.quotes += quotesOpened(this.lines[end]?.words ?? '');
      end += 1;
    }
    return end;
  }

  /** A heading without a number: short, after a full sentence, and an article or heading follows. */
  private isLooseHeading(at: number): boolean {
    const [before, words] = [this.lines[at - 1]?.words ?? '', this.lines[at]?.words ?? ''];
    const next = this.openingAt(at + 1);
    return (
      /[。”）]$/.test(before) &&
      looksLikeHeading(words) &&
      (next?.kind === 'article' || next?.kind === 'section')
    );
  }

  private readLoose(at: number): number {
    const line = this.lines[at];
    if (line && this.isHeadingLine(at)) {
      this.loose += 1;
      this.add(this.provision('heading', { number: this.loose }, looseOpening(line), line.number));
    } else if (line) {
      // Words between two headings belong to no provision; they are a paragraph of their own.
      this.add({ ...looseParagraph(line) });
    }
    return at + 1;
  }

  private isHeadingLine(at: number): boolean {
    return looksLikeHeading(this.lines[at]?.words ?? '');
  }

  private readHeading(at: number, opening: Opening): number {
    const kind = opening.kind as 'part' | 'chapter' | 'section';
    const next = this.lines[at + 1];
    // 第一章 on one line, 总则 on the next.
    const split = opening.rest === '' && next && !this.openingAt(at + 1) && looksLikeHeading(next.words);
    const rest = split ? next.words : opening.rest;
    this.close(kind);
    const provision = this.provision(
      kind,
      opening.number ?? this.dueNumber(kind),
      { ...opening, rest },
      this.lines[at]?.number ?? 1,
    );
    provision.text = rest;
    this.siblings().push(provision);
    this.headings.push(provision);
    return split ? at + 2 : at + 1;
  }

  private dueNumber(kind: Provision['kind']): ProvisionNumber {
    const last = this.siblings().findLast((sibling) => sibling.kind === kind)?.number;
    return { number: (last?.number ?? 0) + 1 };
  }

  /** Close the headings that a heading of this kind ends. */
  private close(kind: 'part' | 'chapter' | 'section'): void {
    const level = LEVELS.indexOf(kind);
    while (this.headings.some((open) => LEVELS.indexOf(open.kind as typeof kind) >= level)) {
      this.headings.pop();
    }
  }

  private siblings(): Provision[] {
    return this.headings.at(-1)?.children ?? this.root;
  }

  private add(provision: Provision): void {
    this.siblings().push(provision);
  }

  private readContents(at: number, opening: Opening | undefined): number {
    const from = opening ? at + 1 : at;
    const end = this.contentsEnd(from);
    this.root.push({
      kind: 'contents',
      mark: opening?.mark ?? '',
      label: '',
      text: opening?.label ?? '',
      line: this.lines[at]?.number ?? 1,
      children: this.lines.slice(from, end).map(contentsEntry),
    });
    return end;
  }

  /** Where the contents list ends that begins at `at`: where its first heading comes again. */
  private contentsEnd(at: number): number {
    const key = headingKey(this.lines[at]);
    if (key === undefined) return at;
    let end = at + 1;
    while (end < this.lines.length && headingKey(this.lines[end]) !== key) {
      if (!this.isContentsLine(end)) return at;
      end += 1;
    }
    return end < this.lines.length ? end : at;
  }

  private isContentsLine(at: number): boolean {
    const words = this.lines[at]?.words ?? '';
    return headingKey(this.lines[at]) !== undefined || looksLikeHeading(words);
  }

  private provision(
    kind: NumberedKind,
    number: ProvisionNumber,
    { mark, label, rest }: Pick<Opening, 'mark' | 'label' | 'rest'>,
    line: number,
  ): Provision {
    const text = kind === 'article' || kind === 'point' ? '' : rest;
    const above = kind === 'article' || kind === 'point' ? this.above : this.anchorAbove();
    const eid = this.unique(eidOf(kind, number, above));
    const printed = label === '' ? undefined : number;
    return { kind, eid, mark, label, number: printed, text, line, children: [] };
  }

  private anchorAbove(): string {
    return this.headings.at(-1)?.eid ?? this.above;
  }

  /** A number that stands twice gets an anchor of its own: `art_12~2`. */
  private unique(eid: string): string {
    let free = eid;
    for (let count = 2; this.eids.has(free); count += 1) free = `${eid}~${count}`;
    this.eids.add(free);
    return free;
  }
}

const LEVELS: Provision['kind'][] = ['part', 'chapter', 'section'];

function headingKey(line: TextLine | undefined): string | undefined {
  const opening = line && readOpening(line.words);
  if (!opening || !LEVELS.includes(opening.kind as Provision['kind'])) return undefined;
  return `${opening.kind} ${opening.number?.number ?? opening.printed}`;
}

function contentsEntry({ words, number: line }: TextLine): Provision {
  const [, mark = '', text = ''] = /^(#{1,6}(?=\s))?\s*(.*)$/.exec(words) ?? [];
  return { kind: 'entry', mark, label: '', text, line, children: [] };
}

function looseOpening({ words }: TextLine): Pick<Opening, 'mark' | 'label' | 'rest'> {
  return { mark: '', label: '', rest: words };
}

function looseParagraph({ words, number: line }: TextLine): Provision {
  return { kind: 'paragraph', mark: '', label: '', text: words, line, children: [] };
}

/** The same piece with every anchor below another. */
function below(piece: Provision, above: string): Provision {
  return {
    ...piece,
    eid: piece.eid && `${above}__${piece.eid}`,
    children: piece.children.map((child) => below(child, above)),
  };
}
