import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './check-content.ts';

/** The check of a content folder as a thread of its own: told a folder, it tells what it has found. */
parentPort?.postMessage(await checkContent(workerData as string));
