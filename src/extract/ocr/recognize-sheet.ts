import type { Box } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import { borderlessTableCells, findBorderlessTables } from "../layout/borderless-tables.ts";
import type { Rule } from "../layout/page.ts";
import { rowsOf } from "../layout/rows.ts";
import { findGrids, type Grid } from "../layout/ruled-tables.ts";
import type { GreyImage, OcrLine } from "../shared/ocr-engine.ts";
import { hasInk, paperBrightness } from "./image/ink-runs.ts";
import { type DrawnLine, findDrawnLines, withoutLines } from "./image/ruled-lines.ts";
import { layoutWords } from "./layout-words.ts";
import { isInBox, withWords } from "./lines/line-parts.ts";
import { withLostBorders } from "./lost-borders.ts";
import type { CellToRead } from "./strips/cell-strip.ts";
import { readCells } from "./strips/read-cells.ts";
import type { TimedEngine } from "./timed-engine.ts";

/** The text of an upright picture, and the drawn lines of tables and above footnotes (points). */
export interface SheetReading {
  readonly lines: readonly OcrLine[];
  readonly rules: readonly Rule[];
}

/** Least size of a table (points); a smaller grid is a box around a word, or noise. */
const SMALLEST = 40;
/** Least columns and width (points) of a table of one row. */
const MIN_COLUMNS_OF_ROW = 3;
const WIDTH_OF_ROW = 200;
/** Points between a drawn line and the edge of its cell. */
const NEAR = 3;
const MAX_CELLS = 1500;

/**
 * Reads a picture whose lines are level. Engines read across the cells of a table as if it were one text, so tables are
 * removed from the page and read cell by cell, without their lines. `found`: the lines of the picture, where it was filtered
 * after they were found; filters erase thin lines.
 */
export async function recognizeSheet(
  image: GreyImage,
  engine: TimedEngine,
  timeoutMs: number,
  found: readonly DrawnLine[] = findDrawnLines(image),
): Promise<SheetReading> {
  const drawn = withLostBorders(found, image);
  const left = engine.allow(timeoutMs);
  const timeLeft = () => Math.max(1, left());
  const tables = tablesOf(drawn);
  const plain = tables.length > 0 ? withoutLines(image, bordersOf(tables, drawn)) : image;
  const rest = tables.length > 0 ? blanked(plain, tables, image.dpi) : image;
  const read =
    tables.length === 0 || hasInk(rest)
      ? await engine.recognize(rest, { layout: "page", timeoutMs: timeLeft() })
      : [];
  const borderless = borderlessCells(read, image.dpi);
  const lines = withWords(read, (word) => !borderless.some(({ bbox }) => isInBox(bbox, word)));
  const cells = [...ruledCells(tables, image.dpi), ...borderless];
  pushAll(lines, await readCells(plain, cells, engine, timeLeft));
  // Level lines are kept even without a table: a short one may be the line above footnotes.
  const rules = drawn
    .map((line) => line.rule)
    .filter(({ axis }) => tables.length > 0 || axis === "horizontal");
  return { lines, rules };
}

/** The ruled tables of a sheet; [] if they have too many cells to be read one by one. */
function tablesOf(drawn: readonly DrawnLine[]): readonly Grid[] {
  const tables = findGrids(drawn.map((line) => line.rule)).filter(isTable);
  const cells = tables.reduce((count, grid) => count + grid.cells.length, 0);
  return cells <= MAX_CELLS ? tables : [];
}

function isTable({ cells, rows, columns, bbox: [x0, y0, x1, y1] }: Grid): boolean {
  // A single row ends a table that begins on the page before.
  if (rows === 1) return columns >= MIN_COLUMNS_OF_ROW && x1 - x0 >= WIDTH_OF_ROW;
  return cells.length >= 4 && columns >= 2 && x1 - x0 >= SMALLEST && y1 - y0 >= SMALLEST;
}

function bordersOf(tables: readonly Grid[], drawn: readonly DrawnLine[]): DrawnLine[] {
  const cells = tables.flatMap((grid) => grid.cells);
  return drawn.filter(({ rule }) => cells.some((cell) => isOnEdge(rule, cell.bbox)));
}

/** Whether a line runs along an edge of a cell: the serifs of a word inside it can make a line too. */
function isOnEdge({ axis, at, from, to }: Rule, [x0, y0, x1, y1]: Box): boolean {
  const [edges, start, end] = axis === "horizontal" ? [[y0, y1], x0, x1] : [[x0, x1], y0, y1];
  return from < end && to > start && edges.some((edge) => Math.abs(edge - at) <= NEAR);
}

function inPixels([x0, y0, x1, y1]: Box, dpi: number): Box {
  const pixels = dpi / 72;
  return [x0 * pixels, y0 * pixels, x1 * pixels, y1 * pixels];
}

function ruledCells(tables: readonly Grid[], dpi: number): CellToRead[] {
  return tables.flatMap((grid, table) =>
    grid.cells.map(({ bbox, row }) => ({ bbox: inPixels(bbox, dpi), row: `${table}:${row}` })),
  );
}

/** Cells of tables without drawn lines, as the first reading shows them. */
function borderlessCells(read: readonly OcrLine[], dpi: number): CellToRead[] {
  const tables = findBorderlessTables(rowsOf(layoutWords(read, dpi)));
  const cells = tables.flatMap((table, number) =>
    borderlessTableCells(table).map(({ bbox, row }) => ({
      bbox: inPixels(bbox, dpi),
      row: `borderless ${number}:${row}`,
    })),
  );
  return cells.length > MAX_CELLS ? [] : cells;
}

/** The picture with paper in place of the tables. */
function blanked(image: GreyImage, tables: readonly Grid[], dpi: number): GreyImage {
  const paper = paperBrightness(image);
  const data = Uint8Array.from(image.data);
  for (const { bbox } of tables) {
    const [x0, y0, x1, y1] = inPixels(bbox, dpi);
    const [from, to] = [Math.max(0, Math.floor(x0) - 2), Math.min(image.width, Math.ceil(x1) + 2)];
    for (let y = Math.max(0, Math.floor(y0) - 2); y < Math.min(image.height, y1 + 2); y++) {
      data.fill(paper, y * image.width + from, y * image.width + to);
    }
  }
  return { ...image, data };
}
