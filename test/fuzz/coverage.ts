import { type Profiler, Session } from "node:inspector/promises";

/** The code of the program that earlier inputs reached, measured by V8 block by block. */
export class Coverage {
  readonly #session = new Session();
  readonly #reached = new Set<string>();

  static async start(): Promise<Coverage> {
    const coverage = new Coverage();
    coverage.#session.connect();
    await coverage.#session.post("Profiler.enable");
    await coverage.#session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
    return coverage;
  }

  /** Blocks of `src/` reached so far. */
  get size(): number {
    return this.#reached.size;
  }

  /** Whether the program reached code, since the last call, that no earlier input reached. */
  async takeNew(): Promise<boolean> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    const before = this.#reached.size;
    for (const script of result) if (script.url.includes("/src/")) this.#addScript(script);
    return this.#reached.size > before;
  }

  #addScript({ url, functions }: Profiler.ScriptCoverage): void {
    for (const { ranges } of functions) {
      const [whole] = ranges;
      if (!whole || whole.count === 0) continue;
      // A range without calls is a block that was not reached; the others were.
      const missed = ranges.filter(({ count }) => count === 0).map(({ startOffset }) => startOffset);
      this.#reached.add(`${url}:${whole.startOffset}:${missed.join()}`);
    }
  }

  stop(): void {
    this.#session.disconnect();
  }
}
