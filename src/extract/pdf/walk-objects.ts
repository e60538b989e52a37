import { IDENTITY, type Matrix, matrixOf, multiply } from "./matrix.ts";
import type { Pdfium } from "./pdfium.ts";

// FPDF_PAGEOBJ_*
export const TEXT_OBJECT = 1;
export const PATH_OBJECT = 2;
export const IMAGE_OBJECT = 3;
const FORM_OBJECT = 5;

const MAX_OBJECTS = 50_000;
const MAX_DEPTH = 8;

/** @param outer the matrix around the object @param depth 0 for the page's own objects, more inside form objects */
export type VisitObject = (object: number, type: number, outer: Matrix, depth: number) => void;

/** Visits the objects of a page in the order in which they are painted, those inside form objects included. */
export function walkObjects(lib: Pdfium, page: number, visit: VisitObject): void {
  let seen = 0;
  const walk = (object: number, outer: Matrix, depth: number): void => {
    if (++seen > MAX_OBJECTS) return;
    const type = lib._FPDFPageObj_GetType(object);
    if (type !== FORM_OBJECT) visit(object, type, outer, depth);
    else if (depth < MAX_DEPTH) {
      const inner = multiply(matrixOf(lib, object), outer);
      const count = lib._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) walk(lib._FPDFFormObj_GetObject(object, i), inner, depth + 1);
    }
  };
  const count = lib._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) walk(lib._FPDFPage_GetObject(page, i), IDENTITY, 0);
}
