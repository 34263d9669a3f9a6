/** The folder of the records, relative to the project: `content/`, or what `CONTENT_DIR` names. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? './content';
