import { formatPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { COLLECTIONS, type Collection } from '../../domain/record-reference.ts';
import { visibleLine } from '../visible-text.ts';

/** What stands on a card, line by line; an empty line is left out. */
export interface CardText {
  /** The name of the software, in the seal. */
  seal: string;
  edition: string;
  kind: string;
  title: string;
  date: string;
}

/** What is needed of a record to draw its card, as `/data/records.json` lists it. */
export interface CardRecord {
  collection: Collection;
  title: string;
  kind: string;
  year: number | null;
  inForceFrom: PartialDate | null;
}

/** What is needed of the edition. */
interface CardEdition {
  name: string;
  edition: string;
}

/**
 * The words of a record's card. A card is kept by others for years, so it says nothing that goes out
 * of date: when a regulation took effect, never whether it still applies.
 */
export function cardText({ name, edition }: CardEdition, record: CardRecord): CardText {
  return {
    seal: visibleLine(name),
    edition: visibleLine(edition),
    kind: visibleLine(`${COLLECTIONS[record.collection]} · ${record.kind}`),
    title: visibleLine(record.title),
    date: dateOf(record),
  };
}

function dateOf({ collection, inForceFrom, year }: CardRecord): string {
  if (collection !== 'regulations') return year === null ? '' : `${year}年`;
  return inForceFrom ? `${formatPartialDate(inForceFrom)}起施行` : '';
}

/** The words of the card of every page that is no record. */
export function editionCardText({ name, edition }: CardEdition, tagline: string): CardText {
  return {
    seal: visibleLine(name),
    edition: '',
    kind: '',
    title: visibleLine(edition),
    date: visibleLine(tagline),
  };
}
