import type { OpenPdf } from "./open-pdf.ts";
import { pageFrame } from "./page-frame.ts";
import { readPageObjects } from "./page-objects.ts";
import type { PdfPage } from "./pdf-page.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";
import { readText } from "./read-text.ts";
import type { Quad } from "./text-page.ts";

/** Bytes that PDFium's functions write their results to. */
const SCRATCH = 512;
const FLATTEN_FOR_DISPLAY = 0;
const FLATTENED = 1;
const MAX_ANNOTATIONS = 500;
const NOWHERE: Quad = [0, 0, 0, 0];

/** Reads page `index` (0-based). null if PDFium cannot load the page. */
export function readPage({ lib, document }: OpenPdf, index: number): PdfPage | null {
  const { page, stamps } = loadFlatPage(lib, document, index);
  if (page === 0) return null;
  const textPage = lib._FPDFText_LoadPage(page);
  try {
    return withMemory(lib, SCRATCH, (scratch) => {
      const asStored = pageFrame(lib, page, scratch, 0);
      const objects = readPageObjects(lib, page, asStored);
      if (textPage === 0) return { ...asStored.size, glyphs: [], turned: [], ...objects };
      const hints = { covered: objects.covered, inForms: objects.inForms, stamps };
      const text = readText({ lib, textPage, scratch }, asStored, hints);
      if (text.quarter === 0) return { ...asStored.size, ...text, ...objects };
      const upright = pageFrame(lib, page, scratch, text.quarter);
      const turnedText = readText({ lib, textPage, scratch }, upright, hints);
      return { ...upright.size, ...turnedText, ...readPageObjects(lib, page, upright) };
    });
  } finally {
    if (textPage !== 0) lib._FPDFText_ClosePage(textPage);
    lib._FPDF_ClosePage(page);
  }
}

/**
 * Loads a page with its annotations drawn into it: offices stamp serial number, date and electronic signature on a finished
 * PDF as form fields, whose text is not part of the page itself. `stamps`: the boxes of the annotations in PDF space.
 */
function loadFlatPage(lib: Pdfium, document: number, index: number): { page: number; stamps: Quad[] } {
  const page = lib._FPDF_LoadPage(document, index);
  const stamps = page === 0 ? [] : annotationBoxes(lib, page);
  if (stamps.length === 0) return { page, stamps };
  const result = lib._FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY);
  if (result !== FLATTENED) return { page, stamps: [] };
  lib._FPDF_ClosePage(page);
  return { page: lib._FPDF_LoadPage(document, index), stamps };
}

function annotationBoxes(lib: Pdfium, page: number): Quad[] {
  const count = Math.min(lib._FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS);
  return withMemory(lib, 16, (pointer) =>
    Array.from({ length: count }, (_, i) => {
      const annotation = lib._FPDFPage_GetAnnot(page, i);
      const found = lib._FPDFAnnot_GetRect(annotation, pointer);
      lib._FPDFPage_CloseAnnot(annotation);
      const [left = 0, top = 0, right = 0, bottom = 0] = lib.HEAPF32.subarray(
        pointer >> 2,
        (pointer >> 2) + 4,
      );
      return found ? ([left, Math.max(top, bottom), right, Math.min(top, bottom)] as const) : NOWHERE;
    }),
  );
}
