import PQueue from "p-queue";
import type { Block, ExtractedPage, Line, Reading } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Warning } from "../../model/warning.ts";
import type { BorderlessTable } from "../layout/borderless-tables.ts";
import { withoutDarkEdges } from "../ocr/image/dark-edges.ts";
import { encodePageImage } from "../ocr/image/encode-page-image.ts";
import { isBlankPage } from "../ocr/image/ink-runs.ts";
import { showsOnlySealMarks } from "../ocr/image/seal-marks.ts";
import { turnQuarter } from "../ocr/image/transform.ts";
import { nothingRead, notRecognized, ocrNeeded, ocrTimedOut } from "../ocr/ocr-warnings.ts";
import { PageTimeBudget } from "../ocr/page-time-budget.ts";
import { pagesInFlight } from "../ocr/pages-in-flight.ts";
import { type RecognizedPage, recognizePage } from "../ocr/recognize-page.ts";
import { unreadFiguresWarning } from "../ocr/unread-figures.ts";
import { type GreyImage, type OcrEngine, OcrFailure } from "../shared/ocr-engine.ts";
import type { Recognition } from "../shared/recognition.ts";
import { flatPage } from "./flat-page.ts";
import type { OpenPdf } from "./open-pdf.ts";
import type { PageParts } from "./page-blocks.ts";
import { type PageSize, pagePicture } from "./page-picture.ts";

/** The pictures of the pages in progress are in memory, 10 MB for a page of A4 at 300 dpi. */
const MOST_IN_FLIGHT = 32;

/** The size and the readings of a page as recognised. */
export type PageReadings = Pick<ExtractedPage, "width" | "height" | "rotation" | "readings">;

export interface RecognizedPages {
  /** By page number. */
  readonly pages: ReadonlyMap<number, PageReadings>;
  readonly warnings: readonly Warning[];
}

/** A page whose picture is to be read, and what the file itself states on it. */
export interface PageToRecognize {
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  readonly stated: Pick<PageParts, "seen" | "aside">;
  /** True if its text layer can be used: then it is no loss if the picture cannot be read. */
  readonly hasText: boolean;
}

/** Reads the pictures of these pages. A page that cannot be read gets a warning; the others are not affected. */
export async function recognizePages(
  pdf: OpenPdf,
  wanted: readonly PageToRecognize[],
  recognition: Recognition,
): Promise<RecognizedPages> {
  const engine = await recognition.engine();
  if (!engine) return { pages: new Map(), warnings: failures(wanted, notRecognized) };
  const pages = new Map<number, PageReadings>();
  const warnings: Warning[] = [];
  const budget = new PageTimeBudget();
  const inFlight = () => pagesInFlight(engine, recognition, MOST_IN_FLIGHT);
  const queue = new PQueue({ concurrency: inFlight() });
  const unsubscribe = recognition.share?.subscribe(() => {
    queue.concurrency = inFlight();
  });
  // A table without drawn lines may continue on the next page: pages are recognised in parallel and laid out in order.
  let last: { readonly number: number; readonly table: Promise<BorderlessTable | null> } | null = null;
  const recognize = async (page: PageToRecognize) => {
    const { number } = page;
    const before = last?.number === number - 1 ? last.table : null;
    const { promise: table, resolve } = Promise.withResolvers<BorderlessTable | null>();
    last = { number, table };
    let open: BorderlessTable | null = null;
    try {
      recognition.onPage();
      const result = await recognizeOne(pdf, page, { engine, budget, before, onImage: recognition.onImage });
      pushAll(warnings, result.warnings);
      if (result.readings) pages.set(number, result.readings);
      open = result.open;
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
      pushAll(warnings, failures([page], error.why === "timeout" ? ocrTimedOut : notRecognized));
    } finally {
      resolve(open);
    }
  };
  await queue.addAll(wanted.map((page) => () => recognize(page))).finally(unsubscribe);
  return { pages, warnings: warnings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)) };
}

