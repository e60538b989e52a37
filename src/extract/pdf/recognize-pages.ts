import PQueue from "p-queue";
import type { ExtractedPage } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { OcrFailure } from "../ocr/engine.ts";
import { ocrPage } from "../ocr/ocr-page.ts";
import { notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { greyOf } from "../ocr/picture.ts";
import type { Recognition } from "../ocr/recognition.ts";
import { turnQuarter } from "../ocr/reshape.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { pagePicture } from "./page-picture.ts";
import { readPage } from "./read-page.ts";
import { wordsOf } from "./words.ts";

/** One page is made ready while the engine reads another. */
const IN_FLIGHT = 2;

/** What recognition adds to pages: readings, by page number, and what went wrong. */
export interface Recognized {
  readonly pages: ReadonlyMap<number, Pick<ExtractedPage, "width" | "height" | "rotation" | "readings">>;
  readonly warnings: readonly Warning[];
}

/** Reads the pictures of these pages (numbers from 1). Each page that cannot be read costs a warning, no more. */
export async function recognizePages(
  open: OpenPdf,
  numbers: readonly number[],
  { engine, pageTimeoutMs, announce }: Recognition,
): Promise<Recognized> {
  if (!engine) return { pages: new Map(), warnings: numbers.map((number) => notRecognized(number)) };
  announce(numbers.length);
  const pages = new Map<number, Pick<ExtractedPage, "width" | "height" | "rotation" | "readings">>();
  const warnings: Warning[] = [];
  const queue = new PQueue({ concurrency: engine.name === "tesseract" ? IN_FLIGHT : 1 });
  const recognize = async (number: number) => {
    const read = readPage(open, number - 1);
    const shown = read && pagePicture(open, number - 1, read);
    if (!read || !shown) return warnings.push(ocrNeeded(number));
    const page = {
      image: turnQuarter(greyOf(shown.picture), shown.quarter),
      width: read.width,
      height: read.height,
      left: shown.left,
      top: shown.top,
      words: wordsOf(read.glyphs.filter((glyph) => !glyph.style.invisible)),
    };
    try {
      const { reading, width, height, rotation } = await ocrPage(page, engine, pageTimeoutMs);
      pages.set(number, {
        width,
        height,
        rotation: (read.rotation + rotation) % 360,
        readings: reading.blocks.length > 0 ? [reading] : [],
      });
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
      warnings.push(error.why === "timeout" ? ocrTimedOut(number) : notRecognized(number));
    }
  };
  await queue.addAll(numbers.map((number) => () => recognize(number)));
  return { pages, warnings: warnings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)) };
}
