import { KehoachError } from "../../model/error.ts";
import type { Block, ExtractedPage, Limits } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import type { BorderlessTable } from "../layout/borderless-tables.ts";
import { ocrNeeded } from "../ocr/ocr-warnings.ts";
import { hasWords } from "../shared/has-words.ts";
import type { FileContent, ReadContent } from "../shared/input-format.ts";
import { lineTexts } from "../shared/line-texts.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { NO_RECOGNITION, type Recognition } from "../shared/recognition.ts";
import { type BrokenWords, brokenWords, lacksLetters } from "./incomplete-letters.ts";
import { imageCoverOf, layerPage } from "./layer-page.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { pageBlocks, pageParts } from "./page-blocks.ts";
import type { PdfPage } from "./pdf-page.ts";
import { readWithPdfParse } from "./pdf-parse-fallback.ts";
import { damagedPartly, fallbackUsed, mayBePicture, unreadablePdf } from "./pdf-warnings.ts";
import { forgetPdfium } from "./pdfium.ts";
import { readPage } from "./read-page.ts";
import type { PageToRecognize } from "./recognize-pages.ts";
import { readSignature } from "./signature.ts";
import { type TextLayerQuality, textLayerQuality } from "./text-layer-quality.ts";
import { unpackBrotli } from "./unpack-brotli.ts";

/** Up to this many damaged pages each get their own warning; more pages share one. */
const FEW_PAGES = 10;

/** The two readers; tests replace them by faulty ones. */
export interface PdfReaders {
  /** null, or an error that is not a KehoachError, means that it cannot read the file; then the fallback reads it. */
  first(bytes: Uint8Array): Promise<OpenPdf | null>;
  /** Text lines of each page; null if it finds nothing to read either. */
  fallback(bytes: Uint8Array, limits: Limits): Promise<readonly Block[][] | null>;
}

const READERS: PdfReaders = { first: openPdf, fallback: readWithPdfParse };

/**
 * PDFium reads the text layers; if it cannot read a file, pdf-parse reads it. Pages whose layer is missing or does not match
 * the page are recognised from their pictures, and keep both readings.
 * @throws KehoachError "damaged" | "encrypted" | "too-large"
 */
export const readPdf: ReadContent = async (bytes, limits, recognition) =>
  readPdfWith(READERS, unpackBrotli(bytes, limits.maxBytes), limits, recognition);

/** The same with other readers. */
export async function readPdfWith(
  readers: PdfReaders,
  bytes: Uint8Array,
  limits: Limits,
  recognition: Recognition = NO_RECOGNITION,
): Promise<FileContent> {
  const content = await nullIfRefused(() => readWithPdfium(readers, bytes, limits, recognition));
  if (content) return content;
  const read = await nullIfRefused(() => readers.fallback(bytes, limits));
  if (!read || read.length === 0) throw unreadablePdf();
  const pages = read.map((blocks, i) => layerPage(i + 1, blocks));
  const withoutText = pages.filter((page) => !hasWords({ pages: [page] }));
  return {
    pages,
    warnings: [
      fallbackUsed(),
      ...(isComplete(bytes) ? [] : [damagedPartly()]),
      ...withoutText.map(({ number }) => mayBePicture(number)),
    ],
  };
}

/** null for an error of the reader itself. A KehoachError states what is wrong with the file and is thrown again. */
async function nullIfRefused<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof KehoachError) throw error;
    return null;
  }
}

async function readWithPdfium(
  readers: PdfReaders,
  bytes: Uint8Array,
  limits: Limits,
  recognition: Recognition,
): Promise<FileContent | null> {
  let open: OpenPdf | null = null;
  try {
    open = await readers.first(bytes);
    return open && (await readOpenPdf(open, bytes, limits, recognition));
  } catch (error) {
    if (!(error instanceof KehoachError)) forgetPdfium();
    throw error;
  } finally {
    open?.close();
  }
}

async function readOpenPdf(
  open: OpenPdf,
  bytes: Uint8Array,
  limits: Limits,
  recognition: Recognition,
): Promise<FileContent | null> {
  checkPageLimit(open.pageCount, limits);
  const { layers, pictures, unread } = readLayers(open, recognition.mode);
  // Also true of a file without pages.
  if (unread.length === open.pageCount) return null;
  const recognized = await addRecognition(open, layers, pictures, recognition);
  const signature = readSignature(open);
  return {
    pages: recognized.pages,
    ...(signature && { signature }),
    warnings: [...damageWarnings(unread, bytes), ...recognized.warnings],
  };
}

