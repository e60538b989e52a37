import { KehoachError } from "../../model/error.ts";
import type { Block, Box, ExtractedPage, Extraction, Limits } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import type { Extractor } from "../extractor.ts";
import { checkPageLimit } from "../page-limit.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { pageBlocks } from "./page-blocks.ts";
import type { PdfPage } from "./pdf-page.ts";
import { forgetPdfium } from "./pdfium.ts";
import { readPage } from "./read-page.ts";
import { readWithSecondEngine } from "./second-engine.ts";
import { readSignature } from "./signature.ts";

/** The header may stand behind other bytes, as far as readers look (PDF 1.7, Annex H.3, note 13). */
const HEADER_REACH = 1024;

/** Text layers of PDF files: PDFium reads them; where it refuses a file, pdf-parse does. Pictures of text are not read. */
export const pdf: Extractor = {
  method: "text-layer",
  mediaType: "application/pdf",
  extensions: ["pdf"],

  recognizes: (bytes) => Buffer.from(bytes.subarray(0, HEADER_REACH)).includes("%PDF-"),

  extract: (bytes, limits) => extractPdf(bytes, limits, { first: openPdf, second: readWithSecondEngine }),
};

/** The two engines; tests put faults in their place. */
export interface PdfEngines {
  /** null, or any error but a KehoachError: refused, the second engine is asked. */
  first(bytes: Uint8Array): Promise<OpenPdf | null>;
  /** Text lines of each page; null where it, too, finds nothing to read. */
  second(bytes: Uint8Array, limits: Limits): Promise<readonly Block[][] | null>;
}

export async function extractPdf(
  bytes: Uint8Array,
  limits: Limits,
  engines: PdfEngines,
): Promise<Extraction> {
  const extraction = await unlessRefused(() => firstReading(bytes, limits, engines));
  if (extraction) return extraction;
  const pages = await unlessRefused(() => engines.second(bytes, limits));
  if (!pages || pages.length === 0) throw damaged();
  return {
    mediaType: pdf.mediaType,
    pages: pages.map((blocks, i) => page(i + 1, blocks, {})),
    warnings: endsWhole(bytes) ? [secondEngineUsed()] : [secondEngineUsed(), damagedPartly()],
  };
}

async function firstReading(
  bytes: Uint8Array,
  limits: Limits,
  engines: PdfEngines,
): Promise<Extraction | null> {
  let open: OpenPdf | null = null;
  try {
    open = await engines.first(bytes);
    return open && readAll(open, bytes, limits);
  } catch (error) {
    if (!(error instanceof KehoachError)) forgetPdfium();
    throw error;
  } finally {
    open?.close();
  }
}

/** Errors that name a cause pass; of any other the engine is held guilty, not the file. */
async function unlessRefused<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof KehoachError) throw error;
    return null;
  }
}

function readAll(open: OpenPdf, bytes: Uint8Array, limits: Limits): Extraction | null {
  checkPageLimit(open.pageCount, limits);
  const warnings: Warning[] = [];
  const pages: ExtractedPage[] = [];
  let unread = 0;
  for (let i = 0; i < open.pageCount; i++) {
    const read = readPage(open, i);
    if (!read) {
      unread++;
      pages.push(page(i + 1, [], {}));
      warnings.push(damagedPartly(i + 1));
      continue;
    }
    const { width, height, rotation } = read;
    const imageCover = coverOf(read);
    pages.push(page(i + 1, pageBlocks(read), { width, height, imageCover, ...(rotation && { rotation }) }));
    if (needsOcr(read, imageCover)) warnings.push(ocrNeeded(i + 1));
  }
  // Also where there is no page at all.
  if (unread === open.pageCount) return null;
  if (unread === 0 && !endsWhole(bytes)) warnings.push(damagedPartly());
  const signature = readSignature(open);
  return { mediaType: pdf.mediaType, pages, ...(signature && { signature }), warnings };
}

function page(number: number, blocks: readonly Block[], size: Partial<ExtractedPage>): ExtractedPage {
  return { number, ...size, readings: [{ method: "text-layer", confidence: 1, blocks: [...blocks] }] };
}

/** Share of the page under images. Strips and layers of one scan overlap little enough to be summed. */
function coverOf({ width, height, images }: PdfPage): number {
  const area = ([x0, y0, x1, y1]: Box) =>
    Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0));
  const covered = images.reduce((sum, image) => sum + area(image), 0);
  return Math.round(Math.min(1, covered / (width * height)) * 1000) / 1000;
}

/** A note of an electronic signature has this many letters at most; a page of text has more. */
const SIGNATURE_NOTE = 250;
/** A page without letters but with a picture of this share, or this many outlines, shows text that is none. */
const SCAN_COVER = 0.5;
const PICTURE_COVER = 0.1;
const OUTLINES = 300;

function needsOcr(read: PdfPage, imageCover: number): boolean {
  const letters = read.glyphs.filter((glyph) => !glyph.style.invisible && glyph.text.trim() !== "").length;
  if (letters === 0) return imageCover >= PICTURE_COVER || read.paths >= OUTLINES;
  return letters <= SIGNATURE_NOTE && imageCover >= SCAN_COVER;
}

/** Bytes of a PDF that was not cut off end with this mark (PDF 1.7, 7.5.5), give or take what writers append. */
const endsWhole = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).includes("%%EOF");

function warning(code: string, vi: string, en: string, page?: number): Warning {
  return { code, message: vi, messages: { vi, en }, ...(page && { page }) };
}

const ocrNeeded = (page: number) =>
  warning(
    "ocr-needed",
    `Trang ${page} là ảnh chụp hoặc ảnh quét, không có lớp chữ tin được; cần nhận dạng chữ (OCR).`,
    `Page ${page} is a picture without a text layer to rely on; it needs OCR.`,
    page,
  );

const damagedPartly = (page?: number) =>
  warning(
    "damaged-partly",
    page
      ? `Trang ${page} bị hỏng, không đọc được; các trang khác đã được đọc.`
      : "Tệp PDF bị cắt cụt hoặc hỏng một phần; đã đọc phần còn đọc được. Nên xin lại tệp từ nơi gửi.",
    page
      ? `Page ${page} is damaged and was not read; the other pages were.`
      : "The PDF is cut off or damaged in part; what can be read was read. Better ask the sender for it again.",
    page,
  );

const secondEngineUsed = () =>
  warning(
    "second-engine",
    "Tệp PDF không theo chuẩn; đã đọc bằng bộ đọc dự phòng, không có vị trí chữ trên trang.",
    "The PDF departs from the standard; the second reader was used, which gives no places on the page.",
  );

function damaged(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Tệp PDF bị hỏng hoặc bị cắt cụt, không đọc được trang nào. Hãy xin lại tệp từ nơi gửi.",
    en: "The PDF is damaged or cut off; no page can be read. Ask the sender for it again.",
  });
}
