import type { Reading } from "../../model/extraction.ts";
import type { BorderlessTable } from "../layout/borderless-tables.ts";
import { lowestShortRule } from "../layout/footnotes.ts";
import { layOutPage } from "../layout/lay-out-page.ts";
import type { Word } from "../layout/word.ts";
import type { GreyImage, OcrEngine } from "../shared/ocr-engine.ts";
import type { Correction } from "./corrections/correction.ts";
import { CORRECTIONS } from "./corrections/corrections.ts";
import { cut, facingPages } from "./image/facing-pages.ts";
import { addStatedWords, layoutWords } from "./layout-words.ts";
import { withPageNumbers } from "./page-numbers.ts";
import { type PictureReading, recognizePicture } from "./recognize-picture.ts";
import { placeBlocks, placementOf, pointOnSheet, type SheetPlacement } from "./sheet-placement.ts";
import { type UnreadFigure, unreadFigures } from "./unread-figures.ts";

/** A page to be read from its picture. Points, y down, as the page is stored. */
export interface ScannedPage {
  readonly image: GreyImage;
  /** The same picture with red ink; null if no ink was removed from it. */
  readonly withRed?: GreyImage | null;
  readonly width: number;
  readonly height: number;
  /** The upper left corner of the image on the page. */
  readonly left: number;
  readonly top: number;
  /** Words of the file itself on this page, in visible letters. */
  readonly words: readonly Word[];
}

/** A page as recognised, upright. */
export interface RecognizedPage {
  readonly reading: Reading;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the stored page was turned. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** The upper left corner of the picture on the turned page (points). */
  readonly corner: readonly [left: number, top: number];
  /** The table without drawn lines at the end of the page, in points of the sheet. */
  readonly open: BorderlessTable | null;
  /** Figures with "…" for digits that cannot be read, from top to bottom. */
  readonly unread: readonly UnreadFigure[];
}

interface RecognizePageOptions {
  readonly timeoutMs: number;
  /** The open table of the previous page; it resolves when that page has been read. */
  readonly before?: Promise<BorderlessTable | null> | null;
  /** All corrections by default; benchmarks pass fewer. */
  readonly corrections?: readonly Correction[];
}

/** Reads a page; two pages on one sheet are read one after the other. @throws OcrFailure */
export async function recognizePage(
  page: ScannedPage,
  engine: OcrEngine,
  options: RecognizePageOptions,
): Promise<RecognizedPage> {
  const facing = page.words.length === 0 ? facingPages(page.image) : null;
  if (!facing) return recognizeOne(page, engine, options);
  const half = { ...options, timeoutMs: options.timeoutMs / 2 };
  const [left, right] = facing.pages.map((image, i): ScannedPage => {
    const [from, to] = i === 0 ? [0, facing.x] : [facing.x, page.image.width];
    const withRed = page.withRed && cut(page.withRed, from, to);
    return { ...page, image, withRed, left: page.left + (from / image.dpi) * 72 };
  });
  const first = await recognizeOne(left!, engine, half);
  const second = await recognizeOne(right!, engine, { ...half, before: Promise.resolve(first.open) });
  // Pages that have to be turned are not two pages that face each other.
  if (first.rotation !== 0 || second.rotation !== 0) return recognizeOne(page, engine, options);
  return {
    ...second,
    corner: first.corner,
    unread: [...first.unread, ...second.unread],
    reading: joined(withPageNumbers(first.reading), withPageNumbers(second.reading)),
  };
}

const joined = (first: Reading, second: Reading): Reading => ({
  ...first,
  confidence: Math.min(first.confidence, second.confidence),
  blocks: [...first.blocks, ...second.blocks],
});

async function recognizeOne(
  page: ScannedPage,
  engine: OcrEngine,
  { timeoutMs, before = null, corrections = CORRECTIONS }: RecognizePageOptions,
): Promise<RecognizedPage> {
  const picture = await recognizePicture(page.image, engine, timeoutMs, corrections, page.withRed);
  const { rules, confidence, sheet } = picture;
  const { quarter, image } = sheet;
  const isOnSide = quarter === 90 || quarter === 270;
  const [width, height] = isOnSide ? [page.height, page.width] : [page.width, page.height];
  const corner = turnedCorner(page, quarter);
  const placement = placementOf(sheet, corner);
  const stated = quarter === 0 ? page.words.map((word) => wordOnSheet(word, placement)) : [];
  const points = 72 / image.dpi;
  const layoutPage = { width: image.width * points, height: image.height * points, rules };
  const foot = lowestShortRule(layoutPage)?.at ?? Number.POSITIVE_INFINITY;
  const words = addStatedWords(stated, wordsOfPicture(picture, foot));
  const { blocks, open } = layOutPage(words, layoutPage, await before);
  const reading: Reading = {
    method: "ocr",
    confidence: Math.round(confidence * 1000) / 1000,
    blocks: placeBlocks(blocks, placement),
  };
  return { reading, width, height, rotation: quarter, corner, open, unread: unreadFigures(picture.lines) };
}

/** The words of a picture. Words below `foot` (points) get their font size separately, because footnotes are smaller. */
function wordsOfPicture({ lines, sheet }: PictureReading, foot: number): Word[] {
  const { dpi } = sheet.image;
  const footPixel = (foot * dpi) / 72;
  const above = lines.filter(({ baseline }) => baseline < footPixel);
  const below = lines.filter(({ baseline }) => baseline >= footPixel);
  return [...layoutWords(above, dpi), ...layoutWords(below, dpi)];
}

/** The upper left corner of the image on the page once both are turned. */
function turnedCorner(
  { image, width, height, left, top }: ScannedPage,
  quarter: number,
): readonly [left: number, top: number] {
  const right = left + (image.width / image.dpi) * 72;
  const bottom = top + (image.height / image.dpi) * 72;
  if (quarter === 90) return [height - bottom, left];
  if (quarter === 180) return [width - right, height - bottom];
  if (quarter === 270) return [top, width - right];
  return [left, top];
}

/** The word moved, but not turned, to its place on the sheet. */
function wordOnSheet(word: Word, placement: SheetPlacement): Word {
  const [x0, baseline] = pointOnSheet(placement, word.x0, word.baseline);
  const down = baseline - word.baseline;
  return { ...word, x0, x1: x0 + word.x1 - word.x0, y0: word.y0 + down, y1: word.y1 + down, baseline };
}
