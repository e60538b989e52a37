import type { ExtractedPage } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { encodePageImage, plainGreyOf } from "../ocr/image/encode-page-image.ts";
import { flatPicture, sheetView } from "../ocr/image/flat-sheet.ts";
import { greyOf, greyWithRed, type Picture, pixelsOf } from "../ocr/image/grayscale.ts";
import { scaled } from "../ocr/image/perspective.ts";
import { findSheetCorners } from "../ocr/image/sheet-corners.ts";
import { notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { PageTimeBudget } from "../ocr/page-time-budget.ts";
import { pagesInFlight } from "../ocr/pages-in-flight.ts";
import { recognizePage } from "../ocr/recognize-page.ts";
import { unreadFiguresWarning } from "../ocr/unread-figures.ts";
import type { FileContent } from "../shared/input-format.ts";
import { type OcrEngine, OcrFailure } from "../shared/ocr-engine.ts";
import type { Recognition } from "../shared/recognition.ts";

/** Pages with more pixels are recognised alone: an A4 page at 360 dpi, the highest resolution after decoding, has 12.5 million. */
const MOST_PIXELS_SHARED = 15e6;
/** Pages recognised at the same time; one of 15 million pixels needs about 100 MB. */
const MOST_IN_FLIGHT = 4;

/** Pictures that are pages of a file, each with the number of its page. */
export interface PagesAsPictures {
  readonly numbers: readonly number[];
  /** `index`: in `numbers`. null: a picture that cannot be decoded; its page gets a warning. */
  page(index: number): Promise<Picture | null>;
}

/**
 * Decodes the pictures one after another and recognises them at the same time, as the machine allows. Returns their pages in
 * the same order, and a warning for each that was not read.
 */
export async function recognizePictures(
  { numbers, page }: PagesAsPictures,
  recognition: Recognition,
): Promise<FileContent> {
  const engine = recognition.mode === "never" ? null : await recognition.engine();
  const budget = new PageTimeBudget();
  const read: ReadPicture[] = [];
  const running = new Set<Promise<void>>();
  const begin = (picture: Picture, index: number) => {
    if (engine) recognition.onPage();
    const options = { engine, budget, onImage: recognition.onImage };
    const task = readPicture(picture, numbers[index]!, options).then((result) => {
      read[index] = result;
    });
    running.add(task);
    // A failure is reported by those who wait for the page.
    task.catch(() => undefined).finally(() => running.delete(task));
  };
  try {
    for (const [index, number] of numbers.entries()) {
      const most = engine ? pagesInFlight(engine, recognition, MOST_IN_FLIGHT) : 1;
      while (running.size >= most) await Promise.race(running);
      const decoded = await page(index);
      if (!decoded) {
        read[index] = { page: { number, imageCover: 1, readings: [] }, warnings: [notRecognized(number)] };
        continue;
      }
      const picture = sheetOf(decoded);
      const isLarge = picture.width * picture.height > MOST_PIXELS_SHARED;
      if (isLarge) await Promise.all(running);
      begin(picture, index);
      if (isLarge) await Promise.all(running);
    }
    await Promise.all(running);
  } finally {
    await Promise.allSettled(running);
  }
  const warnings = read.flatMap((result, i) =>
    recognition.mode === "never" ? [ocrNeeded(numbers[i]!)] : result.warnings,
  );
  return { pages: read.map((result) => result.page), warnings };
}

interface ReadPicture {
  readonly page: ExtractedPage;
  readonly warnings: readonly Warning[];
}

/** Only the sheet of paper if a photograph shows it on a table; else the whole picture. */
function sheetOf(picture: Picture): Picture {
  const reduced = plainGreyOf(pixelsOf(picture));
  const corners = findSheetCorners(reduced);
  const factor = picture.width / reduced.width;
  return corners ? flatPicture(picture, sheetView(scaled(corners, factor))) : picture;
}

interface PageOptions {
  readonly engine: OcrEngine | null;
  readonly budget: PageTimeBudget;
  readonly onImage: Recognition["onImage"];
}

async function readPicture(
  picture: Picture,
  number: number,
  { engine, budget, onImage }: PageOptions,
): Promise<ReadPicture> {
  const points = 72 / picture.dpi;
  const size = { width: roundPoints(picture.width * points), height: roundPoints(picture.height * points) };
  const pageUnread = { number, ...size, imageCover: 1, readings: [] };
  if (!engine) return { page: pageUnread, warnings: [notRecognized(number)] };
  try {
    const pixels = pixelsOf(picture);
    const pictures = { image: greyOf(pixels), withRed: greyWithRed(pixels) };
    const scanned = { ...pictures, ...size, left: 0, top: 0, words: [] };
    const { reading, width, height, rotation, corner, unread } = await budget.spend(
      engine,
      (timed, timeoutMs) => recognizePage(scanned, timed, { timeoutMs }),
    );
    if (onImage && reading.blocks.length > 0) {
      const plain = plainGreyOf(pixelsOf(picture));
      onImage({ page: number, ...(await encodePageImage(plain, rotation, corner)) });
    }
    const readings = reading.blocks.length > 0 ? [reading] : [];
    const page = { number, width, height, ...(rotation && { rotation }), imageCover: 1, readings };
    return { page, warnings: unreadFiguresWarning(number, unread) };
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return {
      page: pageUnread,
      warnings: [error.why === "timeout" ? ocrTimedOut(number) : notRecognized(number)],
    };
  }
}

const roundPoints = (points: number) => Math.round(points * 100) / 100;
