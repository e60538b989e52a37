import { beginsWithVerb } from "../../units/ends/witnesses/predicates.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";

// A document also prints the forms of the reports that it asks for: "Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện" over rows without
// figures.

const FEWEST_ROWS = 4;
const FEWEST_BLANK_COLUMNS = 2;
const ASSIGNS: ReadonlySet<string> = new Set(["lead", "partners", "receivers", "due"]);

/**
 * True for a table of which at least two columns with a heading have no text in any row, no column has units or dates, and most rows state
 * no work. A plan may leave "Tiến độ" and "Ghi chú" blank beside its tasks.
 */
export function isFormToFill(rows: readonly GridRow[], { columns, starts }: Head): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const isBlank = (at: number) => rows.every(({ cells }) => textOf(cells.get(at)) === "");
  if ([...columns].some(([at, kind]) => ASSIGNS.has(kind) && !isBlank(at))) return false;
  if (starts.filter(isBlank).length < FEWEST_BLANK_COLUMNS) return false;
  return rows.filter(statesWork).length * 2 <= rows.length;
}

const statesWork = ({ cells }: GridRow): boolean =>
  [...cells.values()].some((cell) => textOf(cell) !== "" && beginsWithVerb(cell.line, startOf(cell)));
/** Where the words of a cell begin, after blanks and a bullet. */
const startOf = ({ line, start }: Cell): number =>
  start + /^[-+•\s]*/u.exec(line.text.slice(start))![0].length;
