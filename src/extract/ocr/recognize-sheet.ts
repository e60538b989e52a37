import type { Box } from "../../model/extraction.ts";
import { whiteTableCells, whiteTables } from "../layout/borderless-tables.ts";
import type { Rule } from "../layout/page-content.ts";
import { rowsOf } from "../layout/rows.ts";
import { findGrids, type Grid } from "../layout/ruled-tables.ts";
import type { GreyImage, OcrEngine, OcrLine } from "../shared/ocr-engine.ts";
import { inkRuns, paperBrightness } from "./image/ink-runs.ts";
import { findDrawnLines, withoutLines } from "./image/ruled-lines.ts";
import { ocrWords } from "./layout-words.ts";
import { standsIn, withWords } from "./lines/line-parts.ts";
import { readCells } from "./strips/read-cells.ts";

/** What an upright picture shows: its lines of text, and the drawn lines of tables and above footnotes (points). */
export interface SheetReading {
  readonly lines: readonly OcrLine[];
  readonly rules: readonly Rule[];
}

/** A smaller grid is a box around a word, or noise (points). */
const SMALLEST = 40;
/** Points between a drawn line and the edge of the cell that it bounds. */
const NEAR = 3;
const MOST_CELLS = 1500;
/** Share of the picture's pixels below which nothing stands there to be read. */
const BLANK = 0.0002;

/**
 * Reads a picture whose lines are level. Engines read across the cells of a table as if it were one text, so tables
 * are read apart: cell below cell, without their lines.
 */
export async function readSheet(
  image: GreyImage,
  engine: OcrEngine,
  timeoutMs: number,
): Promise<SheetReading> {
  const endsAt = performance.now() + timeoutMs;
  const left = () => Math.max(1, endsAt - performance.now());
  const drawn = findDrawnLines(image);
  const tables = findGrids(drawn.map((line) => line.rule)).filter(isTable);
  const cells = tables.flatMap((grid) => grid.cells);
  const isRuled = cells.length > 0 && cells.length <= MOST_CELLS;
  const borders = drawn.filter(({ rule }) => isRuled && cells.some((cell) => bounds(rule, cell.bbox)));
  const plain = isRuled ? withoutLines(image, borders) : image;
  const pixels = image.dpi / 72;
  const inPixels = ([x0, y0, x1, y1]: Box): Box => [x0 * pixels, y0 * pixels, x1 * pixels, y1 * pixels];
  const rest = isRuled
    ? blanked(
        plain,
        tables.map((grid) => inPixels(grid.bbox)),
      )
    : image;
  const read =
    !isRuled || hasInk(rest) ? await engine.recognize(rest, { layout: "page", timeoutMs: left() }) : [];
  const white = whiteCells(read, image.dpi);
  const ruled = isRuled
    ? tables.flatMap((grid, table) => grid.cells.map(({ bbox, row }) => ({ bbox, row: `${table}:${row}` })))
    : [];
  const whiteBoxes = white.map(({ bbox }) => inPixels(bbox));
  const lines = withWords(read, (word) => !whiteBoxes.some((box) => standsIn(box, word)));
  const toRead = [...ruled, ...white].map(({ bbox, row }) => ({ bbox: inPixels(bbox), row }));
  lines.push(...(await readCells(plain, toRead, engine, left)));
  // Without a table level lines are still worth keeping: a short one stands above footnotes.
  const rules = drawn.map((line) => line.rule).filter(({ axis }) => isRuled || axis === "horizontal");
  return { lines, rules };
}

/** Cells (points) of tables without drawn lines, as the first reading shows them. */
function whiteCells(read: readonly OcrLine[], dpi: number): { bbox: Box; row: string }[] {
  const tables = whiteTables(rowsOf(ocrWords(read, dpi)));
  const cells = tables.flatMap((table, number) =>
    whiteTableCells(table).map(({ bbox, row }) => ({ bbox, row: `white ${number}:${row}` })),
  );
  return cells.length > MOST_CELLS ? [] : cells;
}

function isTable({ cells, rows, columns, bbox: [x0, y0, x1, y1] }: Grid): boolean {
  return cells.length >= 4 && rows >= 2 && columns >= 2 && x1 - x0 >= SMALLEST && y1 - y0 >= SMALLEST;
}

/** Whether a line runs along an edge of a cell: the serifs of a word can make a line too, inside it. */
function bounds({ axis, at, from, to }: Rule, [x0, y0, x1, y1]: Box): boolean {
  const [edges, start, end] = axis === "horizontal" ? [[y0, y1], x0, x1] : [[x0, x1], y0, y1];
  return from < end && to > start && edges.some((edge) => Math.abs(edge - at) <= NEAR);
}

function blanked(image: GreyImage, boxes: readonly Box[]): GreyImage {
  const paper = paperBrightness(image);
  const data = Uint8Array.from(image.data);
  for (const [x0, y0, x1, y1] of boxes) {
    const [from, to] = [Math.max(0, Math.floor(x0) - 2), Math.min(image.width, Math.ceil(x1) + 2)];
    for (let y = Math.max(0, Math.floor(y0) - 2); y < Math.min(image.height, y1 + 2); y++) {
      data.fill(paper, y * image.width + from, y * image.width + to);
    }
  }
  return { ...image, data };
}

/** Whether anything stands on a picture that could be read. */
export function hasInk(image: GreyImage): boolean {
  const { bounds } = inkRuns(image);
  let ink = 0;
  for (let k = 0; k < bounds.length; k += 2) ink += bounds[k + 1]! - bounds[k]!;
  return ink > BLANK * image.data.length;
}
