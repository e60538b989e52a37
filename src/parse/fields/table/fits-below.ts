import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Column } from "./columns.ts";
import { placesOf } from "./cut-rows.ts";
import { readDueCell } from "./due-cell.ts";
import { alignedTo, type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import { isUnitCell } from "./unit-cells.ts";

/**
 * True if the row with the number `row` is no head but work below the head of the table's part on the page before: it has a task, and a
 * unit or a date in the column of units or dates. Words of headings are in tasks too: "Gói hỗ trợ … nền tảng số | Phòng Kinh tế số | 30/11".
 */
export function fitsBelow(
  head: Head,
  lines: readonly TextLine[],
  row: number,
  context: RuleContext,
): boolean {
  const own = gridRows(lines).find(({ line }) => line.source.row!.row === row);
  return own !== undefined && fitsHead(head, alignedTo(placesOf(head), own), context);
}

/** True for a row with a task, and with a unit or a date in the column of units or dates. */
export function fitsHead(
  { columns, dueNoun }: Head,
  row: GridRow | undefined,
  context: RuleContext,
): boolean {
  const hasTask = [...columns].some(([at, kind]) => kind === "task" && textOf(row?.cells.get(at)) !== "");
  const states = (kind: Column, cell: Cell) =>
    (kind === "lead" && isUnitCell(cell, context)) ||
    (kind === "due" && readDueCell(cell, context, dueNoun).length > 0);
  const isStated = [...columns].some(([at, kind]) => {
    const cell = row?.cells.get(at);
    return cell !== undefined && states(kind, cell);
  });
  return hasTask && isStated;
}
