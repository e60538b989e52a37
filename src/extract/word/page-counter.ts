/**
 * Counts pages by what Word left in the file: its own page breaks, and the places where the last print-out broke
 * (`w:lastRenderedPageBreak`). Without either everything is on page 1.
 */
export interface PageCounter {
  readonly page: number;
  /** Records words or a picture: a break that follows is a new one. */
  addContent(): void;
  /** A break typed by hand: always a new page. */
  turn(): void;
  /** A break that the words above it may already have caused: Word marks each in several ways. */
  turnOnce(): void;
  /** The cells of a row are side by side: each begins where the row began, the row ends where the longest does. */
  sideBySide(columns: readonly (() => void)[]): void;
}

export function countPages(): PageCounter {
  let page = 1;
  let fresh = true;
  return {
    get page() {
      return page;
    },
    addContent() {
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

/** For text outside the flow (headers, text boxes, notes): all of it is on one page. */
export function fixedPage(page: number): PageCounter {
  const nothing = () => {};
  return {
    page,
    addContent: nothing,
    turn: nothing,
    turnOnce: nothing,
    sideBySide: (columns) => {
      for (const column of columns) column();
    },
  };
}
