import { regex } from "../../../language/regex.ts";
import { greatestOf } from "../../../model/lists.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A cell: its line up to the end of the cell, so that a rule cannot read into the next cell. */
export interface Cell {
  readonly line: TextLine;
  readonly start: number;
  /** For a part of a cell: where it ends. */
  readonly end?: number;
  /** Set if the cell goes on on the next page: the end of its text on the first page, and the cell that has the rest. */
  readonly ownEnd?: number;
  readonly rest?: Cell;
}

export type Cells = ReadonlyMap<number, Cell>;

export interface GridRow {
  readonly line: TextLine;
  /** By grid column; a cell that spans rows appears in each of them. */
  readonly cells: Cells;
  /** Columns whose cell begins in this row. */
  readonly own: ReadonlySet<number>;
}

/** "nt" (như trên) or a ditto mark repeats the cell above. */
const DITTO =
  /^[-–"'“”( ]{0,3}(?:nt|n\/t|như trên)[-–"'“”). ]{0,3}$|^[-–]? ?(?:"|”|″|''|〃|\/ ?\/) ?[-–]?$/iu;

/** The text of a cell without blanks at its ends; "" for no cell. */
export const textOf = (cell: Cell | undefined) => cell?.line.text.slice(cell.start).trim() ?? "";

/** The rows of one table, or of its parts on several pages, with cells that span rows repeated in each. */
export function gridRows(lines: readonly TextLine[]): GridRow[] {
  const open = new Map<number, { readonly cell: Cell; readonly lastRow: number }>();
  const above = new Map<number, Cell>();
  return lines.map((line, i) => {
    const cells = new Map<number, Cell>();
    if (line.source.row!.table !== lines[i - 1]?.source.row?.table) open.clear();
    // Empty rows are left out of the text, so the number of the row counts, not that of the line.
    const { row } = line.source.row!;
    for (const [column, { cell, lastRow }] of open) if (row <= lastRow) cells.set(column, cell);
    const own = new Set<number>();
    for (const { start, end, column, rowSpan } of line.source.row!.cells) {
      const printed = { line: line.upTo(end), start };
      const cell = (DITTO.test(textOf(printed)) && above.get(column)) || printed;
      // A ditto mark below an empty cell repeats the last one that has a text.
      if (textOf(cell) !== "") above.set(column, cell);
      cells.set(column, cell);
      own.add(column);
      open.set(column, { cell, lastRow: row + rowSpan - 1 });
    }
    return { line, cells, own };
  });
}

/** What the position of a row's cells is compared with. */
export interface HeadColumns {
  /** The first grid column of each cell of the head, in order. */
  readonly starts: readonly number[];
  /** The column of the numbers of rows, if there is one. */
  readonly order?: number | undefined;
  /** The first column of tasks, if there is one. */
  readonly task?: number | undefined;
}

/** The first column of a kind. */
export const columnOfKind = <Kind>(columns: ReadonlyMap<number, Kind>, kind: Kind): number | undefined =>
  [...columns].find(([, own]) => own === kind)?.[0];

/**
 * A row below a head with cells in columns at `starts`. Where the number of a row is beside the column of numbers, its cells are those
 * of the columns from there on. Where the borders of a scan or of a joined table are shifted, the cells
 * of a row with as many cells as the head are those of its columns in turn.
 */
export function alignedTo({ starts, order, task }: HeadColumns, row: GridRow): GridRow {
  const moved = order === undefined ? null : movedTo({ starts, order, task }, row);
  if (moved) return moved;
  if (isAligned(starts, row) || (order !== undefined && isNumberedAt(order, starts, row))) return row;
  const own = [...row.own].sort((a, b) => a - b);
  while (own.length > starts.length && textOf(row.cells.get(own.at(-1)!)) === "") own.pop();
  if (own.length !== starts.length) return row;
  return {
    line: row.line,
    cells: new Map(own.map((column, i) => [starts[i]!, row.cells.get(column)!])),
    own: new Set(starts),
  };
}

const ROW_NUMBER = /^\d{1,3}[.)]?$/u;
const LETTERS = regex`\p{L}{2}`;

/** The number of a row and its cells after it, in order; null for a row that does not begin with a number before words. */
export function numberedCells(row: GridRow): { readonly at: number; readonly columns: number[] } | null {
  const own = [...row.own].sort((a, b) => a - b);
  const from = own.findIndex((column) => textOf(row.cells.get(column)) !== "");
  const columns = own.slice(Math.max(0, from));
  const [at, next] = columns;
  if (at === undefined || next === undefined || !ROW_NUMBER.test(textOf(row.cells.get(at)))) return null;
  return LETTERS.test(textOf(row.cells.get(next))) ? { at, columns } : null;
}

/**
 * The row with its number in the column of numbers, and the next cells in the next columns; null if the number is there, or so far to the
 * right that it may be a figure. Recognition and copies of web pages shift some rows: " | 4 | Rà soát thủ tục | Sở Y tế".
 */
function movedTo(
  { starts, order, task }: HeadColumns & { readonly order: number },
  row: GridRow,
): GridRow | null {
  const printed = textOf(row.cells.get(order));
  if (ROW_NUMBER.test(printed) && row.own.has(order)) return null;
  const numbered = numberedCells(row);
  if (!numbered || numbered.at === order) return null;
  // "Stt" over "TT" and "Chi tiết": the number of a part, before a task that is below its head.
  if (numbered.at > order && task !== undefined && numbered.columns[1] === task) return null;
  const first = starts.indexOf(order);
  const isNext = numbered.at === starts[first + 1];
  if (numbered.at > order && (printed !== "" || !(isNext || beginsRow(row, numbered.columns)))) return null;
  const kept = starts.slice(first, first + numbered.columns.length);
  return {
    line: row.line,
    cells: new Map(kept.map((column, i) => [column, row.cells.get(numbered.columns[i]!)!])),
    own: new Set(kept),
  };
}

/** True for a number further to the right before a text and further cells, as rows begin: a figure has no such text beside it. */
function beginsRow({ cells }: GridRow, [, text = -1, ...others]: readonly number[]): boolean {
  const words = textOf(cells.get(text)).split(" ").length;
  return words >= FEWEST_WORDS && others.some((column) => LETTERS.test(textOf(cells.get(column))));
}
const FEWEST_WORDS = 4;

function isAligned(starts: readonly number[], { own }: GridRow): boolean {
  for (const column of own) if (!starts.includes(column)) return false;
  return true;
}

/** True for a row with its number below that of the head, where only empty cells are in no column of the head. */
function isNumberedAt(order: number, starts: readonly number[], { own, cells }: GridRow): boolean {
  if (!own.has(order) || !ROW_NUMBER.test(textOf(cells.get(order)))) return false;
  return [...own].every((column) => starts.includes(column) || textOf(cells.get(column)) === "");
}

/** The number of grid columns of a row. */
export const widthOf = (line: TextLine): number =>
  Math.max(0, greatestOf(line.source.row!.cells.map((cell) => cell.column + cell.colSpan)));

/** True for a row of one cell over at least three columns. */
export function isAcross({ source }: TextLine): boolean {
  const [first, ...others] = source.row!.cells;
  return first !== undefined && others.length === 0 && first.colSpan >= FEWEST_COLUMNS;
}
const FEWEST_COLUMNS = 3;
