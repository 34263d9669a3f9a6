import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCalendar } from '../../formats/calendar.ts';
import { calendarOf, calendarPlans, type CalendarPlan } from '../../records/calendars.ts';
import { contentKey } from '../../records/page-key.ts';

export const getStaticPaths = (async () => {
  const plans = await calendarPlans();
  return Promise.all(
    plans.map(async (plan) => ({
      params: { name: plan.name },
      props: { plan },
      ...contentKey(await calendarOf(plan)),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: CalendarPlan }> = async ({ props }) =>
  new Response(formatCalendar(await calendarOf(props.plan)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
