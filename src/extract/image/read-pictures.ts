import { KehoachError } from "../../model/error.ts";
import type { ExtractedPage, Limits } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { encodePageImage, plainGreyOf } from "../ocr/image/encode-page-image.ts";
import { greyOf, greyWithRed, type Picture, pixelsOf } from "../ocr/image/grayscale.ts";
import { notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { PageTimeBudget } from "../ocr/page-time-budget.ts";
import { recognizePage } from "../ocr/recognize-page.ts";
import type { FileContent } from "../shared/input-format.ts";
import { type OcrEngine, OcrFailure } from "../shared/ocr-engine.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { NO_RECOGNITION, type Recognition } from "../shared/recognition.ts";
import { correctPerspective } from "./correct-perspective.ts";
import { paperOutline } from "./paper-outline.ts";
import type { PictureFile } from "./picture-file.ts";
import { showsText } from "./shows-text.ts";

/** @throws KehoachError "damaged", "too-large", "not-a-document" (a picture without text) */
export async function readPictures(
  file: PictureFile,
  limits: Limits,
  recognition: Recognition = NO_RECOGNITION,
): Promise<FileContent> {
  checkPageLimit(file.count, limits);
  const pages: ExtractedPage[] = [];
  const warnings: Warning[] = [];
  const budget = new PageTimeBudget();
  for (let number = 1; number <= file.count; number++) {
    const picture = sheetOf(await file.page(number - 1));
    const engine = recognition.mode === "never" ? null : await recognition.engine();
    if (engine) recognition.onPage();
    const { page, warning } = await readPicture(picture, number, {
      engine,
      budget,
      onImage: recognition.onImage,
    });
    pages.push(page);
    if (warning) warnings.push(recognition.mode === "never" ? ocrNeeded(number) : warning);
  }
  if (warnings.length === 0 && !pages.some(showsText)) throw noText();
  return { pages, warnings };
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
): Promise<{ page: ExtractedPage; warning?: Warning }> {
  const points = 72 / picture.dpi;
  const size = { width: roundPoints(picture.width * points), height: roundPoints(picture.height * points) };
  const unread = { number, ...size, imageCover: 1, readings: [] };
  if (!engine) return { page: unread, warning: notRecognized(number) };
  try {
    const pixels = pixelsOf(picture);
    const pictures = { image: greyOf(pixels), withRed: greyWithRed(pixels) };
    const scanned = { ...pictures, ...size, left: 0, top: 0, words: [] };
    const { reading, width, height, rotation, corner } = await budget.spend((timeoutMs) =>
      recognizePage(scanned, engine, { timeoutMs }),
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
    vi: "Ảnh không có chữ nào đọc được, nên không được coi là văn bản. Nếu đây là ảnh chụp văn bản, hãy chụp lại rõ hơn.",
    en: "No text can be read in the picture, so it was not taken for a document. If it shows a document, take a clearer photograph.",
  });
}
