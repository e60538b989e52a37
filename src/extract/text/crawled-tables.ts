// Tables of a web page that a program copied as text. A line that contains only "|" begins each row and ends each cell.

/** A table in lines from..to-1; each cell is its lines. */
export interface CrawledTable {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly rows: readonly (readonly (readonly string[])[])[];
}

const MIN_BARS = 4;
/** A longer run of lines is no cell, but the text between two tables. */
const LONGEST_CELL = 14;
/** Lines of a cell that is certainly no text between two tables. */
const LONGEST_SHORT_CELL = 4;
const MAX_COLUMNS = 20;
/** Head and sign-off of a document have two columns. */
const USUAL_COLUMNS = 2;

/** True for a line that contains only "|". */
export const isBar = (line: string | undefined) => line?.trim() === "|";
const isBlank = (line: string | undefined) => line === undefined || line.trim() === "";

/** "**B**", "IV", "1.2": the number of a row or of a heading. */
const NUMBER = /^[\s*]*(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)]?[\s*]*$/u;
/** "** **": a cell without text in bold type. */
const EMPTY = /^[\s*_]*$/u;
const isNumber = (cell: readonly string[] | undefined): boolean =>
  cell?.length === 1 && NUMBER.test(cell[0]!);

/** Whether lines have more bars of their own than text has by chance. */
export const hasCellBars = (lines: readonly string[]): boolean =>
  lines.filter((line) => isBar(line)).length >= MIN_BARS;

/** The tables in a page of text, in order. */
export function crawledTables(lines: readonly string[]): CrawledTable[] {
  const tables: CrawledTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isBar(lines[at])) continue;
    const table = tableAt(lines, at);
    tables.push(table);
    at = table.to - 1;
  }
  return tables;
}

function tableAt(lines: readonly string[], from: number): CrawledTable {
  const rows: string[][][] = [];
  let columns = 0;
  let at = from;
  while (isBar(lines[at])) {
    const row = rowAt(lines, at, columns, rows);
    if (row.cells.length > 0) rows.push(row.cells);
    columns = Math.max(columns, widthOf(row.cells));
    at = row.to;
  }
  return { from, to: at, columns, rows: rows.map((cells) => cells.slice(0, columns)) };
}

/** True for a row of short cells without a number: the head of a table. */
const isHead = (row: readonly (readonly string[])[]): boolean =>
  !isNumber(row[0]) && row.every((cell) => cell.length <= LONGEST_SHORT_CELL);

/** The number of cells of a row; of a wide one up to the last cell with a text, because it may have one empty cell too many. */
function widthOf(cells: readonly (readonly string[])[]): number {
  if (cells.length <= USUAL_COLUMNS + 1) return cells.length;
  return Math.max(
    cells.findLastIndex((cell) => cell.some((line) => !EMPTY.test(line))) + 1,
    USUAL_COLUMNS + 1,
  );
}

/**
 * The row that a bar begins, and the line after it: the bar of the next row, or the text after the table. `above`: the rows before it, of
 * which the widest has `columns` cells.
 */
function rowAt(
  lines: readonly string[],
  from: number,
  columns: number,
  above: readonly (readonly (readonly string[])[])[],
) {
  const cells: string[][] = [];
  let at = from + 1;
  while (at < lines.length) {
    const end = cellEnd(lines, at);
    if (end < 0) break;
    cells.push(lines.slice(at, end).filter((line) => !isBlank(line)));
    at = end + 1;
    if (isBlank(lines[at]) || (cells.length === columns && !goesOn())) break;
    if (isBar(lines[at]) && !isEmptyCell(cells.length)) break;
    if (columns === 0 && cells.length >= USUAL_COLUMNS && cellsFrom(lines, at) === 0) break;
  }
  return { cells, to: at };

  // The rows above may be narrower than this one: headings ("B | PHÁT TRIỂN KINH TẾ SỐ"), or a head without a cell over the numbers.
  function goesOn(): boolean {
    const further = isBar(lines[at]) ? 0 : cellsFrom(lines, at);
    const next = lines.slice(at, cellEnd(lines, at));
    if (further === 0 || next.length > LONGEST_SHORT_CELL || next.some(isBlank)) return false;
    const isEmptyEnd = further === 1 && next.every((line) => EMPTY.test(line));
    if (isEmptyEnd && columns > USUAL_COLUMNS) return true;
    if (columns <= USUAL_COLUMNS) return above.every(([first]) => isNumber(first));
    const widest = above.filter((row) => row.length === columns);
    return further === 1 && isNumber(cells[0]) && widest.every(isHead);
  }

  // A cell alone in its row is a heading over all columns.
  function isEmptyCell(before: number): boolean {
    if (before > 1 && before + 1 === columns) return isBlank(lines[at + 1]) || isBar(lines[at + 1]);
    return before > 1 && before + 1 + cellsFrom(lines, at + 1) === columns;
  }
}

/** The number of cells up to the end of their row; 0 if no row ends there. */
function cellsFrom(lines: readonly string[], from: number): number {
  let at = from;
  for (let count = 1; count <= MAX_COLUMNS; count++) {
    const end = cellEnd(lines, at);
    if (end < 0) return 0;
    at = end + 1;
    if (isBlank(lines[at]) || isBar(lines[at])) return count;
  }
  return 0;
}

/** The bar that ends a cell; -1 for text that is no cell. */
function cellEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_CELL + 1); at++) {
    if (isBar(lines[at])) return at;
  }
  return -1;
}
