import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Give back the memory that a finished step no longer uses, before another process needs as much. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
