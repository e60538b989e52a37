import type { Block, Box, Line } from "../../model/extraction.ts";
import type { Sheet } from "./sheet.ts";

/**
 * How a sheet, as the engine read it, is placed on the upright page: turned by `degrees` around its centre. Points, y
 * down. Plain data, so that it can be kept with a page.
 */
export interface SheetPlacement {
  /** Clockwise. */
  readonly degrees: number;
  readonly sheetCentre: readonly [x: number, y: number];
  readonly pageCentre: readonly [x: number, y: number];
}

/** The placement of a sheet. `corner`: the upper left corner of the picture on the upright page. */
export function placementOf(
  { image, degrees, levelWidth, levelHeight }: Sheet,
  [left, top]: readonly [left: number, top: number],
): SheetPlacement {
  const points = 72 / image.dpi;
  return {
    degrees,
    sheetCentre: [(image.width * points) / 2, (image.height * points) / 2],
    pageCentre: [left + (levelWidth * points) / 2, top + (levelHeight * points) / 2],
  };
}

type ToPage = (x: number, y: number) => readonly [x: number, y: number];

function sheetToPage({ degrees, sheetCentre: [cx, cy], pageCentre: [px, py] }: SheetPlacement): ToPage {
  const [sin, cos] = sinAndCos(degrees);
  return (x, y) => [px + (x - cx) * cos + (y - cy) * sin, py - (x - cx) * sin + (y - cy) * cos];
}

/** The place of a point of the page on the sheet. */
export function pointOnSheet(
  { degrees, sheetCentre: [cx, cy], pageCentre: [px, py] }: SheetPlacement,
  x: number,
  y: number,
): readonly [x: number, y: number] {
  const [sin, cos] = sinAndCos(degrees);
  return [cx + (x - px) * cos - (y - py) * sin, cy + (x - px) * sin + (y - py) * cos];
}

function sinAndCos(degrees: number): readonly [sin: number, cos: number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}

/** Blocks of the sheet with their boxes on the page. */
export function placeBlocks(blocks: readonly Block[], placement: SheetPlacement): Block[] {
  const toPage = sheetToPage(placement);
  const box = (bbox: Box): Box => {
    // The middles of the sides are turned; a box around the turned corners would be too high.
    const [x0, y0, x1, y1] = bbox;
    const [left] = toPage(x0, (y0 + y1) / 2);
    const [right] = toPage(x1, (y0 + y1) / 2);
    const [, upper] = toPage((x0 + x1) / 2, y0);
    const [, lower] = toPage((x0 + x1) / 2, y1);
    return [left, upper, right, lower].map((n) => Math.round(n * 100) / 100) as Box;
  };
  const line = (l: Line): Line => (l.bbox ? { ...l, bbox: box(l.bbox) } : l);
  return blocks.map((block) => {
    if (block.kind === "line") return line(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })),
    }));
    return { ...block, ...(block.bbox && { bbox: box(block.bbox) }), rows };
  });
}
