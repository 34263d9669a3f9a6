import { splitReference, type RecordReference } from '../../domain/record-reference.ts';
import { absolute } from '../edition.ts';
import type { RecordData } from '../record-data.ts';
import { recordOutline } from '../record-outline.ts';
import type { TextPiece } from '../text-piece.ts';
import { visibleLine } from '../visible-text.ts';
import { xmlRoot, type XmlElement } from '../xml.ts';
import { addParagraphs, addProvisions, partsOf, type AddressOf } from './body.ts';
import { workIri } from './frbr.ts';
import { addMetadata } from './metadata.ts';

export const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A regulation as Akoma Ntoso 3.0 XML: how it is named on the levels of FRBR, its life with the
 * interval of force, what it refers to, and its text under the anchors of the page.
 *
 * @param record As in `/data/regulations/<id>.json`.
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html
 */
export function formatAkomaNtoso(record: RecordData<'regulations'>): string {
  const document = made.get(record) ?? format(record);
  made.set(record, document);
  return document;
}

/** A regulation with one text has the same document at two addresses. */
const made = new WeakMap<RecordData<'regulations'>, string>();

function format(record: RecordData<'regulations'>): string {
  const root = xmlRoot(AKOMA_NTOSO, 'akomaNtoso');
  const act = root.add('act', { name: visibleLine(record.kind), contains: 'singleVersion' });
  addMetadata(act, record);
  const { front, preamble, body } = partsOf(record.text ?? { pieces: [] });
  const addressOf = addressWithin(record);
  addPreface(act, record, front, addressOf);
  const language = { 'xml:lang': record.site.language };
  if (preamble.length > 0) addParagraphs(act.add('preamble', language), preamble, addressOf);
  addProvisions(act.add('body', language), body.length > 0 ? body : [nothing()], addressOf);
  return root.format(['p', 'num', 'heading']);
}

/** A link to a regulation is its IRI, a link to anything else a full address. */
function addressWithin({ site }: RecordData<'regulations'>): AddressOf {
  return (address) => {
    const reference = /^\/(?<reference>regulations\/[^/]+)\/$/.exec(address)?.groups?.['reference'];
    if (reference === undefined) return absolute(site, address);
    return workIri(splitReference(reference as RecordReference).id);
  };
}

/** The title and what the text is; then the title, the note and the contents of a full text. */
function addPreface(
  act: XmlElement,
  record: RecordData<'regulations'>,
  front: readonly TextPiece[],
  addressOf: AddressOf,
): void {
  const preface = act.add('preface', { 'xml:lang': record.site.language });
  const about = preface.add('container', { name: 'about' });
  about.add('p').addWords('docTitle', visibleLine(record.title));
  about.addWords('p', recordOutline(record).notice);
  addParagraphs(preface, front, addressOf);
}

/** A body must hold something, even where a record has no text. */
function nothing(): TextPiece {
  return { kind: 'digest', label: '', text: '', children: [] };
}
