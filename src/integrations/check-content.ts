import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent as check } from '../cli/check-content.ts';
import { formatFault, formatFaults } from '../domain/fault.ts';

/**
 * Check all records before anything is built. A build stops with the whole list of faults and
 * leaves `dist` as it was; the editing server warns, again after each change, and goes on.
 */
export function checkContent(contentDir: string): AstroIntegration {
  let folder = contentDir;
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        folder = path.resolve(fileURLToPath(config.root), contentDir);
        if (command === 'build') await stopOnFaults(folder);
        if (command === 'dev') await warnOfFaults(folder, logger);
      },
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

async function stopOnFaults(folder: string): Promise<void> {
  const { records, faults } = await check(folder);
  if (faults.length === 0) return;
  const summary = `检查了 ${records} 条记录，发现 ${faults.length} 处问题，没有构建：`;
  const error = new Error(`${summary}\n\n${formatFaults(faults)}\n`);
  // The faults stand in the records; a place in this program would only lead an editor astray.
  error.stack = '';
  throw error;
}

async function warnOfFaults(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const { faults } = await check(folder);
  for (const fault of faults) logger.warn(formatFault(fault));
}
