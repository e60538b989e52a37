import type { Block, Box, Line } from "../../model/extraction.ts";
import type { Sheet } from "./recognize-picture.ts";

type Map = (x: number, y: number) => readonly [number, number];

/** Between a sheet as the engine saw it and the upright page it was taken from; points, y down. */
export interface SheetFrame {
  readonly toPage: Map;
  readonly toSheet: Map;
}

/** `left`, `top`: where the picture's upper left corner stands on the upright page. */
export function sheetFrame(
  { image, degrees, levelWidth, levelHeight }: Sheet,
  left: number,
  top: number,
): SheetFrame {
  const points = 72 / image.dpi;
  const [cx, cy] = [(image.width * points) / 2, (image.height * points) / 2];
  const [lx, ly] = [left + (levelWidth * points) / 2, top + (levelHeight * points) / 2];
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  return {
    toPage: (x, y) => [lx + (x - cx) * cos + (y - cy) * sin, ly - (x - cx) * sin + (y - cy) * cos],
    toSheet: (x, y) => [cx + (x - lx) * cos - (y - ly) * sin, cy + (x - lx) * sin + (y - ly) * cos],
  };
}

/** The same blocks with their boxes on the page. */
export function placeBlocks(blocks: readonly Block[], toPage: Map): Block[] {
  const box = (bbox: Box): Box => {
    // The corners of the box's own middle lines: the upright box around a turned one would be too high.
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
