import { type Annotation, readAnnotations } from "./annotation-values.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { type PageFrame, pageFrame } from "./page-frame.ts";
import { readPageObjects } from "./page-objects.ts";
import type { PdfPage } from "./pdf-page.ts";
import { withMemory } from "./pdfium.ts";
import { type PageText, readText } from "./read-text.ts";
import { valueGlyphs } from "./value-glyphs.ts";

/** Bytes that PDFium's functions write their results to. */
const SCRATCH = 512;
const FLATTEN_FOR_DISPLAY = 0;
const FLATTENED = 1;

/** Reads page `index` (0-based). null if PDFium cannot load the page. */
export function readPage(open: OpenPdf, index: number): PdfPage | null {
  const { lib } = open;
  const { page, annotations, areDrawn } = loadFlatPage(open, index);
  if (page === 0) return null;
  const textPage = lib._FPDFText_LoadPage(page);
  try {
    return withMemory(lib, SCRATCH, (scratch) => {
      const asStored = pageFrame(lib, page, scratch, 0);
      const fields = annotations.filter(({ value }) => value && !value.isNote).map(({ box }) => box);
      const objects = readPageObjects(lib, page, asStored, fields);
      if (textPage === 0) return { ...asStored.size, glyphs: [], turned: [], lettersAsBlanks: 0, ...objects };
      const stamps = areDrawn ? annotations.map(({ box }) => box) : [];
      const hints = { covered: objects.covered, inForms: objects.inForms, stamps };
      const text = readText({ lib, textPage, scratch }, asStored, hints);
      if (text.quarter === 0) {
        return { ...asStored.size, ...withValues(text, annotations, asStored), ...objects };
      }
      const upright = pageFrame(lib, page, scratch, text.quarter);
      const turnedText = withValues(
        readText({ lib, textPage, scratch }, upright, hints),
        annotations,
        upright,
      );
      return { ...upright.size, ...turnedText, ...readPageObjects(lib, page, upright, fields) };
    });
  } finally {
    if (textPage !== 0) lib._FPDFText_ClosePage(textPage);
    lib._FPDF_ClosePage(page);
  }
}

/** Adds what annotations state and the page does not draw: viewers draw the values of many forms themselves. */
function withValues(text: PageText, annotations: readonly Annotation[], frame: PageFrame): PageText {
  const values = valueGlyphs(annotations, text.glyphs, frame);
  return values.length === 0 ? text : { ...text, glyphs: [...text.glyphs, ...values] };
}

interface FlatPage {
  readonly page: number;
  /** As they were before they were drawn. */
  readonly annotations: readonly Annotation[];
  readonly areDrawn: boolean;
}

/**
 * Loads a page with its annotations drawn into it: offices stamp serial number, date and electronic signature on a finished
 * PDF as form fields, whose text is not part of the page itself.
 */
function loadFlatPage({ lib, document, form }: OpenPdf, index: number): FlatPage {
  const page = lib._FPDF_LoadPage(document, index);
  const annotations = page === 0 ? [] : readAnnotations({ lib, page, form });
  if (annotations.length === 0) return { page, annotations, areDrawn: false };
  const result = lib._FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY);
  if (result !== FLATTENED) return { page, annotations, areDrawn: false };
  lib._FPDF_ClosePage(page);
  return { page: lib._FPDF_LoadPage(document, index), annotations, areDrawn: true };
}
