import type { APIRoute } from 'astro';
import { absolute } from '../formats/edition.ts';
import { EDITION } from '../records/edition.ts';

export const GET: APIRoute = () =>
  new Response(
    ['User-agent: *', 'Allow: /', `Sitemap: ${absolute(EDITION, '/sitemap-index.xml')}`, ''].join(
      '\n',
    ),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
