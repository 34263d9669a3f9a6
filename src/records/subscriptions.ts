import { calendarPlans } from './calendars.ts';
import { feedPlans } from './feeds.ts';
import { library, type Library } from './library.ts';
import type { Alternate } from './record-formats.ts';

/** A feed or a calendar with the page that it accompanies. */
export interface Subscription extends Alternate {
  page: string;
}

const known = new WeakMap<Library, Promise<Map<string, Subscription[]>>>();

/** What accompanies a page, feeds first. */
export async function subscriptionsOf(page: string): Promise<Subscription[]> {
  const shelf = await library();
  const byPage = known.get(shelf) ?? all().then((every) => Map.groupBy(every, ({ page }) => page));
  known.set(shelf, byPage);
  return (await byPage).get(page) ?? [];
}

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
