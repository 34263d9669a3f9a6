import { readMarkup } from './body-markup.ts';
import { parseLines, type Citation } from './citation.ts';
import type { Collection } from './record-reference.ts';

/**
 * The passages on which a record rests, by how closely it holds to them. The list `sources` of the
 * record as a whole is left out: it says where the record comes from and proves no more than its
 * title. Of a session it is all the proof there is.
 */
export interface ClaimedPassages {
  /** They prove single things: an event, a figure, a provision, a finding. */
  items: Citation[];
  /** They are summed up: a section of a report, a stretch of a digest. */
  digests: Citation[];
}

/** The passages of one record; `digest` is the text under its fields, with its notes. */
export function claimedPassages(
  collection: Collection,
  fields: object,
  digest: string | undefined,
): ClaimedPassages {
  const {
    sources,
    sections = [],
    ...rest
  } = fields as {
    sources?: unknown;
    sections?: { sources?: unknown }[];
  };
  const parts = sections.map(({ sources: whole, ...part }) => ({ whole, part }));
  return {
    items: [
      ...citationsWithin(rest),
      ...citationsWithin(parts.map(({ part }) => part)),
      ...(collection === 'sessions' ? citationsWithin(sources) : []),
    ],
    digests: [...citationsWithin(parts.map(({ whole }) => whole)), ...notesIn(digest ?? '')],
  };
}

/** Every citation in a value, at whatever depth. */
function citationsWithin(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsWithin);
}

function isCitation(value: object): value is Citation {
  const { source, lines } = value as Partial<Record<keyof Citation, unknown>>;
  return typeof source === 'string' && Array.isArray(lines) && lines.length === 2;
}

/** The passages that the notes of a digest name. */
function notesIn(digest: string): Citation[] {
  const { components } = readMarkup({ text: digest, firstLine: 1, format: 'mdx' });
  return components.flatMap(({ name, attributes: { source = '', lines = '' } }) => {
    const range = name === 'Cite' ? parseLines(lines) : undefined;
    return range ? [{ source, lines: range }] : [];
  });
}
