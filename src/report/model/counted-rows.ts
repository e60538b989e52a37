import type { LinkedText } from "./links.ts";

/** The rows that a number of the first sentences counts: the number is their number. */
export interface CountedRows {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly LinkedText[];
}
