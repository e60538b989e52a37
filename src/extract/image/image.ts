import type { Metadata } from "sharp";
import { KehoachError } from "../../model/error.ts";
import type { ExtractedPage, Extraction, Limits } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import type { Extractor } from "../extractor.ts";
import { type OcrEngine, OcrFailure } from "../ocr/engine.ts";
import { ocrPage } from "../ocr/ocr-page.ts";
import { notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { PageTime } from "../ocr/page-time.ts";
import { greyOf, type Picture } from "../ocr/picture.ts";
import { NO_RECOGNITION, type Recognition } from "../ocr/recognition.ts";
import { checkPageLimit } from "../page-limit.ts";
import { showsText } from "./shows-text.ts";

/** A4 at 800 dpi has 62 million; a picture that claims more is not a page. */
const MOST_PIXELS = 100e6;
/** Inches: the short side of a sheet that offices scan, and of A4, which a photograph is taken to show. */
const SHORT_SIDES = [4, 17] as const;
const A4_SHORT_SIDE = 8.27;
/** Larger pictures are taken at this resolution; none gains from more. */
const MOST_DPI = 240;

/** One kind of picture file: `format` as the picture library calls it. */
export function imageExtractor(
  format: "jpeg" | "png" | "tiff" | "webp",
  extensions: readonly string[],
  recognizes: Extractor["recognizes"],
): Extractor {
  const mediaType = `image/${format}`;
  return {
    method: "ocr",
    mediaType,
    extensions,
    recognizes,
    extract: (bytes, limits, recognition = NO_RECOGNITION) => read(bytes, mediaType, limits, recognition),
  };
}

/** @throws KehoachError "damaged", "too-large", "not-a-document" (a picture without text) */
async function read(
  bytes: Uint8Array,
  mediaType: string,
  limits: Limits,
  recognition: Recognition,
): Promise<Extraction> {
  const count = (await metadataOf(bytes, 0)).pages ?? 1;
  checkPageLimit(count, limits);
  const pages: ExtractedPage[] = [];
  const warnings: Warning[] = [];
  const time = new PageTime();
  for (let number = 1; number <= count; number++) {
    const picture = await pictureOf(bytes, number - 1);
    const engine = recognition.mode === "never" ? null : recognition.engine();
    if (engine) recognition.onPage();
    const { page, warning } = await readPage(picture, number, engine, time);
    pages.push(page);
    if (warning) warnings.push(recognition.mode === "never" ? ocrNeeded(number) : warning);
  }
  if (warnings.length === 0 && !pages.some(showsText)) throw noText();
  return { mediaType, pages, warnings };
}

async function readPage(
  picture: Picture,
  number: number,
  engine: OcrEngine | null,
  time: PageTime,
): Promise<{ page: ExtractedPage; warning?: Warning }> {
  const points = 72 / picture.dpi;
  const size = { width: round(picture.width * points), height: round(picture.height * points) };
  const unread = { number, ...size, imageCover: 1, readings: [] };
  if (!engine) return { page: unread, warning: notRecognized(number) };
  try {
    const image = greyOf(picture);
    const toRead = { image, ...size, left: 0, top: 0, words: [] };
    const { reading, ...upright } = await time.spend((ms) => ocrPage(toRead, engine, ms));
    const { width, height, rotation } = upright;
    const readings = reading.blocks.length > 0 ? [reading] : [];
    return { page: { number, width, height, ...(rotation && { rotation }), imageCover: 1, readings } };
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error;
    return { page: unread, warning: error.why === "timeout" ? ocrTimedOut(number) : notRecognized(number) };
  }
}

const round = (points: number) => Math.round(points * 100) / 100;

async function metadataOf(bytes: Uint8Array, page: number): Promise<Metadata> {
  const { default: sharp } = await import("sharp");
  return sharp(bytes, { page, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw damaged();
    });
}

/** Decodes one page, upright by its EXIF note, no finer than an engine can use. */
async function pictureOf(bytes: Uint8Array, page: number): Promise<Picture> {
  const { width = 0, height = 0, density, orientation = 1 } = await metadataOf(bytes, page);
  if (width * height > MOST_PIXELS) throw tooManyPixels(width, height);
  const dpi = dpiOf(Math.min(width, height), density);
  const factor = Math.min(1, MOST_DPI / dpi);
  // EXIF orientations from 5 on lie on their side.
  const across = orientation >= 5 ? height : width;
  const { default: sharp } = await import("sharp");
  const decoded = sharp(bytes, { page, limitInputPixels: MOST_PIXELS, failOn: "truncated" })
    .autoOrient()
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .resize({ width: Math.max(1, Math.round(across * factor)) });
  const { data, info } = await decoded
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw damaged();
    });
  const channels = info.channels === 1 ? 1 : 3;
  return { data, channels, width: info.width, height: info.height, dpi: dpi * factor };
}

/** What the file says, if a sheet of paper can be of that size; else as if it showed a sheet of A4. */
function dpiOf(shortSide: number, density: number | undefined): number {
  const inches = density ? shortSide / density : 0;
  const stated = inches >= SHORT_SIDES[0] && inches <= SHORT_SIDES[1];
  return stated && density ? density : Math.max(20, shortSide / A4_SHORT_SIDE);
}

function damaged(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Ảnh bị hỏng hoặc bị cắt cụt, không mở được. Hãy xin lại tệp từ nơi gửi.",
    en: "The picture is damaged or cut off and cannot be opened. Ask the sender for it again.",
  });
}

function tooManyPixels(width: number, height: number): KehoachError {
  const size = `${width} × ${height}`;
  const most = Math.round(MOST_PIXELS / 1e6);
  return new KehoachError("too-large", {
    vi: `Ảnh có kích thước ${size} điểm ảnh, quá giới hạn ${most} triệu điểm ảnh một trang. Hãy quét lại ở 200-300 dpi.`,
    en: `The picture has ${size} pixels, above the limit of ${most} million a page. Scan it again at 200 to 300 dpi.`,
  });
}

function noText(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Ảnh không có chữ nào đọc được, nên không được coi là văn bản. Nếu đây là ảnh chụp văn bản, hãy chụp lại rõ hơn.",
    en: "No text can be read in the picture, so it is taken for no document. If it shows one, take it again more clearly.",
  });
}
