import { actionLabel, eventDate } from '../domain/event.ts';
import { laterAmendment } from '../domain/later-amendment.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import type { Regulation } from '../domain/regulation.ts';

/**
 * What is said of a text whose own day is not known, since its regulation was amended after it took
 * effect: the day beside it is that of the regulation. Nothing where it was not.
 */
export function amendedTextNotice(
  regulation: Pick<Regulation, 'events' | 'inForceFrom'>,
): string | undefined {
  const amendment = laterAmendment(regulation);
  if (!amendment) return undefined;
  const date = eventDate(amendment);
  const since = `${date ? formatPartialDate(date) : ''}${actionLabel(amendment.action)}`;
  return `全文是${since}以后的文本。这一文本从哪一天起施行，来源没有说，所以它没有按施行日期固定的地址；上面的施行日期是法规的。`;
}
