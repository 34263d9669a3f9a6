import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCalendar } from '../../formats/calendar.ts';
import { calendarOf, calendarPlans, type CalendarPlan } from '../../records/calendars.ts';

export const getStaticPaths = (async () =>
  (await calendarPlans()).map((plan) => ({
    params: { name: plan.name },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: CalendarPlan }> = async ({ props }) =>
  new Response(formatCalendar(await calendarOf(props.plan)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
