import { KehoachError } from "../../model/error.ts";
import type { Block, Box, ExtractedPage, Limits, Line, Reading } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import type { WhiteTable } from "../layout/borderless-tables.ts";
import { pageBlocks, pageParts } from "../layout/lay-out-page.ts";
import type { PdfPage } from "../layout/page-content.ts";
import { ocrNeeded } from "../ocr/ocr-warnings.ts";
import type { FileContent, ReadContent } from "../shared/format.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { NO_RECOGNITION, type Recognition } from "../shared/recognition.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { readWithSecondEngine } from "./pdf-parse-fallback.ts";
import { forgetPdfium } from "./pdfium.ts";
import { readPage } from "./read-page.ts";
import { type PageToRecognize, recognizePages } from "./recognize-pages.ts";
import { readSignature } from "./signature.ts";
import { layerWorth } from "./text-layer-quality.ts";

/** So many damaged pages are named one by one. */
const FEW_PAGES = 10;

/**
 * PDFium reads the text layers; if it refuses a file, pdf-parse does. Pages whose layer is missing or cannot be that of
 * the page are recognised from their pictures, and keep both readings.
 */
export const readPdf: ReadContent = (bytes, limits, recognition) =>
  extractPdf(bytes, limits, { first: openPdf, second: readWithSecondEngine }, recognition);

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
  recognition: Recognition = NO_RECOGNITION,
): Promise<FileContent> {
  const extraction = await unlessRefused(() => firstReading(bytes, limits, engines, recognition));
  if (extraction) return extraction;
  const pages = await unlessRefused(() => engines.second(bytes, limits));
  if (!pages || pages.length === 0) throw damaged();
  return {
    pages: pages.map((blocks, i) => page(i + 1, blocks, {})),
    warnings: endsWhole(bytes) ? [secondEngineUsed()] : [secondEngineUsed(), damagedPartly()],
  };
}

async function firstReading(
  bytes: Uint8Array,
  limits: Limits,
  engines: PdfEngines,
  recognition: Recognition,
): Promise<FileContent | null> {
  let open: OpenPdf | null = null;
  try {
    open = await engines.first(bytes);
    return open && (await readAll(open, bytes, limits, recognition));
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

async function readAll(
  open: OpenPdf,
  bytes: Uint8Array,
  limits: Limits,
  recognition: Recognition,
): Promise<FileContent | null> {
  checkPageLimit(open.pageCount, limits);
  const warnings: Warning[] = [];
  const layers: ExtractedPage[] = [];
  const pictures: PageToRecognize[] = [];
  const unread: number[] = [];
  let openTable: WhiteTable | null = null;
  for (let i = 0; i < open.pageCount; i++) {
    const read = readPage(open, i);
    if (!read) {
      unread.push(i + 1);
      layers.push(page(i + 1, [], {}));
      continue;
    }
    const { width, height, rotation } = read;
    const imageCover = coverOf(read);
    const { blocks, open: table } = pageBlocks(read, openTable);
    openTable = table;
    layers.push(page(i + 1, blocks, { width, height, imageCover, ...(rotation && { rotation }) }));
    const worth = layerWorth(read, imageCover);
    if (recognition.mode === "always" ? worth !== "blank" : worth === "missing" || worth === "lies") {
      const size = { width, height, rotation, paths: read.paths };
      pictures.push({ number: i + 1, size, stated: pageParts(read) });
    }
  }
  // Also where there is no page at all.
  if (unread.length === open.pageCount) return null;
  if (unread.length > FEW_PAGES || (unread.length === 0 && !endsWhole(bytes))) warnings.push(damagedPartly());
  else warnings.push(...unread.map((number) => damagedPartly(number)));
  const pages = await withPictures(open, layers, pictures, recognition, warnings);
  const signature = readSignature(open);
  return { pages, ...(signature && { signature }), warnings };
}

/** Adds what is recognised in pictures to the pages; adds to `warnings` what is not. */
async function withPictures(
  open: OpenPdf,
  layers: readonly ExtractedPage[],
  pictures: readonly PageToRecognize[],
  recognition: Recognition,
  warnings: Warning[],
): Promise<ExtractedPage[]> {
  if (pictures.length === 0) return [...layers];
  if (recognition.mode === "never") {
    warnings.push(...pictures.map(({ number }) => ocrNeeded(number)));
    return [...layers];
  }
  const recognized = await recognizePages(open, pictures, recognition);
  warnings.push(...recognized.warnings);
  return layers.map((layer) => {
    const found = recognized.pages.get(layer.number);
    if (!found || found.readings.length === 0) return layer;
    const { width, height, rotation, readings } = found;
    // Asked to recognise always, the user does not trust the layer. Boxes of a page that was turned no longer fit it.
    const kept = recognition.mode === "always" ? [] : layer.readings.filter(hasBlocks);
    const turned = (rotation ?? 0) !== (layer.rotation ?? 0);
    const { rotation: _, ...rest } = layer;
    return {
      ...rest,
      width,
      height,
      ...(rotation && { rotation }),
      readings: [...(turned ? kept.map(withoutBoxes) : kept), ...readings],
    };
  });
}

const hasBlocks = (reading: Reading) => reading.blocks.length > 0;

/** A layer's words without their places. */
function withoutBoxes(reading: Reading): Reading {
  const bare = ({ bbox: _, ...line }: Line): Line => line;
  const blocks = reading.blocks.map((block): Block => {
    if (block.kind === "line") return bare(block);
    const { bbox: _, ...table } = block;
    const rows = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(bare) })),
    }));
    return { ...table, rows };
  });
  return { ...reading, blocks };
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

/** Bytes of a PDF that was not cut off end with this mark (PDF 1.7, 7.5.5), give or take what writers append. */
const endsWhole = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).includes("%%EOF");

function warning(code: string, vi: string, en: string, page?: number): Warning {
  return { code, message: vi, messages: { vi, en }, ...(page && { page }) };
}

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
