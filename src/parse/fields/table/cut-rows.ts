import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import type { TextLine } from "../../text/text-line.ts";
import {
  alignedTo,
  type Cell,
  columnOfKind,
  type GridRow,
  gridRows,
  type HeadColumns,
  textOf,
} from "./grid.ts";
import type { Head } from "./head.ts";
import { isRepeatedHead } from "./repeated-head.ts";

/** The first row of the next page's part of a table that is the rest of its last row; null without one. */
export function restOnNextPage(
  above: GridRow | undefined,
  next: readonly TextLine[],
  head: Head,
): GridRow | null {
  const line = next.find((row) => !isRepeatedHead(row, head));
  const [row] = line ? gridRows([line]).map((own) => alignedTo(placesOf(head), own)) : [];
  return above && row && isRest(above, row, head) ? row : null;
}

/** What the cells of a row below a head are compared with. */
export const placesOf = ({ starts, columns }: Head): HeadColumns => ({
  starts,
  order: columnOfKind(columns, "order"),
  task: columnOfKind(columns, "task"),
});

/** The rows of one table, with the rows that the end of a page cut as one. */
export function joinCutRows(rows: readonly GridRow[], head: Head): GridRow[] {
  const joined: GridRow[] = [];
  let page = 0;
  for (const row of rows) {
    const above = joined.at(-1);
    const isOnNextPage = above !== undefined && row.line.source.page > page;
    page = row.line.source.page;
    if (isOnNextPage && isRest(above, row, head)) joined[joined.length - 1] = joinRow(above, row);
    else joined.push(row);
  }
  return joined;
}

/** A list of units goes on after a semicolon. */
const ENDED = /[.:!?]["”)]?$/u;
/** Last words of a cell that cannot end its text. */
const GOES_ON = regex`(?:^|[ ])(?:và|của|các|cho|với|về|tại|trong|theo|hoặc|là|đến|từ)$|[,(–-]$`;

/**
 * True for the rest of a row: no number of its own below a numbered row, and every text goes on in the cell above; at least one
 * begins in the middle of a sentence.
 */
function isRest(above: GridRow, row: GridRow, head: Head): boolean {
  const filled = [...row.own].filter((column) => textOf(row.cells.get(column)) !== "");
  const order = [...head.columns].find(([, kind]) => kind === "order")?.[0];
  if (order !== undefined && (filled.includes(order) || textOf(above.cells.get(order)) === "")) return false;
  const goesOn = (column: number) => {
    const [before, rest] = [textOf(above.cells.get(column)), textOf(row.cells.get(column))];
    return before !== "" && (regex`^\p{Ll}`.test(rest) || GOES_ON.test(before.toLowerCase()));
  };
  const sure = filled.filter(goesOn);
  const follows = (column: number) => {
    const before = textOf(above.cells.get(column));
    return before !== "" && !ENDED.test(before);
  };
  return (
    sure.length > 0 &&
    filled.every(order === undefined ? goesOn : (column) => goesOn(column) || follows(column))
  );
}

/** One row of two: each text goes on with the one below. */
export function joinRow(above: GridRow, rest: GridRow): GridRow {
  const cells = new Map(above.cells);
  for (const column of rest.own) {
    const [cell, below] = [cells.get(column), rest.cells.get(column)];
    if (cell && below && textOf(below) !== "") cells.set(column, joinCell(cell, below));
  }
  return { ...above, cells };
}

function joinCell(cell: Cell, rest: Cell): Cell {
  const [above, below] = [cell.line.text.trimEnd(), textOf(rest)];
  const text = isOneWord(above, below) ? above + below : `${above} ${below}`;
  return { line: cell.line.reworded(text), start: cell.start, end: cell.end ?? cell.line.text.length, rest };
}

/** "ngà" + "y 15/11", "Trư" + "ớc ngày": the end of the page is inside a word that is wider than its column. */
function isOneWord(above: string, below: string): boolean {
  const last = regex`(?<=^|[ ])\p{L}+$`.exec(above.toLowerCase())?.[0];
  const first = regex`^\p{Ll}+`.exec(below)?.[0];
  if (!last || !first || !isVietnameseSyllable(last + first)) return false;
  return first.length === 1 || !isVietnameseSyllable(first) || !isVietnameseSyllable(last);
}
