/** Milliseconds for one page. The pool gives a file 20 s for each: the rest is for taking the picture. */
const PAGE_MS = 18_000;
/** Milliseconds that all pages of one file may take beyond that: part of the time that every file has. */
const SLACK_MS = 40_000;
/** Limit for one page, even if earlier pages used less than their share. */
const LONGEST_MS = 60_000;

/** The time of a file's pages: hard pages may use what easy ones saved, so that no page is lost on a busy machine. */
export class PageTimeBudget {
  #saved = SLACK_MS;

  /** Runs the work of one page with its limit. */
  async spend<T>(work: (timeoutMs: number) => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    // Half, as another page may be read at the same time.
    const share = Math.max(0, this.#saved / 2);
    this.#saved -= share;
    try {
      return await work(Math.min(LONGEST_MS, PAGE_MS + share));
    } finally {
      this.#saved += share + PAGE_MS - (performance.now() - startedAt);
    }
  }
}
