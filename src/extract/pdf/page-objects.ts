import type { Box } from "../../model/extraction.ts";
import type { Rule } from "../layout/page-content.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";

/** Maps a point of the page's own space (y up, before rotation) to the page as it is read (points, y down). */
export type ToPage = (x: number, y: number) => readonly [number, number];

/** The page as it is read. */
export interface Frame {
  readonly size: { readonly width: number; readonly height: number; readonly rotation: number };
  readonly toPage: ToPage;
}

export interface PageObjects {
  readonly images: readonly Box[];
  readonly rules: readonly Rule[];
  readonly paths: number;
  /** Text objects that stand in a form object, as those of annotations drawn into the page do. */
  readonly inForms: ReadonlySet<number>;
  /** Text objects painted over by an image of nearly the whole page. */
  readonly covered: ReadonlySet<number>;
}

// FPDF_PAGEOBJ_*
const TEXT = 1;
const PATH = 2;
export const IMAGE = 3;
export const FORM = 5;
// FPDF_SEGMENT_*
const LINE_TO = 0;
const BEZIER_TO = 1;
const MOVE_TO = 2;

/** A filled rectangle thinner than this is a drawn line (points). */
const THIN = 2.5;
/** Shorter strokes are parts of letters or dots (points). */
const SHORTEST = 4;
const SLANT = 0.7;
export const MAX_OBJECTS = 50_000;
export const MAX_DEPTH = 8;
const COVERS_PAGE = 0.8;

export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads images and drawn lines of a page, those in form objects included. */
export function readPageObjects(lib: Pdfium, page: number, { size, toPage }: Frame): PageObjects {
  const pageArea = size.width * size.height;
  const images: Box[] = [];
  const rules: Rule[] = [];
  const covered = new Set<number>();
  const inForms = new Set<number>();
  const texts: number[] = [];
  let paths = 0;
  let seen = 0;

  const visit = (object: number, outer: Matrix, depth: number): void => {
    if (++seen > MAX_OBJECTS) return;
    const type = lib._FPDFPageObj_GetType(object);
    if (type === TEXT) {
      texts.push(object);
      if (depth > 0) inForms.add(object);
    } else if (type === IMAGE) {
      // An image fills the unit square of its matrix.
      const box = boxOf(corners(multiply(matrixOf(lib, object), outer), 0, 0, 1, 1), toPage);
      images.push(box);
      if (area(box) >= COVERS_PAGE * pageArea) for (const text of texts) covered.add(text);
    } else if (type === PATH) {
      paths++;
      rules.push(...pathRules(lib, object, multiply(matrixOf(lib, object), outer), toPage));
    } else if (type === FORM && depth < MAX_DEPTH) {
      const inner = multiply(matrixOf(lib, object), outer);
      const count = lib._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) visit(lib._FPDFFormObj_GetObject(object, i), inner, depth + 1);
    }
  };
  const count = lib._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(lib._FPDFPage_GetObject(page, i), IDENTITY, 0);
  return { images, rules, paths, covered, inForms };
}

export function matrixOf(lib: Pdfium, object: number): Matrix {
  return withMemory(lib, 24, (p) => {
    if (!lib._FPDFPageObj_GetMatrix(object, p)) return IDENTITY;
    return [...lib.HEAPF32.subarray(p >> 2, (p >> 2) + 6)] as unknown as Matrix;
  });
}

/** `inner` first, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export type Point = readonly [number, number];
export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function corners(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Point[] {
  const points: Point[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  return points.map((point) => apply(matrix, point));
}

/** The smallest upright box around points of the page's own space. */
export function boxOf(points: readonly Point[], toPage: ToPage): Box {
  const mapped = points.map(([x, y]) => toPage(x, y));
  const xs = mapped.map(([x]) => x);
  const ys = mapped.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const area = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);

function pathRules(lib: Pdfium, path: number, matrix: Matrix, toPage: ToPage): Rule[] {
  const segments = lib._FPDFPath_CountSegments(path);
  if (segments > 400) return [];
  const parts = subpaths(lib, path, segments, (point) => {
    const [x, y] = apply(matrix, point);
    return toPage(x, y);
  });
  const stroked = withMemory(lib, 8, (p) => {
    lib._FPDFPath_GetDrawMode(path, p, p + 4);
    return lib.HEAP32[(p >> 2) + 1] !== 0;
  });
  return parts.flatMap((points) => (stroked ? strokedRules(points) : filledRule(points)));
}

/** Chains of straight lines; a chain with a curve in it is left out. */
function subpaths(lib: Pdfium, path: number, segments: number, map: (point: Point) => Point): Point[][] {
  return withMemory(lib, 8, (p) => {
    const parts: Point[][] = [];
    let part: Point[] | null = null;
    for (let i = 0; i < segments; i++) {
      const segment = lib._FPDFPath_GetPathSegment(path, i);
      const type = lib._FPDFPathSegment_GetType(segment);
      if (type === BEZIER_TO) {
        if (part) parts.pop();
        part = null;
        continue;
      }
      lib._FPDFPathSegment_GetPoint(segment, p, p + 4);
      const point = map([lib.HEAPF32[p >> 2]!, lib.HEAPF32[(p >> 2) + 1]!]);
      if (type === MOVE_TO) {
        part = [point];
        parts.push(part);
      } else if (type === LINE_TO && part) {
        part.push(point);
      }
      if (part && lib._FPDFPathSegment_GetClose(segment)) part.push(part[0]!);
    }
    return parts;
  });
}

function strokedRules(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    return ruleBetween(from, to);
  });
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const dx = Math.abs(x1 - x0);
  const dy = Math.abs(y1 - y0);
  if (dy <= SLANT && dx >= SHORTEST) {
    return [{ axis: "horizontal", at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  }
  if (dx <= SLANT && dy >= SHORTEST) {
    return [{ axis: "vertical", at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  }
  return [];
}

/** Word draws its borders as thin filled rectangles. */
function filledRule(points: readonly Point[]): Rule[] {
  if (points.length < 4) return [];
  const [x0, y0, x1, y1] = boxOf(points, (x, y) => [x, y]);
  if (y1 - y0 <= THIN && x1 - x0 >= SHORTEST) return ruleBetween([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]);
  if (x1 - x0 <= THIN && y1 - y0 >= SHORTEST) return ruleBetween([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1]);
  return [];
}
