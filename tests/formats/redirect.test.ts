import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { formatRedirectPage, formatRedirects } from '../../src/formats/redirect.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import { EDITION } from './record-data.ts';

const moved = (title = '示例省档案条例') =>
  formatRedirectPage(EDITION, {
    address: '/regulations/shili-dangan-tiaoli/',
    title,
    since: '2026-11-21',
  });

test('the page at an old address leads on', async () => {
  await expect(moved()).toMatchFileSnapshot('expected/redirect.html');
});

test('a host that reads _redirects leads on with all that stands below', async () => {
  const text = formatRedirects([
    {
      from: 'regulations/shili-jiu',
      to: 'regulations/shili-dangan-tiaoli',
      since: '2026-11-21',
    },
    { from: 'inspections/shili-jiu', to: 'inspections/shili-jiancha', since: '2026-11-21' },
  ]);
  await expect(text).toMatchFileSnapshot('expected/_redirects');
});

test.for(HOSTILE_TITLES)('a page whose title is %s stays a page', async ([, title]) => {
  const html = moved(title);
  const { document } = parseHTML(html);
  expect(document.querySelector('a')?.textContent).toBe(seen(title));
  expect(document.querySelectorAll('script, img, x')).toHaveLength(0);
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off' },
  }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
