import type { Block, Box, Line } from "../../model/extraction.ts";
import {
  type Corners,
  inversePerspective,
  type Perspective,
  type Point,
  perspectiveOfRectangle,
  transformPoint,
} from "./image/perspective.ts";
import type { Quarter } from "./image/transform.ts";
import type { Sheet } from "./sheet.ts";

/**
 * How a sheet, as the engine read it, is placed on the upright page: turned by `degrees` around its centre, and then seen through
 * `perspective` if it was photographed at an angle. Points, y down. Plain data, so that it can be kept with a page.
 */
export interface SheetPlacement {
  /** Clockwise. */
  readonly degrees: number;
  readonly sheetCentre: Point;
  /** The centre of the level sheet: on the page, or on the flat sheet where there is a perspective. */
  readonly levelCentre: Point;
  /** From points of the flat sheet, upright and level, to points of the page; null if the picture shows the sheet flat. */
  readonly perspective: Perspective | null;
}

/** The picture of a page: its resolution, its size in pixels as stored, and its upper left corner on the upright page (points). */
export interface PagePicture {
  readonly dpi: number;
  readonly width: number;
  readonly height: number;
  readonly corner: Point;
}

/** The placement of a sheet that was read from a picture. */
export function placementOf(sheet: Sheet, picture: PagePicture): SheetPlacement {
  const { image, degrees, levelWidth, levelHeight, view } = sheet;
  const points = 72 / image.dpi;
  const [left, top] = view ? [0, 0] : picture.corner;
  return {
    degrees,
    sheetCentre: [(image.width * points) / 2, (image.height * points) / 2],
    levelCentre: [left + (levelWidth * points) / 2, top + (levelHeight * points) / 2],
    perspective: view && perspectiveOfSheet(sheet, view.perspective, view, picture),
  };
}

/** The perspective by its four corners, which are turned with the page. */
function perspectiveOfSheet(
  { quarter, levelWidth, levelHeight, image }: Sheet,
  perspective: Perspective,
  flat: { readonly width: number; readonly height: number },
  { dpi, width, height, corner: [left, top] }: PagePicture,
): Perspective {
  const points = 72 / image.dpi;
  const [w, h] = [levelWidth * points, levelHeight * points];
  const onPage = ([x, y]: Point): Point => {
    // Back to the sheet as it was before the quarter turn, through the perspective, and turned again as part of the page.
    const [flatX, flatY] = turnedBack(x / w, y / h, quarter);
    const [px, py] = transformPoint(perspective, flatX * flat.width, flatY * flat.height);
    const [pageX, pageY] = turnedWith(px, py, width, height, quarter);
    return [left + (pageX * 72) / dpi, top + (pageY * 72) / dpi];
  };
  const corners: Corners = [onPage([0, 0]), onPage([w, 0]), onPage([w, h]), onPage([0, h])];
  return perspectiveOfRectangle(w, h, corners);
}

/** Where a point (shares of width and height) of a picture was before the picture was turned clockwise. */
function turnedBack(x: number, y: number, quarter: Quarter): Point {
  if (quarter === 90) return [y, 1 - x];
  if (quarter === 180) return [1 - x, 1 - y];
  return quarter === 270 ? [1 - y, x] : [x, y];
}

/** Where a point of a picture of this size is after the picture was turned clockwise. */
function turnedWith(x: number, y: number, width: number, height: number, quarter: Quarter): Point {
  if (quarter === 90) return [height - y, x];
  if (quarter === 180) return [width - x, height - y];
  return quarter === 270 ? [y, width - x] : [x, y];
}

type ToPage = (x: number, y: number) => Point;

function sheetToPage(placement: SheetPlacement): ToPage {
  const {
    degrees,
    sheetCentre: [cx, cy],
    levelCentre: [px, py],
    perspective,
  } = placement;
  const [sin, cos] = sinAndCos(degrees);
  return (x, y) => {
    const levelX = px + (x - cx) * cos + (y - cy) * sin;
    const levelY = py - (x - cx) * sin + (y - cy) * cos;
    return perspective ? transformPoint(perspective, levelX, levelY) : [levelX, levelY];
  };
}

/** The place of a point of the page on the sheet. */
export function pointOnSheet(placement: SheetPlacement, pageX: number, pageY: number): Point {
  const {
    degrees,
    sheetCentre: [cx, cy],
    levelCentre: [px, py],
    perspective,
  } = placement;
  const [sin, cos] = sinAndCos(degrees);
  const [x, y] = perspective ? transformPoint(inversePerspective(perspective), pageX, pageY) : [pageX, pageY];
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