interface Layers {
  readonly layers: ExtractedPage[];
  /** Pages whose pictures are to be recognised. */
  readonly pictures: readonly PageToRecognize[];
  /** Numbers of the pages that PDFium cannot load. */
  readonly unread: readonly number[];
}

function readLayers(open: OpenPdf, mode: Recognition["mode"]): Layers {
  const layers: ExtractedPage[] = [];
  const pictures: PageToRecognize[] = [];
  const unread: number[] = [];
  const layerWords: BrokenWords[] = [];
  const doubtful: PageToRecognize[] = [];
  const short: PageToRecognize[] = [];
  let isGarbled = false;
  let openTable: BorderlessTable | null = null;
  for (let i = 0; i < open.pageCount; i++) {
    const number = i + 1;
    const page = readPage(open, i);
    if (!page) {
      unread.push(number);
      layers.push(layerPage(number, []));
      continue;
    }
    const { width, height, rotation } = page;
    const imageCover = imageCoverOf(page);
    const { blocks, open: table } = pageBlocks(page, openTable);
    openTable = table;
    layers.push(layerPage(number, blocks, { width, height, imageCover, ...(rotation && { rotation }) }));
    const quality = textLayerQuality(page, imageCover);
    isGarbled ||= quality === "garbled";
    if (needsRecognition(quality, mode)) pictures.push(pictureOf(page, number, quality));
    else if (quality !== "blank") {
      if (quality === "too-short") short.push(pictureOf(page, number, "garbled"));
      const words = brokenWords(lineTexts(blocks).join("\n"));
      layerWords.push(words);
      if (words.broken.length > 0) doubtful.push(pictureOf(page, number, "garbled"));
    }
  }
  const isLacking = lacksLetters(layerWords);
  const further = [...(isLacking || isGarbled ? short : []), ...(isLacking ? doubtful : [])];
  const byNumber = new Map([...further, ...pictures].map((picture) => [picture.number, picture]));
  const all = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return { layers, pictures: all, unread };
}

/** The picture of a page, and which words of its layer can be used with it. */
function pictureOf(page: PdfPage, number: number, quality: TextLayerQuality): PageToRecognize {
  const { width, height, rotation, paths } = page;
  const parts = pageParts(page);
  const isText = quality === "garbled" || quality === "good";
  const letters = isText ? "text" : page.glyphs.some(({ style }) => !style.invisible) ? "note" : "none";
  return {
    number,
    size: { width, height, rotation, paths, letters },
    stated: quality === "garbled" ? { ...parts, seen: [] } : parts,
    hasText: quality === "recognized",
  };
}

function needsRecognition(quality: TextLayerQuality, mode: Recognition["mode"]): boolean {
  return mode === "always" ? quality !== "blank" : !["good", "too-short", "blank"].includes(quality);
}

function damageWarnings(unread: readonly number[], bytes: Uint8Array): Warning[] {
  if (unread.length > FEW_PAGES || (unread.length === 0 && !isComplete(bytes))) return [damagedPartly()];
  return unread.map((number) => damagedPartly(number));
}

/** The pages with what is recognised in their pictures; a warning for each picture that was not read. */
async function addRecognition(
  open: OpenPdf,
  layers: ExtractedPage[],
  pictures: readonly PageToRecognize[],
  recognition: Recognition,
): Promise<{ pages: ExtractedPage[]; warnings: readonly Warning[] }> {
  if (pictures.length === 0) return { pages: layers, warnings: [] };
  if (recognition.mode === "never") {
    return {
      pages: layers,
      warnings: pictures.flatMap((page) => (page.hasText ? [] : ocrNeeded(page.number))),
    };
  }
  // Loaded on demand: most PDF files have text layers.
  const { addReadings, recognizePages } = await import("./recognize-pages.ts");
  const { pages, warnings } = await recognizePages(open, pictures, recognition);
  // A user who asks for recognition of every page does not trust the layers.
  return { pages: addReadings(layers, pages, recognition.mode !== "always"), warnings };
}

/** A PDF that was not cut off ends with this mark (PDF 1.7, 7.5.5); writers may append a little. */
const isComplete = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).includes("%%EOF");
