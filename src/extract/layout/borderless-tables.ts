import type { Box, TableBlock } from "../../model/extraction.ts";
import { lineOf, type Row } from "./rows.ts";
import {
  type CutRow,
  cut,
  filled,
  type Gap,
  isInLine,
  narrowed,
  serialGutter,
  serialsApart,
  tableRows,
} from "./split-rows.ts";
import type { Word } from "./words.ts";

// Tables without drawn lines: three columns and more, parted by white that runs down many rows. Two columns are a head
// or a sign-off (columns.ts). Widths are in em.

/** A row with this many holes of this width begins a table. */
const SEED_HOLES = 2;
const SEED_HOLE = 1;
/** Rows further apart than this belong to no common table. */
const APART = 5;
/** Printed lines that fill three columns, so that chance does not make a table. */
const FULL_LINES = 3;
/** No letter with its marks is as high. */
const HIGHEST = 2;
/** Lines of one cell stand no further apart. */
const NEXT_LINE = 1.7;

/** A table of rows from..to-1. */
export interface WhiteTable {
  readonly from: number;
  readonly to: number;
  /** The rows of the table, each a list of printed lines. */
  readonly rows: readonly (readonly CutRow[])[];
  readonly columns: number;
  /** The white between its columns. */
  readonly gutters: readonly Gap[];
}

/** Finds the tables among rows that stand below each other; `before`: one that the page before ends with. */
export function whiteTables(rows: readonly Row[], before: WhiteTable | null = null): WhiteTable[] {
  const rest = before && continuation(rows, before);
  const found: WhiteTable[] = rest ? [rest] : [];
  for (let i = rest?.to ?? 0; i < rows.length; i++) {
    const table =
      holesOf(rows[i]!, SEED_HOLE).length >= SEED_HOLES ? tableAt(rows, i, found.at(-1)?.to ?? 0) : null;
    if (!table) continue;
    found.push(table);
    i = table.to - 1;
  }
  return found;
}

/** The table that a page ends with: nothing but the page's number stands below it. */
export function openTable(tables: readonly WhiteTable[], rows: readonly Row[]): WhiteTable | null {
  const last = tables.at(-1);
  return last && rows.slice(last.to).every(isPageNumber) ? last : null;
}

/** The rectangles of a table's cells, row by row, side by side without a hole (in the unit of the words). */
export function whiteTableCells({
  rows,
  columns,
}: WhiteTable): { readonly bbox: Box; readonly row: number }[] {
  const words = rows.map((lines) => withoutStains(lines.flatMap(({ cells }) => cells.flat())));
  const tops = words.map((own) => Math.min(...own.map(({ y0 }) => y0)));
  const bottoms = words.map((own) => Math.max(...own.map(({ y1 }) => y1)));
  const inColumn = (column: number) => rows.flat().flatMap(({ cells }) => cells[column]!);
  const lefts = Array.from({ length: columns }, (_, c) => Math.min(...inColumn(c).map(({ x0 }) => x0)));
  const rights = Array.from({ length: columns }, (_, c) => Math.max(...inColumn(c).map(({ x1 }) => x1)));
  const ys = borders(tops, bottoms, rows[0]![0]!.em / 2);
  const xs = borders(lefts, rights, rows[0]![0]!.em);
  return rows.flatMap((_, row) =>
    Array.from({ length: columns }, (_, c) => ({
      bbox: [xs[c]!, ys[row]!, xs[c + 1]!, ys[row + 1]!] as Box,
      row,
    })),
  );
}

/** An engine may take figures below each other for one high sign, which says nothing of where its row ends. */
function withoutStains(words: readonly Word[]): readonly Word[] {
  const print = words.filter(({ y0, y1, em }) => y1 - y0 <= HIGHEST * em);
  return print.length > 0 ? print : words;
}

/** Half way between neighbours, and `margin` around the outer ones. */
function borders(starts: readonly number[], ends: readonly number[], margin: number): number[] {
  const between = starts.slice(1).map((start, i) => (ends[i]! + start) / 2);
  return [starts[0]! - margin, ...between, ends.at(-1)! + margin];
}

