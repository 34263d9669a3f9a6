import { setFlagsFromString } from 'node:v8';

/** How V8 keeps the memory of a build. It reads these settings as it goes, in all threads. */

/** Pages leave much garbage and little else. */
export function expectGarbage(): void {
  // The heap would grow to several times what is in it before it is looked through.
  setFlagsFromString('--heap-growing-percent=25');
  // Some garbage would be put where only a full collection finds it, with all that it refers to;
  // without that, a build in one thread takes a tenth less.
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/**
 * Give back what is free at once: while records are loaded, and when the files are made. At 10,000
 * texts that is half a gigabyte; while files are made it would take a sixth more time.
 */
export function saveMemory(): void {
  if (KNOWS_MEMORY_SAVER) setFlagsFromString('--memory-saver-mode');
}

/** Keep what is free at hand: while files are made. */
export function saveTime(): void {
  if (KNOWS_MEMORY_SAVER) setFlagsFromString('--no-memory-saver-mode');
}

/** Of Node from version 24 on; an older one would complain, and go on. */
const KNOWS_MEMORY_SAVER = Number.parseInt(process.versions.v8, 10) >= 13;
