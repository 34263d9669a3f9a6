import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Step } from './build-once.ts';
import { usageOf } from './process-tree.ts';

/** What one step of a build cost. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time, of all processes together. */
  cpu: number;
  /** The most memory that was in use at once, in bytes. */
  memory: number;
}

const EVERY_MS = 100;

/** As `npm run build` runs: V8 would take twice 64 MB for what is young, and pages are garbage soon. */
const BUILD_OPTIONS = ['--max-semi-space-size=16'];

/** Run a script in a process of its own and measure it, by the steps it tells of. */
export function measured(
  script: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<Record<string, Cost>> {
  const child = fork(path.join(import.meta.dirname, script), words, {
    env: { ...process.env, ...environment },
    execArgv: BUILD_OPTIONS,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const meter = new Meter(child);
    child.on('message', (step) => meter.end(step as Step));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(meter.stop());
      else reject(new Error(`${script} 以 ${code} 结束`));
    });
  });
}

class Meter {
  private readonly costs: Record<string, Cost> = {};
  private readonly child: ChildProcess;
  private readonly timer: NodeJS.Timeout;
  private since = performance.now();
  private cpuBefore = 0;
  private most = 0;

  constructor(child: ChildProcess) {
    this.child = child;
    this.timer = setInterval(() => {
      this.most = Math.max(this.most, usageOf(child.pid ?? 0).memory);
    }, EVERY_MS);
  }

  /** A step has ended; what came since the one before it is its cost. */
  end(step: Step): void {
    const { cpu, memory } = usageOf(this.child.pid ?? 0);
    const now = performance.now();
    const known = this.costs[step] ?? { wall: 0, cpu: 0, memory: 0 };
    this.costs[step] = {
      wall: known.wall + (now - this.since) / 1000,
      cpu: known.cpu + cpu - this.cpuBefore,
      memory: Math.max(known.memory, this.most, memory),
    };
    this.since = now;
    this.cpuBefore = cpu;
    this.most = 0;
  }

  stop(): Record<string, Cost> {
    clearInterval(this.timer);
    return this.costs;
  }
}
