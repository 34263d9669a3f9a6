import type { APIRoute, GetStaticPaths } from 'astro';
import { formatFeed } from '../../formats/feed.ts';
import { feedOf, feedPlans, type FeedPlan } from '../../records/feeds.ts';

export const getStaticPaths = (async () =>
  (await feedPlans()).map((plan) => ({
    params: { name: plan.name },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: FeedPlan }> = async ({ props }) =>
  new Response(formatFeed(await feedOf(props.plan)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
