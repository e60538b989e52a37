import { romanNumber } from "../../../language/numbers.ts";
import { regex } from "../../../language/regex.ts";
import type { Column } from "./columns.ts";
import { type Cell, type Cells, textOf } from "./grid.ts";

// The number of a row, in a cell of its own or before the name.

export interface RowNumber {
  readonly value: number;
  readonly isRoman: boolean;
}

/** The row's number: a cell left of the name that contains nothing else. */
export function orderOf(cells: Cells, column: number): RowNumber | null {
  for (const [at, cell] of cells) {
    const text = textOf(cell).replace(/[.)]$/u, "");
    if (at < column && /^(?:\d{1,2}|[IVX]{1,5})$/u.test(text)) return numberOf(text);
  }
  return null;
}

/** The number before the name in a cell of a column of sub-indices: "2. Tiếp cận đất đai". */
export function orderInCell(
  cells: Cells,
  column: number,
  columns: ReadonlyMap<number, Column>,
): RowNumber | null {
  if (columns.get(column) !== "subIndex") return null;
  const text = ORDER_IN_CELL.exec(textOf(cells.get(column)))?.[1];
  return text === undefined ? null : numberOf(text);
}
const ORDER_IN_CELL = regex`^(\d{1,2}|[IVX]{1,5})[.)] (?=\p{Lu})`;

function numberOf(text: string): RowNumber | null {
  const isRoman = !/\d/.test(text);
  const value = isRoman ? romanNumber(text) : Number(text);
  return value === null ? null : { value, isRoman };
}

/** The length of such a number with the blank after it; 0 without one. */
export const labelInCell = (cell: Cell): number => ORDER_IN_CELL.exec(textOf(cell))?.[0].length ?? 0;
