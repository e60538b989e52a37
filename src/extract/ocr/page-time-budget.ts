import type { OcrEngine } from "../shared/ocr-engine.ts";
import { TimedEngine } from "./timed-engine.ts";

/** Milliseconds for one page. The reader pool adds 20 s for each page to the time of a file; the rest is for rendering. */
const PAGE_MS = 18_000;
/** Milliseconds that all pages of one file may take in addition. They are a part of the time that every file has. */
const SLACK_MS = 40_000;
/** Limit for one page, even if earlier pages used less than their share. */
const LONGEST_MS = 60_000;

/** A page in progress, and the processor time of this thread that is counted for it. */
interface OpenPage {
  ownMs: number;
}

/**
 * The processor time for OCR of a file's pages. Hard pages may use the time that easy ones saved, so that fewer pages are
 * lost. Time in which other work has the processor does not count.
 */
export class PageTimeBudget {
  readonly #open = new Set<OpenPage>();
  #saved = SLACK_MS;
  #countedMs = ownCpuTime();

  /** Runs the work of one page with its limit, which is on the time of the engine. */
  async spend<T>(engine: OcrEngine, work: (engine: OcrEngine, timeoutMs: number) => Promise<T>): Promise<T> {
    const timed = new TimedEngine(engine);
    const page: OpenPage = { ownMs: 0 };
    // Only half of the saved time, because another page may be read at the same time.
    const share = Math.max(0, this.#saved / 2);
    this.#saved -= share;
    this.#countOwnTime();
    this.#open.add(page);
    try {
      return await work(timed, Math.min(LONGEST_MS, PAGE_MS + share));
    } finally {
      this.#countOwnTime();
      this.#open.delete(page);
      this.#saved += share + PAGE_MS - timed.usedMs - page.ownMs;
    }
  }

  /** Divides the time of this thread since the last call between the pages in progress. */
  #countOwnTime(): void {
    const now = ownCpuTime();
    for (const page of this.#open) page.ownMs += (now - this.#countedMs) / this.#open.size;
    this.#countedMs = now;
  }
}

/** Processor time of this thread (ms). */
function ownCpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
