import { fold } from "../../language/fold.ts";
import type { Place } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { type GridCell, gridOf } from "../../model/table-grid.ts";

/** A task whose cell in some column is blank. */
export interface BlankCell {
  readonly task: string;
  /** The column's heading as printed. */
  readonly column: string;
  readonly evidence: readonly Place[];
}

/** Formats that state which cells are merged. In a PDF, a blank cell may be part of a merged one. */
const WITH_CELLS: ReadonlySet<string> = new Set(["docx", "doc", "rtf", "odt", "html"]);
const TASK = /^(?:tên )?(?:nội dung|nhiệm vụ|công việc|hoạt động)/u;
/** Minimum number of filled cells that show that a column is meant to be filled in. */
const MIN_FILLED = 3;

/**
 * The tasks in a plan's task tables whose cell in a column is blank although most rows fill that column in. Rows that only
 * have a heading do not count, and a merged cell counts for all of its rows. `heading`: pattern of the column's heading.
 */
export function blankCells(plan: PlanRecord, heading: RegExp): BlankCell[] {
  if (!plan.source.extraction.every(({ method }) => WITH_CELLS.has(method))) return [];
  return plan.tables.flatMap((table) => {
    const grid = gridOf(table);
    const headings = (grid[0] ?? []).map((cell) => fold(cell?.text ?? ""));
    const [task, column] = [
      headings.findIndex((text) => TASK.test(text)),
      headings.findIndex((text) => heading.test(text)),
    ];
    if (task === -1 || column === -1 || column === task) return [];
    const rows = grid.flatMap((cells, row) => (isTaskRow(cells, row, task, column) ? [{ cells, row }] : []));
    const isBlank = ({ cells }: (typeof rows)[number]) => cells[column]!.text.trim() === "";
    const blank = rows.filter(isBlank);
    const filled = rows.length - blank.length;
    if (filled < MIN_FILLED || filled < blank.length) return [];
    return blank.map(({ cells, row }) => ({
      task: cells[task]!.text,
      column: grid[0]![column]!.text,
      evidence: placesOfRow(plan, table.id, row),
    }));
  });
}

/** A row below the head with a task and, besides it and its number, at least one other filled cell. */
function isTaskRow(
  cells: readonly (GridCell | undefined)[],
  row: number,
  task: number,
  column: number,
): boolean {
  const own = cells[task];
  if (row === 0 || !own || own.row !== row || own.colSpan > 1 || own.text.trim() === "") return false;
  if (!cells[column] || cells[column].colSpan > 1) return false;
  return cells.some((cell, i) => i > task && i !== column && cell && cell.text.trim() !== "");
}

/** The places of what was read from a row of a table, one for each line. */
function placesOfRow(plan: PlanRecord, table: string, row: number): Place[] {
  const places = Object.entries(plan.evidence).flatMap(([pointer, all]) =>
    all
      .filter(({ cell }) => cell?.table === table && cell.row === row)
      .map(({ page, line, quote }) => ({ planId: plan.id, pointer, page, line, quote })),
  );
  return places.slice(0, 1);
}