/** Warnings for pages that cannot be read; a page with a layer that can be used needs none. */
const failures = (pages: readonly PageToRecognize[], warning: (page: number) => Warning): Warning[] =>
  pages.flatMap(({ number, hasText }) => (hasText ? [] : [warning(number)]));

interface PageOptions {
  readonly engine: OcrEngine;
  readonly budget: PageTimeBudget;
  readonly before: Promise<BorderlessTable | null> | null;
  readonly onImage: Recognition["onImage"];
}

interface PageResult extends Pick<RecognizedPage, "open"> {
  readonly readings?: PageReadings;
  readonly warnings: readonly Warning[];
}

/** @throws OcrFailure */
async function recognizeOne(
  pdf: OpenPdf,
  { number, size, stated, hasText }: PageToRecognize,
  { engine, budget, before, onImage }: PageOptions,
): Promise<PageResult> {
  const picture = pagePicture(pdf, number - 1, size, onImage !== undefined);
  if (!picture) return { open: null, warnings: hasText ? [] : [ocrNeeded(number)] };
  const { page, plain } = flatPage({
    page: {
      image: turnQuarter(picture.image, picture.quarter),
      withRed: picture.withRed && turnQuarter(picture.withRed, picture.quarter),
      width: size.width,
      height: size.height,
      left: picture.left,
      top: picture.top,
      words: stated.seen,
    },
    plain: picture.plain && turnQuarter(picture.plain, picture.quarter),
  });
  const read = await budget.spend(engine, (timed, timeoutMs) =>
    recognizePage(page, timed, { timeoutMs, before }),
  );
  const { blocks } = read.reading;
  if (onImage && plain && blocks.length > 0)
    onImage({ page: number, ...(await encodePageImage(plain, read.rotation, read.corner)) });
  const aside = stated.aside.filter((line) => !line.invisible);
  return {
    open: read.open,
    warnings: [
      ...unreadFiguresWarning(number, read.unread),
      ...(blocks.length === 0 && !hasText && mayHaveText(page.image) ? [nothingRead(number)] : []),
    ],
    readings: {
      width: read.width,
      height: read.height,
      rotation: (size.rotation + read.rotation) % 360,
      readings: blocks.length > 0 ? [{ ...read.reading, blocks: [...blocks, ...aside] }] : [],
    },
  };
}

/** False for a page on which nothing was read and that is blank, such as the back of a sheet with marks of the seal on its front. */
function mayHaveText(image: GreyImage): boolean {
  const sheet = withoutDarkEdges(image);
  return !isBlankPage(sheet) && !showsOnlySealMarks(sheet);
}

/**
 * The confidence of a layer under a picture that was read: its words count if they are clearly more. The layer of an unknown
 * engine reads as Vietnamese even if single words in it are wrong.
 */
const LAYER_CONFIDENCE = 0.85;

/** Adds recognised readings to the pages; `keepLayers`: a page keeps its text layer as a reading before them. */
export function addReadings(
  layers: readonly ExtractedPage[],
  recognized: RecognizedPages["pages"],
  keepLayers: boolean,
): ExtractedPage[] {
  return layers.map((layer) => {
    const found = recognized.get(layer.number);
    if (!found || found.readings.length === 0) return layer;
    const { width, height, rotation, readings } = found;
    const kept = keepLayers
      ? layer.readings
          .filter(({ blocks }) => blocks.length > 0)
          .map((reading) => ({ ...reading, confidence: LAYER_CONFIDENCE }))
      : [];
    // Boxes of the layer do not fit a page that was turned or made flat.
    const isOther =
      (rotation ?? 0) !== (layer.rotation ?? 0) || width !== layer.width || height !== layer.height;
    const { rotation: _, ...rest } = layer;
    return {
      ...rest,
      width,
      height,
      ...(rotation && { rotation }),
      readings: [...(isOther ? kept.map(withoutBoxes) : kept), ...readings],
    };
  });
}

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
