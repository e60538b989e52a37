import type { GreyImage } from "../../shared/ocr-engine.ts";
import { areaOf, ENDS, fourSides, turn } from "./four-sides.ts";
import { paperBrightness } from "./ink-runs.ts";
import { type Corners, type Point, scaled } from "./perspective.ts";
import { outlineOf, planeAreas, withoutPrint } from "./plane-areas.ts";
import { shrink } from "./transform.ts";

// A sheet on a table that is photographed from the side: its far edge is shorter, and lines that are parallel on paper run together. The
// columns of its tables lean, so the sheet is looked for by its edges and made flat.

/** Short side of the copy in which the sheet is looked for (pixels); distances below are in pixels of this copy. */
const SHORT_SIDE = 320;
/** Distance from the edge of the picture where the table is looked for; it is darker there than this share of the paper. */
const RIM = 2;
const DARKER = 0.92;
/** Strokes of print are closed over this distance, so that the sheet is one area. */
const PRINT_REACH = 2;
/** Shares of the picture that a sheet on a table fills. A sheet that fills more is the whole picture. */
const LEAST_AREA = 0.2;
const MOST_AREA = 0.95;
/** Share of the four-sided figure around the sheet that it fills; other things fill less. */
const FILLED = 0.95;
/** Least proportion of two opposite edges. */
const EDGES_ALIKE = 0.55;
/** Distance from an edge to the places on both sides of it that are compared, least difference there (0..255), and their number. */
const BESIDE = 3;
const CONTRAST = 20;
const PLACES = 40;
/** Share of the places along each edge that must differ so, and share that the picture must show. */
const SEEN = 0.8;
const SHOWN = 0.5;
/** Corners may be beyond the picture by this share of its size. */
const MOST_BEYOND = 0.06;
/** Print is darker than this share of the paper around it, and print beyond the sheet has at most this share of the pixels that it has on it. */
const PRINT = 0.7;
const PRINT_BEYOND = 0.3;
/** A sheet is seen from the side if opposite edges differ in direction by at least so much (degrees). */
const AT_AN_ANGLE = 0.7;

/**
 * The corners of a sheet on a darker table (pixels); null for all other pictures, such as scans. The edge of the picture may
 * cut off one side of the sheet and some of its corners.
 */
export function findSheetCorners(image: GreyImage): Corners | null {
  const factor = Math.max(1, Math.floor(Math.min(image.width, image.height) / SHORT_SIDE));
  const small = shrink(image, factor);
  if (!mayHaveTable(small)) return null;
  const paper = withoutPrint(small, PRINT_REACH);
  for (const area of planeAreas(paper, LEAST_AREA * small.data.length)) {
    const sides = fourSides(outlineOf(area, small));
    if (sides === null || sides.filled < FILLED || !isSheet(sides.corners, small)) continue;
    if (!hasPrintBeyond(small, paper, sides.corners)) return scaled(sides.corners, factor);
  }
  return null;
}

/** Whether a sheet is seen from the side. */
export function isAtAnAngle(corners: Corners): boolean {
  const direction = (i: number) => {
    const [from, to] = edge(corners, i);
    return Math.atan2(to[1] - from[1], to[0] - from[0]);
  };
  // Opposite edges run in opposite directions around the sheet.
  const apart = (i: number) => Math.abs(180 - Math.abs(direction(i) - direction(i + 2)) * (180 / Math.PI));
  return Math.max(apart(0), apart(1)) >= AT_AN_ANGLE;
}

/** Whether a side of the picture is darker than paper, as a table beside a sheet is. */
function mayHaveTable(picture: GreyImage): boolean {
  const { data, width, height } = picture;
  const limit = DARKER * paperBrightness(picture);
  const row = (y: number) => Array.from({ length: width }, (_, x) => data[y * width + x]!);
  const column = (x: number) => Array.from({ length: height }, (_, y) => data[y * width + x]!);
  const sides = [row(RIM), row(height - 1 - RIM), column(RIM), column(width - 1 - RIM)];
  return sides.some((side) => side.filter((value) => value < limit).length > side.length / 2);
}

const edge = (corners: Corners, i: number): readonly [Point, Point] => [
  corners[i % 4]!,
  corners[(i + 1) % 4]!,
];

function isSheet(corners: Corners, picture: GreyImage): boolean {
  const { width, height } = picture;
  const isInside = corners.every(
    ([x, y]) =>
      x >= -MOST_BEYOND * width &&
      y >= -MOST_BEYOND * height &&
      x <= (1 + MOST_BEYOND) * width &&
      y <= (1 + MOST_BEYOND) * height,
  );
  const length = (i: number) => {
    const [[x0, y0], [x1, y1]] = edge(corners, i);
    return Math.hypot(x1 - x0, y1 - y0);
  };
  const areAlike = (a: number, b: number) => Math.min(a, b) >= EDGES_ALIKE * Math.max(a, b);
  return (
    isInside &&
    areaOf(corners) <= MOST_AREA * width * height &&
    areAlike(length(0), length(2)) &&
    areAlike(length(1), length(3)) &&
    hasTableAround(picture, corners)
  );
}

/** Whether the picture is darker beyond each edge, but for one edge at which it ends. */
function hasTableAround({ data, width, height }: GreyImage, corners: Corners): boolean {
  const brightness = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? null : data[Math.floor(y) * width + Math.floor(x)]!;
  let cutOff = 0;
  const isSeen = [0, 1, 2, 3].every((i) => {
    const [[x0, y0], [x1, y1]] = edge(corners, i);
    const length = Math.hypot(x1 - x0, y1 - y0);
    // Clockwise with y down: the sheet is to the right of each edge.
    const [inX, inY] = [(-(y1 - y0) / length) * BESIDE, ((x1 - x0) / length) * BESIDE];
    let differing = 0;
    let beyond = 0;
    for (let k = 0; k < PLACES; k++) {
      const share = ENDS + (1 - 2 * ENDS) * (k / (PLACES - 1));
      const [x, y] = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
      const [inside, outside] = [brightness(x + inX, y + inY), brightness(x - inX, y - inY)];
      if (outside === null) beyond++;
      else if (inside !== null && inside - outside >= CONTRAST) differing++;
    }
    if (beyond === PLACES) cutOff++;
    const shown = PLACES - beyond;
    return beyond === PLACES || (shown >= SHOWN * PLACES && differing >= SEEN * shown);
  });
  return isSeen && cutOff <= 1;
}

/** Whether there is print beyond the sheet too: then a shadow with a sharp border lies on the whole page. */
function hasPrintBeyond({ data, width }: GreyImage, paper: GreyImage, corners: Corners): boolean {
  const counts = { on: 0, printOn: 0, beyond: 0, printBeyond: 0 };
  for (const [i, value] of data.entries()) {
    const point: Point = [(i % width) + 0.5, Math.floor(i / width) + 0.5];
    const isOn = corners.every((corner, k) => turn(corner, corners[(k + 1) % 4]!, point) > 0);
    const isPrint = value < PRINT * paper.data[i]!;
    counts[isOn ? "on" : "beyond"]++;
    if (isPrint) counts[isOn ? "printOn" : "printBeyond"]++;
  }
  return counts.printBeyond * counts.on > PRINT_BEYOND * counts.printOn * counts.beyond;
}
