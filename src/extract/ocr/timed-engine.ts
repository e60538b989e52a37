import type { GreyImage, OcrEngine, OcrLine, ReadingOptions } from "../shared/ocr-engine.ts";

/**
 * An engine that adds up the processor time of its readings. A page is limited by it and not by the clock, so that a busy
 * machine reads the same. Where the system does not tell it, time by the clock counts, at most the allowed one.
 */
export class TimedEngine implements OcrEngine {
  readonly name: OcrEngine["name"];
  readonly #engine: OcrEngine;
  #usedMs = 0;

  constructor(engine: OcrEngine) {
    this.name = engine.name;
    this.#engine = engine;
  }

  get usedMs(): number {
    return this.#usedMs;
  }

  /** Allows more readings for so long; returns a function for the milliseconds left of it. */
  allow(timeoutMs: number): () => number {
    const end = this.#usedMs + timeoutMs;
    return () => end - this.#usedMs;
  }

  async recognize(image: GreyImage, options: ReadingOptions): Promise<OcrLine[]> {
    const startedAt = performance.now();
    let used: number | null = null;
    const onUsed = (ms: number) => {
      used = ms;
    };
    try {
      return await this.#engine.recognize(image, { ...options, onUsed });
    } finally {
      const ms = used ?? Math.min(performance.now() - startedAt, options.timeoutMs);
      this.#usedMs += ms;
      options.onUsed?.(ms);
    }
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
