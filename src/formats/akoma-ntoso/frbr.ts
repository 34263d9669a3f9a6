import { versionAddress } from '../../domain/address.ts';
import { absolute } from '../edition.ts';
import type { RecordData } from '../record-data.ts';

/**
 * The names of a regulation on the three levels of FRBR that a file has: the work, the expression
 * (its text from one day on), the manifestation (this file).
 */
export interface Frbr {
  work: string;
  expression: string;
  manifestation: string;
  /** Where each of them stands on the web; a text whose day is not known has no address of its own. */
  workUrl: string;
  expressionUrl: string | undefined;
  manifestationUrl: string;
}

/** 中文, ISO 639-2. */
export const LANGUAGE = 'zho';

/** 中国, ISO 3166-1. */
export const COUNTRY = 'cn';

/**
 * The work's IRI. It leaves out the date that the naming convention puts before the title: many
 * dates are not known yet, and an IRI that is published must not change when one becomes known. The
 * record's id never changes and is unique by itself.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html
 * @example workIri('hlj-dangan-tiaoli') // '/akn/cn/act/hlj-dangan-tiaoli'
 */
export function workIri(id: string): string {
  return `/akn/${COUNTRY}/act/${id}`;
}

/** The names of a regulation and its text. */
export function frbrOf(record: RecordData<'regulations'>): Frbr {
  const { id, site, url } = record;
  const day = dayOfText(record);
  const work = workIri(id);
  const expression = `${work}/${LANGUAGE}@${day ?? ''}`;
  return {
    work,
    expression,
    manifestation: `${expression}.xml`,
    workUrl: absolute(site, url),
    expressionUrl: day === undefined ? undefined : absolute(site, versionAddress(id, day)),
    manifestationUrl: absolute(site, manifestationAddress(record)),
  };
}

/** The day from which the text in this file applies, or `undefined` where it is not known. */
export function dayOfText({ inForceFrom, text }: RecordData<'regulations'>): string | undefined {
  const from = text?.status === 'full' ? text.from : inForceFrom;
  return from?.precision === 'day' ? from.date : undefined;
}

/** A full text keeps an address of its own, as its page does. */
function manifestationAddress(record: RecordData<'regulations'>): string {
  const { id, text } = record;
  const day = text?.status === 'full' ? dayOfText(record) : undefined;
  return `/data/regulations/${id}${day === undefined ? '' : `/${day}`}.xml`;
}
