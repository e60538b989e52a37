import type { Box, TableBlock } from "../../model/extraction.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import type { Gap } from "./gap.ts";
import { boxOfWords, lineOf, type Row } from "./rows.ts";
import {
  filledColumns,
  isColumnAligned,
  narrowGutters,
  type SplitRow,
  separateSerials,
  serialGutter,
  splitRow,
  tableRows,
} from "./split-rows.ts";
import type { Word } from "./word.ts";

// Tables without drawn lines: three or more columns, separated by white space that continues over many rows. Two columns
// are the head or the sign-off of a document (columns.ts). Widths are in em.

/** A row with this many gaps of this width starts a table. */
const SEED_GAPS = 2;
const SEED_GAP = 1;
/** Rows further apart than this do not share a table. */
const APART = 5;
/** Least number of lines that fill three columns; in fewer lines gaps may be aligned by chance. */
const FULL_LINES = 3;
/** No letter with its diacritics is higher. */
const HIGHEST = 2;
/** Largest distance between lines of one cell. */
const NEXT_LINE = 1.7;

/** A table of rows from..to-1. */
export interface BorderlessTable {
  readonly from: number;
  readonly to: number;
  /** The rows of the table, each a list of printed lines. */
  readonly rows: readonly (readonly SplitRow[])[];
  readonly columns: number;
  /** The white space between its columns. */
  readonly gutters: readonly Gap[];
}

/** Finds the tables among rows of one page. `before`: the table at the end of the previous page. */
export function findBorderlessTables(
  rows: readonly Row[],
  before: BorderlessTable | null = null,
): BorderlessTable[] {
  const rest = before && continuation(rows, before);
  const found: BorderlessTable[] = rest ? [rest] : [];
  for (let i = rest?.to ?? 0; i < rows.length; i++) {
    const startsTable = gapsOf(rows[i]!, SEED_GAP).length >= SEED_GAPS;
    const table = startsTable ? tableAt(rows, i, found.at(-1)?.to ?? 0) : null;
    if (!table) continue;
    found.push(table);
    i = table.to - 1;
  }
  return found;
}

/** The table at the end of a page, which the next page may continue; only a page number may follow it. */
export function openTable(tables: readonly BorderlessTable[], rows: readonly Row[]): BorderlessTable | null {
  const last = tables.at(-1);
  return last && rows.slice(last.to).every(isPageNumber) ? last : null;
}

/** The rectangles of a table's cells, row by row, without gaps between them (in the unit of the words). */
export function borderlessTableCells({
  rows,
  columns,
}: BorderlessTable): { readonly bbox: Box; readonly row: number }[] {
  const words = rows.map((lines) => withoutStains(lines.flatMap(({ cells }) => cells.flat())));
  const tops = words.map((own) => leastOf(own.map(({ y0 }) => y0)));
  const bottoms = words.map((own) => greatestOf(own.map(({ y1 }) => y1)));
  const inColumn = (column: number) => rows.flat().flatMap(({ cells }) => cells[column]!);
  const lefts = Array.from({ length: columns }, (_, c) => leastOf(inColumn(c).map(({ x0 }) => x0)));
  const rights = Array.from({ length: columns }, (_, c) => greatestOf(inColumn(c).map(({ x1 }) => x1)));
  const ys = borders(tops, bottoms, rows[0]![0]!.em / 2);
  const xs = borders(lefts, rights, rows[0]![0]!.em);
  return rows.flatMap((_, row) =>
    Array.from({ length: columns }, (_, c) => ({
      bbox: [xs[c]!, ys[row]!, xs[c + 1]!, ys[row + 1]!] as Box,
      row,
    })),
  );
}

/** An OCR engine may read digits below each other as one tall character, which must not set the height of the row. */
function withoutStains(words: readonly Word[]): readonly Word[] {
  const print = words.filter(({ y0, y1, em }) => y1 - y0 <= HIGHEST * em);
  return print.length > 0 ? print : words;
}

