import PQueue from "p-queue";
import type { ExtractedPage } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import type { WhiteTable } from "../layout/borderless-tables.ts";
import type { PageParts } from "../layout/lay-out-page.ts";
import { turnQuarter } from "../ocr/image/transform.ts";
import { notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { PageTime } from "../ocr/page-time-budget.ts";
import { recognizePage } from "../ocr/recognize-page.ts";
import { hasInk } from "../ocr/recognize-sheet.ts";
import { OcrFailure } from "../shared/ocr-engine.ts";
import type { Recognition } from "../shared/recognition.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { type PageSize, pagePicture } from "./page-picture.ts";

/** One page is made ready while the engine reads another. */
const IN_FLIGHT = 2;

/** What recognition adds to pages: readings, by page number, and what went wrong. */
export interface Recognized {
  readonly pages: ReadonlyMap<number, Pick<ExtractedPage, "width" | "height" | "rotation" | "readings">>;
  readonly warnings: readonly Warning[];
}

/** A page whose picture is to be read, and what the file itself states on it. */
export interface PageToRecognize {
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  readonly stated: Pick<PageParts, "seen" | "aside">;
}

/** Reads the pictures of these pages. Each page that cannot be read costs a warning, no more. */
export async function recognizePages(
  pdf: OpenPdf,
  wanted: readonly PageToRecognize[],
  recognition: Recognition,
): Promise<Recognized> {
  const engine = await recognition.engine();
  if (!engine) return { pages: new Map(), warnings: wanted.map(({ number }) => notRecognized(number)) };
  const pages = new Map<number, Pick<ExtractedPage, "width" | "height" | "rotation" | "readings">>();
  const warnings: Warning[] = [];
  const time = new PageTime();
  const queue = new PQueue({ concurrency: engine.name === "tesseract" ? IN_FLIGHT : 1 });
  // A table without drawn lines may go on over the page: pages are read side by side, and laid out one after the other.
  let last: { readonly number: number; readonly table: Promise<WhiteTable | null> } | null = null;
  const recognize = async ({ number, size, stated }: PageToRecognize) => {
    const before = last?.number === number - 1 ? last.table : null;
    const { promise: table, resolve } = Promise.withResolvers<WhiteTable | null>();
    last = { number, table };
    let open: WhiteTable | null = null;
    try {
      recognition.onPage();
      const shown = pagePicture(pdf, number - 1, size);
      if (!shown) return warnings.push(ocrNeeded(number));
      const aside = stated.aside.filter((line) => !line.invisible);
      const page = {
        image: turnQuarter(shown.image, shown.quarter),
        width: size.width,
        height: size.height,
        left: shown.left,
        top: shown.top,
        words: stated.seen,
      };
      const read = await time.spend((ms) => recognizePage(page, engine, { timeoutMs: ms, before }));
      const { blocks } = read.reading;
      open = read.open;
      // Nothing found where something stands is told; the back of a sheet is not.
      if (blocks.length === 0 && hasInk(page.image)) warnings.push(notRecognized(number));
      pages.set(number, {
        width: read.width,
        height: read.height,
        rotation: (size.rotation + read.rotation) % 360,
        readings: blocks.length > 0 ? [{ ...read.reading, blocks: [...blocks, ...aside] }] : [],
      });
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
      warnings.push(error.why === "timeout" ? ocrTimedOut(number) : notRecognized(number));
    } finally {
      resolve(open);
    }
  };
  await queue.addAll(wanted.map((page) => () => recognize(page)));
  return { pages, warnings: warnings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)) };
}
