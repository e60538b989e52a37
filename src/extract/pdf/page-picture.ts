import type { PdfPage } from "../layout/page-content.ts";
import { greyOf } from "../ocr/image/grayscale.ts";
import type { GreyImage } from "../shared/ocr-engine.ts";
import type { OpenPdf } from "./open-pdf.ts";
import {
  apply,
  FORM,
  type Frame,
  IDENTITY,
  IMAGE,
  MAX_DEPTH,
  MAX_OBJECTS,
  type Matrix,
  matrixOf,
  multiply,
} from "./page-objects.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";
import { pageFrame } from "./read-page.ts";

export type PageSize = Pick<PdfPage, "width" | "height" | "rotation" | "paths">;

/** What a page looks like, the way up it is read. */
export interface PagePicture {
  readonly image: GreyImage;
  /** Quarters clockwise that turn the picture as it is stored into the page as it is read. */
  readonly quarter: 0 | 90 | 180 | 270;
  /** Where the turned picture's upper left corner stands on the page (points). */
  readonly left: number;
  readonly top: number;
}

/** A scan fills at least this share of its page; where a page has more outlines than this, it is drawn, not scanned. */
const FILLS_PAGE = 0.7;
const OUTLINES = 300;
/** Resolutions at which a scan is taken as it is, and at which a page is drawn. */
const LEAST_DPI = 60;
const MOST_DPI = 700;
const DRAWN_DPI = 200;
const MOST_DRAWN_DPI = 300;
/** A4 at 600 dpi has 35 million. */
const MOST_PIXELS = 60e6;
/** Pixels of a scan may be this much higher than wide, or the reverse. */
const SQUARE = 0.03;
/** Bilevel fax formats may be inverted or used as stencils: drawing the page settles it. */
const AS_STORED = new Set(["DCTDecode", "JPXDecode", "FlateDecode"]);
const SCRATCH = 64;

// FPDFBitmap_*
const GRAY = 1;
const BGR = 2;
const BGRX = 3;
const WHITE = 0xffffffff;

interface Found {
  readonly object: number;
  readonly matrix: Matrix;
}

/**
 * The picture that a page shows: the scan in it as it is stored, since drawing would blur it, or else the page drawn at
 * the scan's own resolution. null where PDFium cannot load the page.
 */
export function pagePicture({ lib, document }: OpenPdf, index: number, read: PageSize): PagePicture | null {
  const page = lib._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    return withMemory(lib, SCRATCH, (scratch) => {
      const stored = lib._FPDFPage_GetRotation(page);
      const further = (read.rotation / 90 - stored) & 3;
      const frame = pageFrame(lib, page, scratch, further);
      const scans = findImages(lib, page).map((found) => placed(lib, found, frame, scratch));
      const scan = scans.reduce<Placed | null>((a, b) => (a && a.area >= b.area ? a : b), null);
      const fills = scan !== null && scan.area >= FILLS_PAGE * frame.size.width * frame.size.height;
      const taken = fills && read.paths < OUTLINES ? takeScan(lib, scan, scratch) : null;
      if (taken) return taken;
      const dpi = scan ? Math.max(DRAWN_DPI, Math.min(MOST_DRAWN_DPI, Math.round(scan.dpi))) : DRAWN_DPI;
      return drawPage(lib, page, frame, further, dpi);
    });
  } finally {
    lib._FPDF_ClosePage(page);
  }
}

function findImages(lib: Pdfium, page: number): Found[] {
  const images: Found[] = [];
  let seen = 0;
  const visit = (object: number, outer: Matrix, depth: number): void => {
    if (++seen > MAX_OBJECTS) return;
    const type = lib._FPDFPageObj_GetType(object);
    if (type !== IMAGE && type !== FORM) return;
    const matrix = multiply(matrixOf(lib, object), outer);
    if (type === IMAGE) images.push({ object, matrix });
    else if (depth < MAX_DEPTH) {
      const count = lib._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) visit(lib._FPDFFormObj_GetObject(object, i), matrix, depth + 1);
    }
  };
  const count = lib._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(lib._FPDFPage_GetObject(page, i), IDENTITY, 0);
  return images;
}

interface Placed {
  readonly object: number;
  readonly area: number;
  readonly dpi: number;
  readonly left: number;
  readonly top: number;
  /** null where the image is mirrored, slanted or stretched. */
  readonly quarter: 0 | 90 | 180 | 270 | null;
  readonly pixels: number;
}

