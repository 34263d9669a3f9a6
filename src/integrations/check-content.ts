import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { checkContent as check } from '../cli/check-content.ts';
import { CONTENT_CHECKED } from '../content-check.ts';
import { formatFault, formatFaults } from '../domain/fault.ts';

/** What a check has found. */
type Checked = Awaited<ReturnType<typeof check>>;

/**
 * Check all records before anything is built. A build stops with the whole list of faults and
 * leaves `dist` as it was; the editing server warns, again after each change, and goes on.
 *
 * A build checks in a thread of its own while Astro loads the records. It must stand before whatever
 * writes to `dist` when a build starts.
 */
export function checkContent(contentDir: string): AstroIntegration {
  let folder = contentDir;
  let checked: Promise<Checked> | undefined;
  const stopOnFaults = async () => {
    if (checked) throwFaults(await checked);
  };
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        folder = path.resolve(fileURLToPath(config.root), contentDir);
        if (command === 'build') checked = checkBeside(folder);
        if (command === 'dev') await warnOfFaults(folder, logger);
      },
      [CONTENT_CHECKED]: stopOnFaults,
      'astro:build:start': stopOnFaults,
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder).on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(`${folder}${path.sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void warnOfFaults(folder, logger), 300);
        });
      },
    },
  };
}

/** Check a folder in a thread. A check that fails rejects when it is waited for, not before. */
function checkBeside(folder: string): Promise<Checked> {
  const thread = new Worker(new URL('../cli/check-thread.ts', import.meta.url), {
    workerData: folder,
    // What is read is dropped soon; with more room for it a thousand records take 0.1 GB more.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const checked = new Promise<Checked>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', () => reject(new Error('检查记录的线程没有给出结果')));
  });
  checked.catch(() => undefined);
  return checked;
}

function throwFaults({ records, faults }: Checked): void {
  if (faults.length === 0) return;
  const summary = `检查了 ${records} 条记录，发现 ${faults.length} 处问题，没有构建：`;
  const error = new Error(`${summary}\n\n${formatFaults(faults)}\n`);
  // The faults stand in the records; a place in this program would only lead an editor astray.
  error.stack = '';
  throw error;
}

async function warnOfFaults(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const { checkContent: check } = await import('../cli/check-content.ts');
  const { faults } = await check(folder);
  for (const fault of faults) logger.warn(formatFault(fault));
}
