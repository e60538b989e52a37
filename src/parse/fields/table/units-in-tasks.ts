import type { RuleContext } from "../../text/rule.ts";
import { unitsInBracket } from "../assignment/brackets/bracketed.ts";
import type { Column } from "./columns.ts";
import { type Cell, columnOfKind, type GridRow, textOf } from "./grid.ts";
import type { RowUnits } from "./unit-cells.ts";

// Tables without a column of units, whose tasks name them in a bracket at their end: "Mở chuyên mục (Sở Nội vụ chủ trì)".

/** The units in the bracket that ends the cell of a task; null without one. */
export function unitsInTask(cell: Cell | undefined, context: RuleContext): RowUnits | null {
  if (!cell || !/\)[.;]?\s*$/u.test(cell.line.text)) return null;
  const at = cell.line.text.lastIndexOf(" (") + 1;
  const read = at > cell.start + SHORTEST_TASK ? unitsInBracket(cell.line, at, context) : null;
  return read && { leads: [...read.units], partners: [...read.partners], role: read.role };
}
const SHORTEST_TASK = 8;

/** True where most tasks of a table name their units so. */
export function haveUnitsInTasks(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  context: RuleContext,
): boolean {
  const column = columnOfKind(columns, "task");
  if (column === undefined) return false;
  const cells = rows.flatMap(({ cells }) => cells.get(column) ?? []).filter((cell) => textOf(cell) !== "");
  const named = cells.filter((cell) => unitsInTask(cell, context) !== null);
  return named.length >= FEWEST && named.length * 2 > cells.length;
}
const FEWEST = 2;
