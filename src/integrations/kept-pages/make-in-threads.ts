import { Worker } from 'node:worker_threads';
import { divide, type Division } from './division.ts';
import { makeFiles, type Making } from './make-files.ts';
import type { Program } from './program.ts';
import { secondShare, type SecondShare } from './second-share.ts';
import type { SitePath } from './site-path.ts';
import { Turns } from './turns.ts';

/**
 * Make files of the site in two threads. What is made of the library is made in this one, since it
 * rests on the same joins; the files of a record are made in the thread that takes its turn.
 *
 * @throws what either thread could not make, once both have stopped.
 */
export async function makeInThreads(
  paths: readonly SitePath[],
  making: Making,
  program: Program,
): Promise<void> {
  const division = divide(paths);
  const turns = new Turns(division.records.length);
  const stop = (error: unknown) => {
    turns.stop();
    throw error;
  };
  const shares = [
    firstShare(division, making, turns).catch(stop),
    inThread(secondShare(division.records, making, program, turns.memory)).catch(stop),
  ];
  await Promise.allSettled(shares);
  await Promise.all(shares);
}

/** The library, then records from the last on. */
async function firstShare(
  { library, records }: Division<SitePath>,
  making: Making,
  turns: Turns,
): Promise<void> {
  for (const one of library) {
    if (turns.stopped) return;
    await makeFiles([one], making);
  }
  for (const files of records.toReversed()) {
    if (!turns.take()) return;
    await makeFiles(files, making);
  }
}

/** Records from the first on, in a thread of their own. */
function inThread(share: SecondShare): Promise<void> {
  const thread = new Worker(new URL('./second-thread.ts', import.meta.url), {
    workerData: share,
    // What is made is dropped soon; more room for it would cost memory and save nothing.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const ended = (why: string | number) => new Error(`生成文件的第二个线程没有做完就停了（${why}）`);
  return new Promise((resolve, reject) => {
    thread.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended('内存不够') : error);
    });
    thread.once('message', () => resolve()).once('exit', (code) => reject(ended(code)));
  });
}
