import { FILE_FORMATS, fileEndings } from '../formats/record-file.ts';
import type { AnyRecord } from './record.ts';

/** Another form of a page, as `<link rel="alternate">` names it. */
export interface Alternate {
  type: string;
  href: string;
  /** What it is called in a list of forms. */
  title: string;
}

/** The other forms of a record. */
export function formatsOf({
  collection,
  reference,
}: Pick<AnyRecord, 'collection' | 'reference'>): Alternate[] {
  return fileEndings(collection).map((ending) => {
    const { title, type } = FILE_FORMATS[ending];
    return { type, href: `/data/${reference}.${ending}`, title };
  });
}
