import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { shown, sidewaysOverflow, test } from './browser-test.ts';
import { pageTypes } from './page-types.ts';

/** What axe finds, each fault with the elements that have it. The pages have no frames. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

describe.for(pageTypes)('$name', ({ address }) => {
  test('is quiet: no error, no message, nothing that its policy forbids', async ({ open }) => {
    const page = await open('about:blank');
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('requestfailed', (request) => heard.push(`${request.url()} failed`));
    page.on('response', (response) => {
      if (!response.ok() && !response.request().isNavigationRequest()) {
        heard.push(`${response.status()} ${response.url()}`);
      }
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    // A page that is missing says so; the browser repeats it.
    expect(
      heard.filter((message) => !/status of 404/.test(message) || address !== '/no/such/page/'),
    ).toEqual([]);
  });

  test('is accessible in light and in dark', async ({ open }) => {
    const page = await open(address, { colorScheme: 'light' });
    await shown(page);
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ light, dark: await axeFaults(page) }).toEqual({ light: [], dark: [] });
  });

  test('fits a window of 320, 768, 1440 and 2560 pixels', async ({ open }) => {
    const page = await open(address);
    await shown(page);
    const faults: Record<number, string[]> = {};
    for (const width of [320, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      faults[width] = await sidewaysOverflow(page);
    }
    expect(faults).toEqual({ 320: [], 768: [], 1440: [], 2560: [] });
  });
});
