import { paragraphsIn } from './article-body.ts';
import { contentsEnd, contentsEntries } from './contents-lines.ts';
import { eidOf, type NumberedKind } from './eid.ts';
import { freeEids } from './free-eid.ts';
import { readFrontMatter } from './front-matter.ts';
import { readOpening, type Opening } from './opening.ts';
import { follows, isMisprintOf } from './provision-number.ts';
import type { Provision, ProvisionNumber } from './statute.ts';
import { looksLikeHeading, quotesOpened, type TextLine } from './text-line.ts';

/**
 * Read one text without its annexes.
 *
 * @param above what its anchors begin with: empty for the body, `att_1` for the first annex.
 */
export function readBody(lines: readonly TextLine[], above: string): Provision[] {
  return new TextReader(lines, above).read();
}

/** Reads the lines of one text from the first to the last. */
class TextReader {
  private readonly lines: readonly TextLine[];
  /** What each line opens by its own words; several questions are asked of a line. */
  private readonly openings: readonly (Opening | undefined)[];
  private readonly above: string;
  private readonly root: Provision[] = [];
  /** The headings that are open, from 编 down to 节. */
  private readonly headings: Provision[] = [];
  private lastArticle: ProvisionNumber | undefined;
  private lastPoint: ProvisionNumber | undefined;
  /** Quotation marks that are open: an article quoted in a decision is not one of its own. */
  private quotes = 0;
  private readonly free = freeEids();
  private loose = 0;
  private soughtContents = false;
  private readonly hasArticles: boolean;

  constructor(lines: readonly TextLine[], above: string) {
    this.lines = lines;
    this.above = above;
    this.openings = lines.map(({ words }) => readOpening(words));
    this.hasArticles = this.holdsArticles();
  }

  /** Whether the text has articles of its own, those apart that it quotes. */
  private holdsArticles(): boolean {
    let quotes = 0;
    return this.lines.some(({ words }, at) => {
      const opening = this.openings[at];
      const own = opening?.kind === 'article' && (quotes === 0 || opening.number?.number === 1);
      quotes = Math.max(0, quotes + quotesOpened(words));
      return own;
    });
  }

  read(): Provision[] {
    const first = this.lines.findIndex((_, index) => this.openingAt(index) !== undefined);
    if (first < 0) return this.readUnnumbered();
    const start = this.isLooseStart(first) ? first - 1 : first;
    this.root.push(...this.anchored(readFrontMatter(this.lines.slice(0, start))));
    for (let at = start; at < this.lines.length;) at = this.readAt(at);
    return this.root;
  }

  /** 总则 without a number, right before the first article. */
  private isLooseStart(first: number): boolean {
    return /^(?:总\s*则|附\s*则)$/.test(this.lines[first - 1]?.words ?? '');
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
    if (opening.kind === 'article' || opening.kind === 'point')
      return this.readNumbered(at, opening);
    // A contents list without a title of its own can only be the first headings of a text.
    const first = this.headings.length === 0 && !this.soughtContents;
    this.soughtContents = true;
    if (first && contentsEnd(this.lines, at) > at) return this.readContents(at, undefined);
    return this.readHeading(at, opening);
  }

  /** What a line opens here: its words alone do not tell an article from a quoted one. */
  private openingAt(at: number): Opening | undefined {
    const opening = this.openings[at];
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
    while (end < this.lines.length && !this.endsProvision(end)) {
      this.quotes += quotesOpened(this.lines[end]?.words ?? '');
      end += 1;
    }
    return end;
  }

  private endsProvision(at: number): boolean {
    return this.openingAt(at) !== undefined || this.isLooseHeading(at) || this.isClosing(at);
  }

  /** 本决定自公布之日起施行, after the last point of a decision, is part of none. */
  private isClosing(at: number): boolean {
    const words = this.lines[at]?.words ?? '';
    return this.lastPoint !== undefined && this.quotes <= 0 && CLOSING_WORDS.test(words);
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
      // Words that belong to no article or point are a paragraph of what they stand in.
      this.loose += 1;
      this.add(
        this.provision('paragraph', { number: this.loose }, looseOpening(line), line.number),
      );
    }
    return at + 1;
  }

  private isHeadingLine(at: number): boolean {
    return looksLikeHeading(this.lines[at]?.words ?? '');
  }

  private readHeading(at: number, opening: Opening): number {
    const kind = opening.kind as 'part' | 'chapter' | 'section';
    const next = this.lines[at + 1];
    // 第一章 on one line, 总则 on the next; 第五章 自治条例、 on one, 单行条例的批准 on the next.
    const broken = opening.rest === '' || opening.rest.endsWith('、');
    const split = broken && next && !this.openingAt(at + 1) && looksLikeHeading(next.words);
    const rest = split ? opening.rest + next.words : opening.rest;
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
    while (this.headings.some((open) => LEVELS.indexOf(open.kind) >= level)) {
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
    const end = contentsEnd(this.lines, from);
    this.root.push({
      kind: 'contents',
      mark: opening?.mark ?? '',
      label: '',
      text: opening?.label ?? '',
      line: this.lines[at]?.number ?? 1,
      children: contentsEntries(this.lines.slice(from, end)),
    });
    return end;
  }

  private provision(
    kind: NumberedKind,
    number: ProvisionNumber,
    { mark, label, rest }: Pick<Opening, 'mark' | 'label' | 'rest'>,
    line: number,
  ): Provision {
    const text = kind === 'article' || kind === 'point' ? '' : rest;
    const above = kind === 'article' || kind === 'point' ? this.above : this.anchorAbove();
    const eid = this.free(eidOf(kind, number, above));
    const printed = label === '' ? undefined : number;
    return { kind, eid, mark, label, number: printed, text, line, children: [] };
  }

  private anchorAbove(): string {
    return this.headings.at(-1)?.eid ?? this.above;
  }
}

/** How the words of a decision begin that follow its last point. */
const CLOSING_WORDS = /^(?:本决[定议]|《[^》]+》根据本决[定议]|此外，对)/;

const LEVELS: Provision['kind'][] = ['part', 'chapter', 'section'];

function looseOpening({ words }: TextLine): Pick<Opening, 'mark' | 'label' | 'rest'> {
  return { mark: '', label: '', rest: words };
}

/** The same piece with every anchor below another. */
function below(piece: Provision, above: string): Provision {
  return {
    ...piece,
    eid: piece.eid && `${above}__${piece.eid}`,
    children: piece.children.map((child) => below(child, above)),
  };
}
