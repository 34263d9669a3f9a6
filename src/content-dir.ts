const OWN = './content';

/** The folder of the records, relative to the project: `content/`, or what `CONTENT_DIR` names. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? OWN;

/** Which files of it hold the records of each collection; what begins with `_` holds none. */
export const RECORD_FILES = {
  regulations: { folder: 'regulations', files: '[^_]*.{md,mdx}' },
  versions: { folder: 'regulations', files: '[^_]*/[^_]*.md' },
  inspections: { folder: 'inspections', files: '[^_]*.mdx' },
  'work-reports': { folder: 'work-reports', files: '[^_]*.mdx' },
  sessions: { folder: 'sessions', files: '[^_]*.yaml' },
  sources: { folder: 'sources', files: '[^_]*.yaml' },
} as const;

/**
 * Where a build keeps what the next one can use again. Each content folder has a place of its own:
 * two builds at the same time, or one after the other, do not mix their records.
 */
export const CACHE_DIR =
  CONTENT_DIR === OWN
    ? './node_modules/.astro'
    : `./node_modules/.cache/content${CONTENT_DIR.replace(/[^\w]+/g, '-')}`;
