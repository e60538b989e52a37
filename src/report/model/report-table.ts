import type { Tone } from "./tone.ts";

export type ColumnKind = "text" | "long" | "quote" | "number" | "score" | "date" | "sign" | "link" | "note";

export interface TableColumn {
  readonly label: string;
  readonly kind: ColumnKind;
}

/** `text` is always present. A number or an ISO date gives a typed cell in formats that have them. */
export interface TableCell {
  readonly text: string;
  readonly number?: number;
  /** Decimals to show; absent: as many as the number has. */
  readonly decimals?: number;
  /** Shown before the number: "từ ". */
  readonly prefix?: string;
  /** Shown after the number: "%", " bậc". */
  readonly suffix?: string;
  readonly date?: string;
  readonly tone?: Tone;
  readonly href?: string;
  /** The name of the table that the cell leads to. */
  readonly table?: string;
}

/** Part of the view as flat rows, for formats made of tables. */
export interface ReportTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Number of leading columns that do not scroll. */
  readonly frozen: number;
  /** Number of leading columns that are printed; absent: those that fit a page. */
  readonly printed?: number;
}
