import { formatAkomaNtoso } from './akoma-ntoso/act.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatPlainText } from './plain-text.ts';
import type { AnyRecordData } from './record-data.ts';

/** A form in which every record, or every regulation, is published as a file. */
export interface FileFormat {
  /** What it is called in a list of forms. */
  title: string;
  type: string;
  format: (record: AnyRecordData) => string;
}

/** The forms by the ending of their files, in the order readers see them. */
export const FILE_FORMATS = {
  json: { title: 'JSON', type: 'application/json', format: (record) => formatJson(record, 2) },
  md: { title: 'Markdown', type: 'text/markdown', format: formatMarkdown },
  txt: { title: '纯文本', type: 'text/plain', format: formatPlainText },
  xml: {
    title: 'Akoma Ntoso',
    type: 'application/akn+xml',
    format: (record) => {
      if (record.collection !== 'regulations') throw new TypeError(`${record.id} 不是法规`);
      return formatAkomaNtoso(record);
    },
  },
} as const satisfies Record<string, FileFormat>;

export type FileEnding = keyof typeof FILE_FORMATS;

/** The endings of the files that a record of a collection has. */
export function fileEndings(collection: AnyRecordData['collection']): FileEnding[] {
  const all = Object.keys(FILE_FORMATS) as FileEnding[];
  return collection === 'regulations' ? all : all.filter((ending) => ending !== 'xml');
}
