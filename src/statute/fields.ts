/** The fields of a record, between a first line `---` and the next. */
const FIELDS = /^---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;

/** The text of a file without the fields above it. */
export function withoutFields(text: string): string {
  return text.replace(FIELDS, '');
}
