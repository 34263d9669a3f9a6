import { LEGAL_FORCE_LABELS, legalForceOn } from '../domain/legal-force.ts';
import { intervalOf, today } from './dated-interval.ts';

/**
 * Bring every status on the page from the day of the build up to the reader's day, and with it what
 * is said of a text above it. A list row that is filtered by status carries the word too.
 */
const day = today();
const labelOf = (element: HTMLElement) =>
  LEGAL_FORCE_LABELS[legalForceOn(day, intervalOf(element))];

for (const tag of document.querySelectorAll<HTMLElement>('legal-force')) {
  const label = labelOf(tag);
  if (tag.dataset['force'] === label) continue;
  tag.dataset['force'] = label;
  tag.textContent = label;
  const row = tag.closest<HTMLElement>('[data-status]');
  if (row) row.dataset['status'] = label;
}

for (const banners of document.querySelectorAll<HTMLElement>('.version-banners')) {
  const label = labelOf(banners);
  for (const banner of banners.querySelectorAll<HTMLElement>('.version-banner')) {
    banner.hidden = banner.dataset['force'] !== label;
  }
}
