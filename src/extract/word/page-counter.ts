/**
 * Tells the page from what Word left in the file: its own page breaks, and the places where the last print-out broke
 * (`w:lastRenderedPageBreak`). Without either all is page 1.
 */
export interface PageClock {
  readonly page: number;
  /** Words were met: a break that follows is a new one. */
  words(): void;
  /** A break typed by hand: always a new page. */
  turn(): void;
  /** A break that the words above it may already have brought about (Word marks each in several ways). */
  turnOnce(): void;
  /** The cells of a row stand side by side: each begins where the row began, the row ends where the longest does. */
  sideBySide(columns: readonly (() => void)[]): void;
}

export function pageClock(): PageClock {
  let page = 1;
  let fresh = true;
  return {
    get page() {
      return page;
    },
    words() {
      fresh = false;
    },
    turn() {
      page++;
      fresh = true;
    },
    turnOnce() {
      if (!fresh) page++;
      fresh = true;
    },
    sideBySide(columns) {
      const start = { page, fresh };
      let end = start;
      for (const column of columns) {
        ({ page, fresh } = start);
        column();
        if (page > end.page || (page === end.page && !fresh)) end = { page, fresh };
      }
      ({ page, fresh } = end);
    },
  };
}

/** For text that stands beside the flow (headers, text boxes, notes): its page is where it hangs. */
export function stoppedClock(page: number): PageClock {
  const nothing = () => {};
  return {
    page,
    words: nothing,
    turn: nothing,
    turnOnce: nothing,
    sideBySide: (columns) => {
      for (const column of columns) column();
    },
  };
}
