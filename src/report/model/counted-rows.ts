import type { LinkedText } from "./links.ts";

/** The rows that a number in the first sentences counts. The number is `rows.length`. */
export interface CountedRows {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly LinkedText[];
}
