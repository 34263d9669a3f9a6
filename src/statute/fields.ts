/** The fields of a record, between a first line `---` (some editors put a mark before it) and the next. */
const FIELDS = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;

/** The text of a file without the fields above it. */
export function withoutFields(text: string): string {
  return text.replace(FIELDS, '');
}