/** Where an image stands: its upper left corner is (0, 1) of the unit square that its matrix places. */
function placed(lib: Pdfium, { object, matrix }: Found, { toPage }: Frame, scratch: number): Placed {
  const corner = (x: number, y: number) => toPage(...apply(matrix, [x, y]));
  const [x0, y0] = corner(0, 1);
  const [rightX, rightY] = corner(1, 1);
  const [downX, downY] = corner(0, 0);
  const across = [rightX - x0, rightY - y0] as const;
  const down = [downX - x0, downY - y0] as const;
  const width = Math.hypot(...across);
  const height = Math.hypot(...down);
  lib._FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4);
  const [columns = 0, rows = 0] = lib.HEAP32.subarray(scratch >> 2, (scratch >> 2) + 2);
  const [dpiX, dpiY] = [(columns / width) * 72, (rows / height) * 72];
  const angle = (Math.atan2(across[1], across[0]) * 180) / Math.PI;
  const quarter = ((Math.round(angle / 90) + 4) % 4) * 90;
  const straight = Math.abs(((angle + 360 + 45) % 90) - 45) < 0.5;
  const mirrored = across[0] * down[1] - across[1] * down[0] <= 0;
  const stretched = Math.abs(dpiX / dpiY - 1) > SQUARE;
  return {
    object,
    area: width * height,
    dpi: dpiX,
    left: Math.min(x0, x0 + across[0], x0 + down[0], x0 + across[0] + down[0]),
    top: Math.min(y0, y0 + across[1], y0 + down[1], y0 + across[1] + down[1]),
    quarter: straight && !mirrored && !stretched ? (quarter as 0 | 90 | 180 | 270) : null,
    pixels: columns * rows,
  };
}

function takeScan(lib: Pdfium, scan: Placed, scratch: number): PagePicture | null {
  const { object, quarter, dpi, pixels, left, top } = scan;
  if (quarter === null || !(dpi >= LEAST_DPI && dpi <= MOST_DPI) || pixels > MOST_PIXELS) return null;
  const filters = lib._FPDFImageObj_GetImageFilterCount(object);
  const length = lib._FPDFImageObj_GetImageFilter(object, filters - 1, scratch, SCRATCH);
  const filter = Buffer.from(lib.HEAPU8.subarray(scratch, scratch + Math.max(0, length - 1))).toString(
    "latin1",
  );
  if (!AS_STORED.has(filter)) return null;
  const bitmap = lib._FPDFImageObj_GetBitmap(object);
  if (bitmap === 0) return null;
  try {
    return { image: imageOf(lib, bitmap, dpi), quarter, left, top };
  } finally {
    lib._FPDFBitmap_Destroy(bitmap);
  }
}

function drawPage(
  lib: Pdfium,
  page: number,
  { size }: Frame,
  further: number,
  wanted: number,
): PagePicture | null {
  // Huge sheets are drawn coarser: memory must not depend on what a file claims.
  const inches = (size.width / 72) * (size.height / 72);
  const dpi = Math.min(wanted, Math.sqrt(MOST_PIXELS / 2 / inches));
  const width = Math.max(1, Math.round((size.width * dpi) / 72));
  const height = Math.max(1, Math.round((size.height * dpi) / 72));
  const bitmap = lib._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  if (bitmap === 0) return null;
  try {
    lib._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    lib._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, further, 0);
    return { image: imageOf(lib, bitmap, dpi), quarter: 0, left: 0, top: 0 };
  } finally {
    lib._FPDFBitmap_Destroy(bitmap);
  }
}

/** A bitmap in grey, out of PDFium's memory. */
function imageOf(lib: Pdfium, bitmap: number, dpi: number): GreyImage {
  const width = lib._FPDFBitmap_GetWidth(bitmap);
  const height = lib._FPDFBitmap_GetHeight(bitmap);
  const stride = lib._FPDFBitmap_GetStride(bitmap);
  const format = lib._FPDFBitmap_GetFormat(bitmap);
  const buffer = lib._FPDFBitmap_GetBuffer(bitmap);
  const data = lib.HEAPU8.subarray(buffer, buffer + stride * height);
  const step = format === GRAY ? 1 : format === BGR ? 3 : 4;
  return greyOf({ data, step, stride, red: 2, blue: 0, width, height, dpi });
}
