import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import { greatestOf } from "../../../model/lists.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Column } from "./columns.ts";
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

/**
 * The last rows of a table with what the next page says of them, and the rows of that page; null without one. Where a cell of the row spans
 * further rows of that page, these belong to the same row of this table.
 */
export function withNextPage(
  rows: readonly GridRow[],
  next: readonly TextLine[],
  head: Head,
): { readonly rows: readonly GridRow[]; readonly taken: readonly TextLine[] } | null {
  const above = rows.at(-1);
  const from = next.findIndex((row) => !isRepeatedHead(row, head));
  if (!above || from < 0) return null;
  const [row, ...spanned] = spannedFrom(next.slice(from)).map((own) => alignedTo(placesOf(head), own));
  const isCut = isRest(above, row!, head);
  const whole = isCut ? joinRow(above, row!) : furtherBearers(above, row!, head);
  if (!whole) return null;
  const below = spanned.map((one) => withCellsAbove(one, row!, whole));
  return {
    rows: [...(isCut ? rows.slice(0, -1) : rows), whole, ...below],
    taken: [row!, ...spanned].map(({ line }) => line),
  };
}

/** The first of some rows, and those below it that one of its cells spans. */
function spannedFrom(lines: readonly TextLine[]): GridRow[] {
  const { row: first, cells } = lines[0]!.source.row!;
  const last = first + greatestOf(cells.map(({ rowSpan }) => rowSpan)) - 1;
  return gridRows(lines.filter(({ source }) => source.row!.row <= last));
}

/** A row with the whole text of the cells that it shares with `cut`, of which `whole` has the text of both pages. */
const withCellsAbove = (row: GridRow, cut: GridRow, whole: GridRow): GridRow => ({
  ...row,
  cells: new Map(
    [...row.cells].map(([column, cell]) => [
      column,
      cell === cut.cells.get(column) ? (whole.cells.get(column) ?? cell) : cell,
    ]),
  ),
});

/**
 * A row of the next page whose number and task are in cells that span both pages: "3 | Kế hoạch tuyên truyền | … của tỉnh | Sở Nội vụ" and
 * " | | … của cơ quan | Các cơ quan". null for another row.
 */
function furtherBearers(above: GridRow, row: GridRow, head: Head): GridRow | null {
  const isEmpty = (kind: Column) =>
    [...head.columns].every(([column, own]) => own !== kind || textOf(row.cells.get(column)) === "");
  const task = columnOfKind(head.columns, "task");
  const cell = task === undefined ? undefined : above.cells.get(task);
  if (task === undefined || !cell || textOf(cell) === "") return null;
  if (!isEmpty("order") || !isEmpty("task") || isEmpty("lead")) return null;
  return { ...row, cells: new Map(row.cells).set(task, cell) };
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
  let cut: GridRow | null = null;
  for (const row of rows) {
    const above = joined.at(-1);
    const isOnNextPage = above !== undefined && row.line.source.page > page;
    page = row.line.source.page;
    if (isOnNextPage && isRest(above, row, head)) {
      joined[joined.length - 1] = joinRow(above, row);
      cut = row;
    } else joined.push(cut && above ? withCellsAbove(row, cut, above) : row);
  }
  return joined;
}

/** A list of units goes on after a semicolon. */
const ENDED = /[.:!?]["”)]?$/u;
/** Last words of a cell that cannot end its text. */
const GOES_ON = regex`(?:^|[ ])(?:và|của|các|cho|với|về|tại|trong|theo|hoặc|là|đến|từ)$|[,;(–-]$`;

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
    if (before === "") return false;
    return regex`^\p{Ll}`.test(rest) || GOES_ON.test(before.toLowerCase()) || isNote(before, rest);
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

/**
 * "máy bay không người lái | (UAV), máy tính lớn": a bracket or a comma that continues an unfinished sentence. The number of an item in
 * brackets, "(1) …", does not continue it.
 */
const isNote = (before: string, rest: string): boolean =>
  !ENDED.test(before) && regex`^(?:\(\p{L}{2}|[,;] )`.test(rest);

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
  const ownEnd = cell.ownEnd ?? cell.line.text.length;
  return { line: cell.line.reworded(text), start: cell.start, ownEnd, rest };
}

/** "ngà" + "y 15/11", "Trư" + "ớc ngày": the end of the page is inside a word that is wider than its column. */
function isOneWord(above: string, below: string): boolean {
  const last = regex`(?<=^|[ ])\p{L}+$`.exec(above.toLowerCase())?.[0];
  const first = regex`^\p{Ll}+`.exec(below)?.[0];
  if (!last || !first || !isVietnameseSyllable(last + first)) return false;
  return first.length === 1 || !isVietnameseSyllable(first) || !isVietnameseSyllable(last);
}