export function whiteTableBlock(table: WhiteTable, marks: ReadonlySet<string>): TableBlock {
  const words = table.rows.flat().flatMap(({ cells }) => cells.flat());
  const round = (n: number) => Math.round(n * 100) / 100;
  return {
    kind: "table",
    bbox: [
      round(Math.min(...words.map((word) => word.x0))),
      round(Math.min(...words.map((word) => word.y0))),
      round(Math.max(...words.map((word) => word.x1))),
      round(Math.max(...words.map((word) => word.y1))),
    ],
    rows: table.rows.map((lines) => ({
      cells: Array.from({ length: table.columns }, (_, column) => ({
        lines: lines.flatMap(({ cells }) =>
          cells[column]!.length > 0 ? [lineOf(cells[column]!, marks)] : [],
        ),
        column,
        rowSpan: 1,
        colSpan: 1,
      })),
    })),
  };
}

function holesOf({ words, em }: Row, least: number): Gap[] {
  const gaps: Gap[] = [];
  let end = words[0]!.x1;
  for (const word of words.slice(1)) {
    if (word.x0 - end >= least * em) gaps.push({ from: end, to: word.x0 });
    end = Math.max(end, word.x1);
  }
  return gaps;
}

/** The table whose first line with several columns is row `seed`, not reaching above row `floor`. */
function tableAt(rows: readonly Row[], seed: number, floor: number): WhiteTable | null {
  let gutters = holesOf(rows[seed]!, SEED_HOLE);
  let [from, to] = [seed, seed + 1];
  // The next line may show that a hole of the first was none; later ones end the table where they close a gutter.
  const join = (row: Row, neighbour: Row): boolean => {
    if (Math.abs(row.baseline - neighbour.baseline) > APART * Math.max(row.em, neighbour.em)) return false;
    const left = narrowed(gutters, row);
    if (left.length < Math.max(SEED_HOLES, gutters.length - (to - from === 1 ? 1 : 0))) return false;
    gutters = left;
    return true;
  };
  while (to < rows.length && join(rows[to]!, rows[to - 1]!)) to++;
  while (from > floor && join(rows[from - 1]!, rows[from]!)) from--;
  const lines = serialsApart(rows.slice(from, to).map((row) => cut(row, gutters)));
  const columns = lines[0]!.cells.length;
  if (columns > gutters.length + 1) gutters = [serialGutter(lines), ...gutters];
  const full = lines.filter((line) => filled(line) >= Math.min(columns, SEED_HOLES + 1)).length;
  const inLine = Array.from({ length: columns }, (_, column) => isInLine(lines, column)).filter(
    Boolean,
  ).length;
  if (full < FULL_LINES || inLine < columns - 1) return null;
  return { from, to, columns, gutters, rows: tableRows(lines) };
}

/**
 * The rows at the top of a page that go on with the table of the page before: one alone may be left over, which nothing
 * else would show to be a row of a table.
 */
function continuation(rows: readonly Row[], before: WhiteTable): WhiteTable | null {
  const from = rows.length > 0 && isPageNumber(rows[0]!) ? 1 : 0;
  const above = before.rows.flat();
  const lines: CutRow[] = [];
  let { gutters } = before;
  for (const row of rows.slice(from)) {
    const left = narrowed(gutters, row);
    const line = cut(row, gutters);
    const last = lines.at(-1);
    const goesOn = last !== undefined && row.baseline - last.baseline <= NEXT_LINE * row.em;
    if (left.length < gutters.length || (filled(line) < 2 && !goesOn) || !standsUnder(line, above)) break;
    gutters = left;
    lines.push(line);
  }
  if (lines.length === 0 || filled(lines[0]!) < Math.min(before.columns, SEED_HOLES + 1)) return null;
  return { from, to: from + lines.length, columns: before.columns, gutters, rows: tableRows(lines) };
}

/** Whether each of a line's cells is in line with those of its column above. */
const standsUnder = (line: CutRow, above: readonly CutRow[]): boolean =>
  line.cells.every((words, column) => words.length === 0 || isInLine([line, ...above], column, line));

const isPageNumber = ({ words }: Row) => words.length === 1 && /^\d{1,4}$/u.test(words[0]!.text);
