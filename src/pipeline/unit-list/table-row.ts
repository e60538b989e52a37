/** One row of a table or one line of a text. `line`: its number in the file, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Limits on the officer's list; far above the number of units of a province. */
export const MAX_ROWS = 10_000;
export const MAX_COLUMNS = 50;
export const MAX_BYTES = 10_000_000;
