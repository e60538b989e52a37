import type { Column } from "./columns.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";

/**
 * The rows of a table whose units precede their work, with the units of the row above if a row states neither:
 * "1 | Sở Tài chính | Gia nhập thị trường", then " | | Cạnh tranh bình đẳng". Text of a page has no merged cells.
 */
export function withCarriedUnits(rows: readonly GridRow[], head: Head): readonly GridRow[] {
  const columns = [...head.columns].sort(([a], [b]) => a - b);
  const at = (kinds: readonly Column[]) => columns.find(([, kind]) => kinds.includes(kind))?.[0];
  const [lead, work, order] = [at(["lead"]), at(["task", "subIndex"]), at(["order"])];
  if (lead === undefined || work === undefined || lead > work) return rows;
  let above: Cell | undefined;
  return rows.map((row) => {
    const isEmpty = (column: number) => textOf(row.cells.get(column)) === "";
    if (!isEmpty(lead)) above = row.cells.get(lead);
    else if (order !== undefined && !isEmpty(order)) above = undefined;
    else if (above && !isEmpty(work)) return { ...row, cells: new Map([...row.cells, [lead, above]]) };
    return row;
  });
}
