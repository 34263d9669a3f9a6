import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { shown, sidewaysOverflow, type Open } from './browser-test.ts';

/** What every page is held to. Each check opens a page and lists the faults it finds. */

/** What the console says while a page opens, and the requests that fail. */
export async function noiseOf(open: Open, address: string): Promise<string[]> {
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
  const answer = await page.goto(address);
  await page.waitForLoadState('networkidle');
  // A page that is missing is said to be; the browser repeats it.
  const missing = answer?.status() === 404;
  return heard.filter((message) => !(missing && message.includes('status of 404')));
}

/** What axe finds in light and in dark. */
export async function axeFaults(open: Open, address: string) {
  const page = await open(address, { colorScheme: 'light' });
  await shown(page);
  const light = await axeFaultsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await axeFaultsOn(page) };
}

async function axeFaultsOn(page: Page): Promise<string[]> {
  // The legacy mode leaves frames out; the pages have none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** What reaches beyond the window sideways, by the window's width. */
export async function overflowByWidth(open: Open, address: string) {
  const page = await open(address);
  await shown(page);
  const faults: Record<number, string[]> = {};
  for (const width of [320, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    faults[width] = await sidewaysOverflow(page);
  }
  return faults;
}
