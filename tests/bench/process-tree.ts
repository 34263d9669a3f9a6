import { readFileSync } from 'node:fs';

/** What a process and everything it started have used. */
export interface Usage {
  /** Seconds of processor time, those of ended children included. */
  cpu: number;
  /** Bytes of memory that are in use now. */
  memory: number;
}

/** Ticks of the kernel's clock in a second, and bytes in a page of memory: as Linux has them. */
const TICKS = 100;
const PAGE = 4096;

/** The use of a process and its descendants, as the kernel tells it; zero where it cannot (not Linux). */
export function usageOf(pid: number): Usage {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields
      .slice(11, 15)
      .map(Number);
    const own: Usage = {
      cpu: (user + system + userOfEnded + systemOfEnded) / TICKS,
      memory: Number(fields[21]) * PAGE,
    };
    return childrenOf(pid)
      .map(usageOf)
      .reduce((sum, { cpu, memory }) => ({ cpu: sum.cpu + cpu, memory: sum.memory + memory }), own);
  } catch {
    return { cpu: 0, memory: 0 };
  }
}

function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}
