import type { Rule } from "../layout/page.ts";
import { type Matrix, transformPoint } from "./matrix.ts";
import { boxAroundPoints, type Point, type ToPage } from "./page-frame.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";

// FPDF_SEGMENT_*
const LINE_TO = 0;
const BEZIER_TO = 1;
const MOVE_TO = 2;

/** A filled rectangle thinner than this is a drawn line (points). */
const THIN = 2.5;
/** Shorter strokes are parts of letters or dots (points). */
const SHORTEST = 4;
/** Largest difference between the ends of a line along an axis (points). */
const OFF_AXIS = 0.7;
/** Paths with more segments are drawings. */
const MAX_SEGMENTS = 400;

/** The lines along the axes that a path object draws. */
export function pathRules(lib: Pdfium, path: number, matrix: Matrix, toPage: ToPage): Rule[] {
  const segments = lib._FPDFPath_CountSegments(path);
  if (segments > MAX_SEGMENTS) return [];
  const chains = straightChains(lib, path, segments, (point) => {
    const [x, y] = transformPoint(matrix, point);
    return toPage(x, y);
  });
  const isStroked = withMemory(lib, 8, (p) => {
    lib._FPDFPath_GetDrawMode(path, p, p + 4);
    return lib.HEAP32[(p >> 2) + 1] !== 0;
  });
  return chains.flatMap((points) => (isStroked ? strokedRules(points) : filledRule(points)));
}

/** Chains of straight lines; a chain that contains a curve is left out. */
function straightChains(
  lib: Pdfium,
  path: number,
  segments: number,
  map: (point: Point) => Point,
): Point[][] {
  return withMemory(lib, 8, (p) => {
    const chains: Point[][] = [];
    let chain: Point[] | null = null;
    for (let i = 0; i < segments; i++) {
      const segment = lib._FPDFPath_GetPathSegment(path, i);
      const type = lib._FPDFPathSegment_GetType(segment);
      if (type === BEZIER_TO) {
        if (chain) chains.pop();
        chain = null;
        continue;
      }
      lib._FPDFPathSegment_GetPoint(segment, p, p + 4);
      const point = map([lib.HEAPF32[p >> 2]!, lib.HEAPF32[(p >> 2) + 1]!]);
      if (type === MOVE_TO) {
        chain = [point];
        chains.push(chain);
      } else if (type === LINE_TO && chain) {
        chain.push(point);
      }
      if (chain && lib._FPDFPathSegment_GetClose(segment)) chain.push(chain[0]!);
    }
    return chains;
  });
}

function strokedRules(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((to, i) => ruleBetween(points[i]!, to));
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const dx = Math.abs(x1 - x0);
  const dy = Math.abs(y1 - y0);
  if (dy <= OFF_AXIS && dx >= SHORTEST) {
    return [{ axis: "horizontal", at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  }
  if (dx <= OFF_AXIS && dy >= SHORTEST) {
    return [{ axis: "vertical", at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  }
  return [];
}

/** Word draws borders as thin filled rectangles. */
function filledRule(points: readonly Point[]): Rule[] {
  if (points.length < 4) return [];
  const [x0, y0, x1, y1] = boxAroundPoints(points, (x, y) => [x, y]);
  if (y1 - y0 <= THIN && x1 - x0 >= SHORTEST) return ruleBetween([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]);
  if (x1 - x0 <= THIN && y1 - y0 >= SHORTEST) return ruleBetween([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1]);
  return [];
}
