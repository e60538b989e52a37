import type { Box } from "../../model/extraction.ts";
import { greatestOf, leastOf } from "../../model/lists.ts";
import type { Pdfium } from "./pdfium.ts";

export type Point = readonly [x: number, y: number];

/** Maps a point of PDF space (y up, before rotation) to the page as it is read (points, y down). */
export type ToPage = (x: number, y: number) => Point;

/** The page as it is read. */
export interface PageFrame {
  readonly size: { readonly width: number; readonly height: number; readonly rotation: number };
  readonly toPage: ToPage;
}

/** The frame by crop box, /Rotate and further quarter turns clockwise. `scratch`: 16 bytes of PDFium's memory. */
export function pageFrame(lib: Pdfium, page: number, scratch: number, furtherQuarters: number): PageFrame {
  lib._FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = lib.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const quarter = (lib._FPDFPage_GetRotation(page) + furtherQuarters) & 3;
  const across = right - left;
  const down = top - bottom;
  const maps: readonly ToPage[] = [
    (x, y) => [x - left, top - y],
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [top - y, right - x],
  ];
  const [width, height] = quarter % 2 === 0 ? [across, down] : [down, across];
  return { size: { width, height, rotation: quarter * 90 }, toPage: maps[quarter]! };
}

/** The smallest upright box around points of PDF space, on the page as it is read. */
export function boxAroundPoints(points: readonly Point[], toPage: ToPage): Box {
  const mapped = points.map(([x, y]) => toPage(x, y));
  const xs = mapped.map(([x]) => x);
  const ys = mapped.map(([, y]) => y);
  return [leastOf(xs), leastOf(ys), greatestOf(xs), greatestOf(ys)];
}
