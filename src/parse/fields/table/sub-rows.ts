import { beginsWithVerb } from "../../units/ends/witnesses/predicates.ts";
import { type Cell, columnOfKind, type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";

// Rows with a bullet below a row of work that names nobody: "4 | Hoàn thiện quy chuẩn | |" over "- | Công trình giao thông | Sở Xây dựng".

const BULLET = /^[-–+•*]$/u;

/**
 * The rows, those below such a row with its words before their own; the row above states no work beside them. `isName`: a row that
 * names a sub-index, which is no work.
 */
export function withWorkAbove(
  rows: readonly GridRow[],
  head: Head,
  isName: (row: GridRow) => boolean,
): GridRow[] {
  const [order, task] = [columnOfKind(head.columns, "order"), columnOfKind(head.columns, "task")];
  if (order === undefined || task === undefined) return [...rows];
  const isBullet = ({ cells }: GridRow) => BULLET.test(textOf(cells.get(order)));
  let above: Cell | null = null;
  return rows.flatMap((row, i) => {
    if (!isBullet(row)) {
      const next = rows[i + 1];
      above = next && isBullet(next) && !isName(row) ? workAlone(row, { order, task }) : null;
      return above && namesThing(next!.cells.get(task)) ? [] : [row];
    }
    const own = row.cells.get(task);
    return [
      above && namesThing(own) ? { ...row, cells: new Map(row.cells).set(task, joined(above, own!)) } : row,
    ];
  });
}

/** The work of a row whose other cells are empty, but for its number; null for another row. */
function workAlone({ own, cells }: GridRow, { order, task }: { order: number; task: number }): Cell | null {
  const filled = [...own].filter((column) => textOf(cells.get(column)) !== "");
  const isAlone = filled.length === 2 && filled.includes(order) && filled.includes(task);
  const cell = cells.get(task);
  return isAlone && cell && beginsWithVerb(cell.line, startOf(cell)) ? cell : null;
}

/** True for a cell that begins with no verb, so that the work is said above it. */
const namesThing = (cell: Cell | undefined): boolean =>
  cell !== undefined && textOf(cell) !== "" && !beginsWithVerb(cell.line, startOf(cell));

const startOf = ({ line, start }: Cell): number => start + line.text.slice(start).search(/\S/u);

function joined(cell: Cell, rest: Cell): Cell {
  const work = cell.line.text.trimEnd().replace(/[.:;]$/u, "");
  const ownEnd = cell.ownEnd ?? cell.line.text.length;
  return { line: cell.line.reworded(`${work}: ${textOf(rest)}`), start: cell.start, ownEnd, rest };
}
