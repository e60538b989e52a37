import { plainGreyOf } from "../ocr/image/encode-page-image.ts";
import { greyOf, greyWithRed, type Pixels } from "../ocr/image/grayscale.ts";
import { isBlankPage } from "../ocr/image/ink-runs.ts";
import type { GreyImage } from "../shared/ocr-engine.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { type PageFrame, pageFrame } from "./page-frame.ts";
import type { PdfPage } from "./pdf-page.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";
import { largestImage, type PlacedImage } from "./placed-image.ts";

export interface PageSize extends Pick<PdfPage, "width" | "height" | "rotation" | "paths"> {
  /** Letters that the page draws over its picture: a text, of which the picture may be the paper only, or a short note. */
  readonly letters?: "none" | "note" | "text";
}

/** The picture of a page. */
export interface PagePicture {
  /** As the engine reads it, without coloured ink. */
  readonly image: GreyImage;
  /** The same with red ink; null if no ink was removed. */
  readonly withRed: GreyImage | null;
  /** As people see it; null if it was not asked for. */
  readonly plain: GreyImage | null;
  /** Degrees clockwise by which the picture is to be turned to be the page as it is read. */
  readonly quarter: 0 | 90 | 180 | 270;
  /** The upper left corner of the turned picture on the page (points). */
  readonly left: number;
  readonly top: number;
}

/** A scan fills at least this share of its page. A page with more drawn paths than `MAX_PATHS` is not a scan. */
const FILLS_PAGE = 0.7;
const MAX_PATHS = 300;
/** Other images with this share of the page are layers of it: programs store paper and print separately. */
const LAYERS = 0.25;
/** Resolutions at which a scan is taken as it is, and at which a page is drawn. */
const MIN_DPI = 60;
const MAX_DPI = 700;
const DRAWN_DPI = 200;
const MAX_DRAWN_DPI = 300;
/** Limit on the pixels of a picture; A4 at 600 dpi has 35 million. */
const MAX_PIXELS = 60e6;
/** Bilevel fax formats may be inverted or used as stencils; then the page is drawn. */
const AS_STORED = new Set(["DCTDecode", "JPXDecode", "FlateDecode"]);
const SCRATCH = 64;

// FPDFBitmap_*
const GRAY = 1;
const BGR = 2;
const BGRX = 3;
const WHITE = 0xffffffff;

/**
 * The picture that a page shows: its scan as it is stored, since drawing blurs it, or else the page drawn at the scan's
 * resolution. null if PDFium cannot load the page.
 */
export function pagePicture(
  { lib, document }: OpenPdf,
  index: number,
  read: PageSize,
  withPlain = false,
): PagePicture | null {
  const page = lib._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    return withMemory(lib, SCRATCH, (scratch) => {
      const stored = lib._FPDFPage_GetRotation(page);
      const furtherQuarters = (read.rotation / 90 - stored) & 3;
      const frame = pageFrame(lib, page, scratch, furtherQuarters);
      const scan = largestImage(lib, page, frame, scratch);
      const area = frame.size.width * frame.size.height;
      const isWhole = scan !== null && scan.area >= FILLS_PAGE * area && scan.areaOfOthers < LAYERS * area;
      const isScan = isWhole && read.paths < MAX_PATHS && read.letters !== "text";
      const taken = isScan ? takeScan(lib, scan, scratch, withPlain) : null;
      if (taken && !(read.letters === "note" && isBlankPage(taken.image))) return taken;
      const dpi = Math.max(DRAWN_DPI, Math.min(MAX_DRAWN_DPI, Math.round(scan?.highestDpi ?? 0)));
      return drawPage(lib, page, frame, { furtherQuarters, dpi, withPlain });
    });
  } finally {
    lib._FPDF_ClosePage(page);
  }
}

function takeScan(lib: Pdfium, scan: PlacedImage, scratch: number, withPlain: boolean): PagePicture | null {
  const { object, quarter, dpi, pixels, left, top } = scan;
  if (quarter === null || !(dpi >= MIN_DPI && dpi <= MAX_DPI) || pixels > MAX_PIXELS) return null;
  if (!AS_STORED.has(lastFilter(lib, object, scratch))) return null;
  const bitmap = lib._FPDFImageObj_GetBitmap(object);
  if (bitmap === 0) return null;
  try {
    return { ...greyBitmap(lib, bitmap, dpi, withPlain), quarter, left, top };
  } finally {
    lib._FPDFBitmap_Destroy(bitmap);
  }
}

/** The name of the filter that decodes the image itself. */
function lastFilter(lib: Pdfium, object: number, scratch: number): string {
  const filters = lib._FPDFImageObj_GetImageFilterCount(object);
  const length = lib._FPDFImageObj_GetImageFilter(object, filters - 1, scratch, SCRATCH);
  return Buffer.from(lib.HEAPU8.subarray(scratch, scratch + Math.max(0, length - 1))).toString("latin1");
}

interface Drawing {
  readonly furtherQuarters: number;
  readonly dpi: number;
  readonly withPlain: boolean;
}

function drawPage(
  lib: Pdfium,
  page: number,
  { size }: PageFrame,
  { furtherQuarters, dpi: wantedDpi, withPlain }: Drawing,
): PagePicture | null {
  // Huge sheets are drawn at a lower resolution: memory use must not depend on the size that a file claims.
  const squareInches = (size.width / 72) * (size.height / 72);
  const dpi = Math.min(wantedDpi, Math.sqrt(MAX_PIXELS / 2 / squareInches));
  const width = Math.max(1, Math.round((size.width * dpi) / 72));
  const height = Math.max(1, Math.round((size.height * dpi) / 72));
  const bitmap = lib._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  if (bitmap === 0) return null;
  try {
    lib._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    lib._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, furtherQuarters, 0);
    return { ...greyBitmap(lib, bitmap, dpi, withPlain), quarter: 0, left: 0, top: 0 };
  } finally {
    lib._FPDFBitmap_Destroy(bitmap);
  }
}

/** A bitmap in grey, copied out of PDFium's memory. */
function greyBitmap(
  lib: Pdfium,
  bitmap: number,
  dpi: number,
  withPlain: boolean,
): Pick<PagePicture, "image" | "withRed" | "plain"> {
  const width = lib._FPDFBitmap_GetWidth(bitmap);
  const height = lib._FPDFBitmap_GetHeight(bitmap);
  const stride = lib._FPDFBitmap_GetStride(bitmap);
  const format = lib._FPDFBitmap_GetFormat(bitmap);
  const buffer = lib._FPDFBitmap_GetBuffer(bitmap);
  const data = lib.HEAPU8.subarray(buffer, buffer + stride * height);
  const step = format === GRAY ? 1 : format === BGR ? 3 : 4;
  const pixels: Pixels = { data, step, stride, red: 2, blue: 0, width, height, dpi };
  const plain = withPlain ? plainGreyOf(pixels) : null;
  return { image: greyOf(pixels), withRed: greyWithRed(pixels), plain };
}
