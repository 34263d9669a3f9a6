/** Larger than any number of turns. */
const STOPPED = 2 ** 30;

/**
 * Turns at a list of work that two threads share. Each goes through the list from its own end and
 * takes a turn before every part, so that they end where they meet and at the same time.
 */
export class Turns {
  /** What the threads share. */
  readonly memory: SharedArrayBuffer;
  private readonly taken: Int32Array;
  private readonly parts: number;

  /** @param memory That of the turns of another thread. */
  constructor(parts: number, memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.parts = parts;
    this.memory = memory;
    this.taken = new Int32Array(memory);
  }

  /** Take the next turn, if a part is left. */
  take(): boolean {
    return Atomics.add(this.taken, 0, 1) < this.parts;
  }

  /** Leave the rest undone, in both threads. */
  stop(): void {
    Atomics.store(this.taken, 0, STOPPED);
  }

  get stopped(): boolean {
    return Atomics.load(this.taken, 0) >= STOPPED;
  }
}
