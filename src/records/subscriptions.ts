import { calendarPlans } from './calendars.ts';
import { feedPlans } from './feeds.ts';
import { library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { Alternate } from './record-formats.ts';

/** A feed or a calendar with the page that it accompanies. */
export interface Subscription extends Alternate {
  page: string;
}

/** What accompanies a page, feeds first. */
export async function subscriptionsOf(page: string): Promise<Subscription[]> {
  return (await byPage(await library())).get(page) ?? [];
}

const byPage = oncePerLibrary(async () => Map.groupBy(await all(), ({ page }) => page));

/** Every feed and every calendar of the edition, feeds first. */
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
