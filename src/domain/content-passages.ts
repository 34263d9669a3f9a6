import { claimedPassages, type ClaimedPassages } from './claimed-lines.ts';
import type { Content } from './content-record.ts';

const CITING = ['regulations', 'inspections', 'work-reports', 'sessions'] as const;

/** The passages on which all records of a content folder rest. */
export function contentPassages(content: Content): ClaimedPassages {
  const each = [
    ...CITING.flatMap((collection) =>
      content[collection].map(({ data, body }) => claimedPassages(collection, data, body?.text)),
    ),
    ...content.versions.map(({ data }) => claimedPassages('regulations', data, undefined)),
  ];
  return {
    items: each.flatMap(({ items }) => items),
    digests: each.flatMap(({ digests }) => digests),
  };
}
