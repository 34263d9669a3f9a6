import type { RecordData } from '../record-data.ts';
import { visibleLine } from '../visible-text.ts';
import { organization, recordNode, sharedProperties, type LinkedNode } from './node.ts';

/**
 * A session as schema.org Event, with what it dealt with. Its days are left out where no source
 * tells them.
 *
 * @see https://schema.org/Event
 */
export function sessionEvent(record: RecordData<'sessions'>): LinkedNode {
  const { fields, links, names, site, summary } = record;
  const dealtWith = new Map(
    links
      .filter(({ relation, direction }) => direction === 'in' && relation !== 'mentions')
      .map((link) => [link.record, link.title]),
  );
  return {
    ...sharedProperties(record),
    description: visibleLine(summary),
    inLanguage: site.language,
    startDate: fields.opened?.date,
    endDate: fields.closed?.date,
    organizer: organization(names, fields.body),
    about: [...dealtWith].map(([reference, title]) => recordNode(record, reference, title)),
  };
}
