import type { RecordText, Run, TextPiece } from '../text-piece.ts';
import { isHeaded } from '../text-piece.ts';
import { visibleLine } from '../visible-text.ts';
import type { XmlElement } from '../xml.ts';

/** Kinds that Akoma Ntoso has an element for; any other is an `hcontainer` with its name. */
const ELEMENTS = new Set<TextPiece['kind']>([
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'point',
]);

/** Kinds that stand before the body. */
const FRONT = new Set<TextPiece['kind']>(['title', 'note', 'contents']);

/** How a link is written: the address of a record of the edition, as an IRI or a full address. */
export type AddressOf = (address: string) => string;

/**
 * The pieces of a text by the part of the document they belong to. Their order is never changed: a
 * list of contents that follows the preamble stands in the preamble.
 */
export function partsOf({ pieces }: Pick<RecordText, 'pieces'>) {
  const afterFront = indexOrEnd(pieces, ({ kind }) => !FRONT.has(kind));
  const afterPreamble = indexOrEnd(pieces, ({ kind }) => !FRONT.has(kind) && kind !== 'preamble');
  return {
    front: pieces.slice(0, afterFront),
    preamble: pieces.slice(afterFront, afterPreamble),
    body: pieces.slice(afterPreamble),
  };
}

function indexOrEnd(pieces: readonly TextPiece[], wanted: (piece: TextPiece) => boolean): number {
  const index = pieces.findIndex(wanted);
  return index < 0 ? pieces.length : index;
}

/** Add pieces of a text as paragraphs, with all that stands below them. */
export function addParagraphs(
  parent: XmlElement,
  pieces: readonly TextPiece[],
  addressOf: AddressOf,
): void {
  for (const piece of pieces) {
    addParagraph(parent, piece, addressOf);
    addParagraphs(parent, piece.children, addressOf);
  }
}

/** Add the provisions of a text under the anchors that the page has. */
export function addProvisions(
  parent: XmlElement,
  pieces: readonly TextPiece[],
  addressOf: AddressOf,
): void {
  for (const piece of pieces) addProvision(parent, piece, addressOf);
}

function addProvision(parent: XmlElement, piece: TextPiece, addressOf: AddressOf): void {
  const element = openElement(parent, piece);
  element.addWords('num', visibleLine(piece.label));
  if (isHeaded(piece)) element.addWords('heading', visibleLine(piece.text));
  const own = isHeaded(piece) ? [] : [{ ...piece, eid: undefined, label: '', children: [] }];
  const { before, provisions, after } = split(piece.children);
  const first = [...own.filter(hasWords), ...before];
  addBlock(element, provisions.length === 0 ? 'content' : 'intro', first, addressOf);
  addProvisions(element, provisions, addressOf);
  addBlock(element, 'wrapUp', after, addressOf);
}

function openElement(parent: XmlElement, { kind, eid }: TextPiece): XmlElement {
  return ELEMENTS.has(kind)
    ? parent.add(kind, { eId: eid })
    : parent.add('hcontainer', { eId: eid, name: kind });
}

function addBlock(
  parent: XmlElement,
  name: 'content' | 'intro' | 'wrapUp',
  pieces: readonly TextPiece[],
  addressOf: AddressOf,
): void {
  if (pieces.length > 0) addParagraphs(parent.add(name), pieces, addressOf);
}

/** A piece that cannot be cited and has nothing below it is words of the provision above it. */
const isWords = ({ kind, eid, children }: TextPiece) =>
  eid === undefined && children.length === 0 && kind !== 'heading';

/** What stands before, between and after the provisions below a piece. */
function split(children: readonly TextPiece[]) {
  const first = children.findIndex((child) => !isWords(child));
  if (first < 0) return { before: children, provisions: [], after: [] };
  const last = children.findLastIndex((child) => !isWords(child));
  return {
    before: children.slice(0, first),
    provisions: children.slice(first, last + 1),
    after: children.slice(last + 1),
  };
}

function hasWords({ text, runs }: Pick<TextPiece, 'text' | 'runs'>): boolean {
  return text !== '' || runs !== undefined;
}

function addParagraph(parent: XmlElement, piece: TextPiece, addressOf: AddressOf): void {
  if (piece.label === '' && !hasWords(piece)) return;
  const paragraph = parent.add('p', { eId: piece.eid, class: classOf(piece) });
  if (piece.runs) addRuns(paragraph, piece.runs, addressOf);
  else paragraph.say(visibleLine(`${piece.label}${piece.text}`));
}

/** Ordinary words need no class. */
function classOf({ kind }: TextPiece): string | undefined {
  return kind === 'paragraph' || kind === 'continuation' || kind === 'item' ? undefined : kind;
}

/** Words and links. A note on a source is no word of the text and is left out. */
function addRuns(paragraph: XmlElement, runs: readonly Run[], addressOf: AddressOf): void {
  for (const { text, to, cite } of runs) {
    if (cite) continue;
    if (to === undefined) paragraph.say(visibleLine(text));
    else paragraph.add('ref', { href: addressOf(to) }, visibleLine(text));
  }
}
