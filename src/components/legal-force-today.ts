import { LEGAL_FORCE_LABELS, legalForceOn } from '../domain/legal-force.ts';
import { parsePartialDate } from '../domain/partial-date.ts';

/**
 * Bring every status on the page from the day of the build up to the reader's day. A list row that
 * is filtered by status carries the word too.
 */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

for (const tag of document.querySelectorAll<HTMLElement>('legal-force')) {
  const { from, superseded, until } = tag.dataset;
  const label =
    LEGAL_FORCE_LABELS[
      legalForceOn(today, {
        inForceFrom: from ? parsePartialDate(from) : undefined,
        supersededFrom: superseded ? parsePartialDate(superseded) : undefined,
        repealedFrom: until ? parsePartialDate(until) : undefined,
      })
    ];
  if (tag.dataset['force'] === label) continue;
  tag.dataset['force'] = label;
  tag.textContent = label;
  const row = tag.closest<HTMLElement>('[data-status]');
  if (row) row.dataset['status'] = label;
}
