import { FILE_FORMATS, fileEndings } from '../formats/record-file.ts';
import type { AnyRecord, VersionRecord } from './record.ts';

/** Another form of a page, as `<link rel="alternate">` names it. */
export interface Alternate {
  type: string;
  href: string;
  /** What it is called in a list of forms. */
  title: string;
}

/**
 * The other forms of a record.
 *
 * @param version The full text that is wanted: its own Akoma Ntoso file, which never changes, stands
 *   in the place of that of the text in force.
 */
export function formatsOf(
  { collection, reference }: Pick<AnyRecord, 'collection' | 'reference'>,
  version?: VersionRecord,
): Alternate[] {
  return fileEndings(collection).map((ending) => {
    const { title, type } = FILE_FORMATS[ending];
    const own = ending === 'xml' && version?.day ? `/${version.day}` : '';
    return { type, href: `/data/${reference}${own}.${ending}`, title };
  });
}
