import { KehoachError } from "../../model/error.ts";
import type { ExtractedPage, Limits } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { encodePageImage, plainGreyOf } from "../ocr/image/encode-page-image.ts";
import { greyOf, greyWithRed, type Picture, pixelsOf } from "../ocr/image/grayscale.ts";
import { notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { PageTimeBudget } from "../ocr/page-time-budget.ts";
import { pagesInFlight } from "../ocr/pages-in-flight.ts";
import { recognizePage } from "../ocr/recognize-page.ts";
import type { FileContent } from "../shared/input-format.ts";
import { type OcrEngine, OcrFailure } from "../shared/ocr-engine.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { NO_RECOGNITION, type Recognition } from "../shared/recognition.ts";
import { correctPerspective } from "./correct-perspective.ts";
import { paperOutline } from "./paper-outline.ts";
import type { PictureFile } from "./picture-file.ts";
import { showsText } from "./shows-text.ts";

/** Pages with more pixels are recognised alone: an A4 page at 360 dpi, the highest resolution after decoding, has 12.5 million. */
const MOST_PIXELS_SHARED = 15e6;
/** Pages recognised at the same time; one of 15 million pixels needs about 100 MB. */
const MOST_IN_FLIGHT = 4;

/**
 * Decodes the pages one after another and recognises them at the same time, as the machine allows.
 * @throws KehoachError "damaged", "too-large", "not-a-document" (a picture without text)
 */
export async function readPictures(
  file: PictureFile,
  limits: Limits,
  recognition: Recognition = NO_RECOGNITION,
): Promise<FileContent> {
  checkPageLimit(file.count, limits);
  const engine = recognition.mode === "never" ? null : await recognition.engine();
  const budget = new PageTimeBudget();
  const read: ReadPicture[] = [];
  const running = new Set<Promise<void>>();
  const begin = (picture: Picture, number: number) => {
    if (engine) recognition.onPage();
    const task = readPicture(picture, number, { engine, budget, onImage: recognition.onImage }).then(
      (page) => {
        read[number - 1] = page;
      },
    );
    running.add(task);
    // A failure is reported by those who wait for the page.
    task.catch(() => undefined).finally(() => running.delete(task));
  };
  try {
    for (let number = 1; number <= file.count; number++) {
      const most = engine ? pagesInFlight(engine, recognition, MOST_IN_FLIGHT) : 1;
      while (running.size >= most) await Promise.race(running);
      const picture = sheetOf(await file.page(number - 1));
      const isLarge = picture.width * picture.height > MOST_PIXELS_SHARED;
      if (isLarge) await Promise.all(running);
      begin(picture, number);
      if (isLarge) await Promise.all(running);
    }
    await Promise.all(running);
  } finally {
    await Promise.allSettled(running);
  }
  const pages = read.map(({ page }) => page);
  const warnings = read.flatMap(({ warning }, i) =>
    warning ? [recognition.mode === "never" ? ocrNeeded(i + 1) : warning] : [],
  );
  if (warnings.length === 0 && !pages.some(showsText)) throw noText();
  return { pages, warnings };
}

interface ReadPicture {
  readonly page: ExtractedPage;
  readonly warning?: Warning;
}

/** Only the sheet of paper if a photograph shows it on a darker background; else the whole picture. */
function sheetOf(picture: Picture): Picture {
  const outline = paperOutline(picture);
  return outline ? correctPerspective(picture, outline) : picture;
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
  const unread = { number, ...size, imageCover: 1, readings: [] };
  if (!engine) return { page: unread, warning: notRecognized(number) };
  try {
    const pixels = pixelsOf(picture);
    const pictures = { image: greyOf(pixels), withRed: greyWithRed(pixels) };
    const scanned = { ...pictures, ...size, left: 0, top: 0, words: [] };
    const { reading, width, height, rotation, corner } = await budget.spend(engine, (timed, timeoutMs) =>
      recognizePage(scanned, timed, { timeoutMs }),
    );
    if (onImage && reading.blocks.length > 0) {
      const plain = plainGreyOf(pixelsOf(picture));
      onImage({ page: number, ...(await encodePageImage(plain, rotation, corner)) });
    }
    const readings = reading.blocks.length > 0 ? [reading] : [];
    return { page: { number, width, height, ...(rotation && { rotation }), imageCover: 1, readings } };
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return { page: unread, warning: error.why === "timeout" ? ocrTimedOut(number) : notRecognized(number) };
  }
}

const roundPoints = (points: number) => Math.round(points * 100) / 100;

function noText(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Ảnh không có chữ nào đọc được, nên không được coi là văn bản. Nếu đây là ảnh chụp văn bản, đề nghị chụp lại rõ hơn.",
    en: "No text can be read in the picture, so it was not taken for a document. If it shows a document, take a clearer photograph.",
  });
}
