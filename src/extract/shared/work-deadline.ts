import type { Load } from "./process-load.ts";

/** Times its limit that work may take on a machine that is busy with others. */
const BACKSTOP = 4;
const SHORTEST_MS = 50;
/** A longer timer would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Ends work that takes too long: after its limit by the clock, unless the machine had no core for it. As long as it
 * works, and has had less CPU time than its limit, it goes on, up to four times the limit.
 */
export class WorkDeadline {
  readonly #load: () => Load | null;
  readonly #late: () => void;
  readonly #cpuBefore: number | null;
  readonly #startedAt = performance.now();
  #allowedMs = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param cpuBefore CPU time (ms) that the load counted before the work began; null: not known */
  constructor(cpuBefore: number | null, load: () => Load | null, late: () => void) {
    this.#cpuBefore = cpuBefore;
    this.#load = load;
    this.#late = late;
  }

  allow(moreMs: number): void {
    this.#allowedMs += moreMs;
    this.#wait(this.#allowedMs - this.#elapsedMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  get #elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), Math.min(Math.max(ms, 0), LONGEST_MS));
  }

  #look(): void {
    const load = this.#load();
    const left = this.#allowedMs - ((load?.cpuMs ?? Number.POSITIVE_INFINITY) - (this.#cpuBefore ?? 0));
    const leftByClock = BACKSTOP * this.#allowedMs - this.#elapsedMs;
    if (this.#cpuBefore === null || !load?.working || left <= 0 || leftByClock <= 0) this.#late();
    else this.#wait(Math.max(SHORTEST_MS, Math.min(left, leftByClock)));
  }
}
