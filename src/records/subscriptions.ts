import { calendarPlans } from './calendars.ts';
import { feedPlans } from './feeds.ts';
import type { Alternate } from './record-formats.ts';

/** A feed or a calendar with the page that it accompanies. */
export interface Subscription extends Alternate {
  page: string;
}

let known: Promise<Subscription[]> | undefined;

/** Every feed and every calendar of the edition, feeds first. */
export function subscriptions(): Promise<Subscription[]> {
  if (import.meta.env.DEV) return all();
  known ??= all();
  return known;
}

/** What accompanies a page. */
export async function subscriptionsOf(page: string): Promise<Subscription[]> {
  return (await subscriptions()).filter((subscription) => subscription.page === page);
}

async function all(): Promise<Subscription[]> {
  const feeds = (await feedPlans()).map(({ name, title, page }) => ({
    type: 'application/atom+xml',
    href: `/feeds/${name}.xml`,
    title: `${title}（Atom）`,
    page,
  }));
  const calendars = (await calendarPlans()).map(({ name, title, page }) => ({
    type: 'text/calendar',
    href: `/calendar/${name}.ics`,
    title: `${title}（日历）`,
    page,
  }));
  return [...feeds, ...calendars];
}
