import { type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";

// A document also prints the forms of the reports that it asks for: "Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện" over rows without
// figures.

const FEWEST_ROWS = 4;
const FEWEST_BLANK_COLUMNS = 2;
const ASSIGNS: ReadonlySet<string> = new Set(["lead", "partners", "receivers", "due"]);

/** True for a table of which at least two columns with a heading have no text in any row, and no column has units or dates. */
export function isFormToFill(rows: readonly GridRow[], { columns, starts }: Head): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const isBlank = (at: number) => rows.every(({ cells }) => textOf(cells.get(at)) === "");
  if ([...columns].some(([at, kind]) => ASSIGNS.has(kind) && !isBlank(at))) return false;
  return starts.filter(isBlank).length >= FEWEST_BLANK_COLUMNS;
}
