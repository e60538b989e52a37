/** Milliseconds for one page. The reader pool adds 20 s for each page to the time of a file; the rest is for rendering. */
const PAGE_MS = 18_000;
/** Milliseconds that all pages of one file may take in addition. They are a part of the time that every file has. */
const SLACK_MS = 40_000;
/** Limit for one page, even if earlier pages used less than their share. */
const LONGEST_MS = 60_000;

/** The time for OCR of a file's pages. Hard pages may use the time that easy ones saved, so that fewer pages are lost. */
export class PageTimeBudget {
  #saved = SLACK_MS;

  /** Runs the work of one page with its limit. */
  async spend<T>(work: (timeoutMs: number) => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    // Only half of the saved time, because another page may be read at the same time.
    const share = Math.max(0, this.#saved / 2);
    this.#saved -= share;
    try {
      return await work(Math.min(LONGEST_MS, PAGE_MS + share));
    } finally {
      this.#saved += share + PAGE_MS - (performance.now() - startedAt);
    }
  }
}