/** The borders between cells: half way between neighbours, and `margin` outside the first and the last cell. */
function borders(starts: readonly number[], ends: readonly number[], margin: number): number[] {
  const between = starts.slice(1).map((start, i) => (ends[i]! + start) / 2);
  return [starts[0]! - margin, ...between, ends.at(-1)! + margin];
}

/** The table as a block; its box is in the unit of the words. `marks`: the numbers of the page's footnotes. */
export function borderlessTableBlock(table: BorderlessTable, marks: ReadonlySet<string>): TableBlock {
  const words = table.rows.flat().flatMap(({ cells }) => cells.flat());
  return {
    kind: "table",
    bbox: boxOfWords(words),
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

/** The gaps of a row that are at least `least` em wide. */
function gapsOf({ words, em }: Row, least: number): Gap[] {
  const gaps: Gap[] = [];
  let end = words[0]!.x1;
  for (const word of words.slice(1)) {
    if (word.x0 - end >= least * em) gaps.push({ from: end, to: word.x0 });
    end = Math.max(end, word.x1);
  }
  return gaps;
}

/** The table whose first line with several columns is row `seed`; it does not extend above row `floor`. */
function tableAt(rows: readonly Row[], seed: number, floor: number): BorderlessTable | null {
  let gutters = gapsOf(rows[seed]!, SEED_GAP);
  let [from, to] = [seed, seed + 1];
  // The second line may show that a gap of the first is not a gutter; a later line that closes a gutter ends the table.
  const join = (row: Row, neighbour: Row): boolean => {
    if (Math.abs(row.baseline - neighbour.baseline) > APART * Math.max(row.em, neighbour.em)) return false;
    const left = narrowGutters(gutters, row);
    if (left.length < Math.max(SEED_GAPS, gutters.length - (to - from === 1 ? 1 : 0))) return false;
    gutters = left;
    return true;
  };
  while (to < rows.length && join(rows[to]!, rows[to - 1]!)) to++;
  while (from > floor && join(rows[from - 1]!, rows[from]!)) from--;
  const lines = separateSerials(rows.slice(from, to).map((row) => splitRow(row, gutters)));
  const columns = lines[0]!.cells.length;
  if (columns > gutters.length + 1) gutters = [serialGutter(lines), ...gutters];
  const full = lines.filter((line) => filledColumns(line) >= Math.min(columns, SEED_GAPS + 1)).length;
  const all = Array.from({ length: columns }, (_, column) => column);
  const aligned = all.filter((column) => isColumnAligned(lines, column)).length;
  if (full < FULL_LINES || aligned < columns - 1) return null;
  return { from, to, columns, gutters, rows: tableRows(lines) };
}

/**
 * The rows at the top of a page that continue the table of the previous page. Even one row counts, which could not be
 * recognised as part of a table otherwise.
 */
function continuation(rows: readonly Row[], before: BorderlessTable): BorderlessTable | null {
  const from = rows.length > 0 && isPageNumber(rows[0]!) ? 1 : 0;
  const above = before.rows.flat();
  const lines: SplitRow[] = [];
  let { gutters } = before;
  for (const row of rows.slice(from)) {
    const left = narrowGutters(gutters, row);
    const line = splitRow(row, gutters);
    const last = lines.at(-1);
    const isNextLine = last !== undefined && row.baseline - last.baseline <= NEXT_LINE * row.em;
    if (left.length < gutters.length || (filledColumns(line) < 2 && !isNextLine)) break;
    if (!isAlignedWith(line, above)) break;
    gutters = left;
    lines.push(line);
  }
  if (lines.length === 0 || filledColumns(lines[0]!) < Math.min(before.columns, SEED_GAPS + 1)) return null;
  return { from, to: from + lines.length, columns: before.columns, gutters, rows: tableRows(lines) };
}

/** Whether each cell of a line is aligned with those of its column above. */
const isAlignedWith = (line: SplitRow, above: readonly SplitRow[]): boolean =>
  line.cells.every((words, column) => words.length === 0 || isColumnAligned([line, ...above], column, line));

const isPageNumber = ({ words }: Row) => words.length === 1 && /^\d{1,4}$/u.test(words[0]!.text);
