import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const MISSING = 'Browser tests need Chromium or Chrome: install it, or name it in CHROMIUM_PATH.';

/** Start the browser that tests use. `--no-sandbox`: root in a container has no sandbox. */
export async function startChromium(...moreArguments: string[]): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...moreArguments,
  ];
  const installed = installedChromium();
  if (installed) return chromium.launch({ executablePath: installed, args });
  try {
    return await chromium.launch({ executablePath: await packedChromium(), args });
  } catch (error) {
    throw new Error(MISSING, { cause: error });
  }
}

/** `CHROMIUM_PATH`, else a browser of the system. */
function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(canRun);
}

/** Headless Chromium inside an npm package; it holds a program for Linux on x64 only. */
async function packedChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
