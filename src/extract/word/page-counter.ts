/**
 * Counts pages by the page breaks in the file: typed ones, and those of the layout when Word last saved it
 * (`w:lastRenderedPageBreak`). Without either everything is on page 1.
 */
export interface PageCounter {
  readonly page: number;
  /** Records words or a picture: a break that follows is a new one. */
  addContent(): void;
  /** A page break that the author typed: always a new page. */
  turn(): void;
  /** A break of which Word may store several marks: a new page only if there was content since the last break. */
  turnOnce(): void;
  /** Gives a picture a whole page, after the content so far; returns its number. What follows is on the next page. */
  takePage(): number;
  /** For the cells of a row, which are side by side: each begins on the row's page, and the row ends with the longest. */
  sideBySide(columns: readonly (() => void)[]): void;
}

export function countPages(): PageCounter {
  let page = 1;
  let fresh = true;
  /** The page has a picture that fills it. */
  let taken = false;
  const next = () => {
    page++;
    fresh = true;
    taken = false;
  };
  return {
    get page() {
      return page;
    },
    addContent() {
      if (taken) next();
      fresh = false;
    },
    turn: next,
    turnOnce() {
      if (!fresh) next();
    },
    takePage() {
      if (!fresh) next();
      fresh = false;
      taken = true;
      return page;
    },
    sideBySide(columns) {
      const start = { page, fresh, taken };
      let end = start;
      for (const column of columns) {
        ({ page, fresh, taken } = start);
        column();
        if (page > end.page || (page === end.page && !fresh)) end = { page, fresh, taken };
      }
      ({ page, fresh, taken } = end);
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
    takePage: () => page,
    sideBySide: (columns) => {
      for (const column of columns) column();
    },
  };
}
