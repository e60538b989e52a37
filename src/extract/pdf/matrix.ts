import type { Point } from "./page-frame.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";

/** An affine map as PDF writes it: a b c d e f (PDF 1.7, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix of a page object; the identity if PDFium does not state one. */
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

/** A point mapped by a matrix. */
export const transformPoint = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The corners of the unit square, which an image fills, from (0, 0) anticlockwise. */
export const unitSquareCorners = (matrix: Matrix): Point[] =>
  (
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const
  ).map((point) => transformPoint(matrix, point));
