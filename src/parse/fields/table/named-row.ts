import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { type Cells, textOf } from "./grid.ts";

/** The sub-index that a row names, and the column of the name. */
export interface NamedRow {
  readonly named: NamedSubIndex;
  /** The sub-indices after the first one in the same cell: "Trụ cột 4: … và Trụ cột 5: …". */
  readonly further: readonly NamedSubIndex[];
  readonly column: number;
}

/** What a row with a number and a known sub-index shows of the list that it is in. */
export interface NumberedRow {
  readonly column: number;
  readonly isRoman: boolean;
  readonly capitals: boolean;
  readonly index: string | null;
}

/** The cells of a row without those of numbers and empty ones. */
export const textCells = (cells: Cells) => [...cells].filter(([, cell]) => !NUMBER.test(textOf(cell)));
/** A number of a row, or an empty cell. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|[A-Z])?[.)]?$/u;
