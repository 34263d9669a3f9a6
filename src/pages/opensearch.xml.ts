import type { APIRoute } from 'astro';
import { formatOpenSearch } from '../formats/open-search.ts';
import { EDITION } from '../records/edition.ts';
import { SITE } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(formatOpenSearch(EDITION, `检索${SITE.tagline}`), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
