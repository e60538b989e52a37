import type { Tone } from "./basics.ts";

export type ColumnKind = "text" | "long" | "quote" | "number" | "score" | "date" | "sign" | "link";

export interface Column {
  readonly label: string;
  readonly kind: ColumnKind;
}

/** `text` is always there; a number or an ISO date beside it makes a real cell where the format has such. */
export interface Cell {
  readonly text: string;
  readonly number?: number;
  /** Decimals to show of the number; absent: as it comes. */
  readonly decimals?: number;
  /** Stands before the number: "≥ ". */
  readonly prefix?: string;
  readonly date?: string;
  readonly tone?: Tone;
  readonly href?: string;
}

/** The same facts as flat rows, for formats made of tables. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Leading columns that stay in sight. */
  readonly frozen: number;
}
