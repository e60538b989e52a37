/** CPU time in ms; null: unknown. Called only when the time is up, because some systems start a process to measure it. */
export type CpuTime = () => number | null | Promise<number | null>;

/** Limit by the clock for work that gets little CPU time, as a multiple of the allowed time. */
const BACKSTOP = 4;
const SHORTEST_WAIT_MS = 50;
/** Node.js fires longer timers at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/**
 * The time over which work is observed to see whether it uses CPU time at all. A process of low priority runs for some
 * milliseconds each second, and Linux counts CPU time in steps of 10 ms.
 */
const SAMPLE_MS = 5000;
/** Share of a core that work gets even on a busy machine; work that uses less waits for something, or hangs. */
const MIN_SHARE = 0.002;

interface Sample {
  readonly atMs: number;
  readonly cpuMs: number;
}

/**
 * Ends work when its allowed time has passed by the clock, unless the machine was busy with other work: work that still
 * uses CPU time, and has used less of it than allowed, continues up to four times the limit.
 */
export class WorkDeadline {
  readonly #cpuTime: CpuTime;
  readonly #onLate: () => void;
  readonly #cpuBefore: Promise<number | null>;
  readonly #startedAt = performance.now();
  #allowedMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #sample: Sample | null = null;
  #stopped = false;

  /** @param cpuBefore CPU time (ms) that `cpuTime` counted before the work started; null: unknown */
  constructor(cpuBefore: number | null | Promise<number | null>, cpuTime: CpuTime, onLate: () => void) {
    this.#cpuBefore = Promise.resolve(cpuBefore).catch(() => null);
    this.#cpuTime = cpuTime;
    this.#onLate = onLate;
  }

  allow(moreMs: number): void {
    this.#allowedMs += moreMs;
    this.#wait(this.#allowedMs - this.#elapsedMs);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  get #elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), Math.min(Math.max(ms, 0), LONGEST_WAIT_MS));
  }

  async #check(): Promise<void> {
    const allowedMs = this.#allowedMs;
    const [before, cpuMs] = [await this.#cpuBefore, await this.#readCpuTime()];
    // If more time was allowed meanwhile, a later check is already scheduled.
    if (this.#stopped || allowedMs !== this.#allowedMs) return;
    const waitMs = before === null || cpuMs === null ? 0 : this.#remainingMs(before, cpuMs);
    if (waitMs > 0) this.#wait(Math.max(SHORTEST_WAIT_MS, waitMs));
    else this.#onLate();
  }

  async #readCpuTime(): Promise<number | null> {
    try {
      return await this.#cpuTime();
    } catch {
      return null;
    }
  }

  /** Milliseconds until the next check; 0: the work is late. */
  #remainingMs(before: number, cpuMs: number): number {
    const atMs = this.#elapsedMs;
    const left = Math.min(this.#allowedMs - (cpuMs - before), BACKSTOP * this.#allowedMs - atMs);
    const last = this.#sample;
    this.#sample = { atMs, cpuMs };
    if (left <= 0) return 0;
    if (last === null) return Math.min(left, SAMPLE_MS);
    return cpuMs - last.cpuMs >= MIN_SHARE * (atMs - last.atMs) ? left : 0;
  }
}
