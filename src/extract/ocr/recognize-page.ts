import type { Reading } from "../../model/extraction.ts";
import type { WhiteTable } from "../layout/borderless-tables.ts";
import { lowestShortRule } from "../layout/footnotes.ts";
import { layOut } from "../layout/lay-out-page.ts";
import type { Word } from "../layout/words.ts";
import type { GreyImage, OcrEngine } from "../shared/ocr-engine.ts";
import type { Correction } from "./corrections/correction.ts";
import { CORRECTIONS } from "./corrections/corrections.ts";
import { ocrWords, withFileWords } from "./layout-words.ts";
import { readPicture } from "./recognize-picture.ts";
import { placeBlocks, sheetFrame } from "./sheet-to-page.ts";

/** A page to be read off its picture. Points, y down, as the page is stored. */
export interface PageToRead {
  readonly image: GreyImage;
  readonly width: number;
  readonly height: number;
  /** Where the image's upper left corner stands on the page. */
  readonly left: number;
  readonly top: number;
  /** What the file itself states on this page in letters that are seen. */
  readonly words: readonly Word[];
}

/** A page as it was read, upright: `rotation` degrees clockwise from how it is stored. */
export interface PageRead {
  readonly reading: Reading;
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  /** The table without drawn lines that it ends with, in points of the sheet. */
  readonly open: WhiteTable | null;
}

interface RecognizePageOptions {
  readonly timeoutMs: number;
  /** The table that the page before ends with, once that is read. */
  readonly before?: Promise<WhiteTable | null> | null;
  /** Measurements leave some out. */
  readonly corrections?: readonly Correction[];
}

/** @throws OcrFailure */
export async function recognizePage(
  page: PageToRead,
  engine: OcrEngine,
  { timeoutMs, before = null, corrections = CORRECTIONS }: RecognizePageOptions,
): Promise<PageRead> {
  const { lines, rules, confidence, sheet } = await readPicture(page.image, engine, timeoutMs, corrections);
  const upended = sheet.quarter === 90 || sheet.quarter === 270;
  const [width, height] = upended ? [page.height, page.width] : [page.width, page.height];
  const [left, top] = turnedCorner(page, sheet.quarter);
  const frame = sheetFrame(sheet, left, top);
  const points = 72 / sheet.image.dpi;
  const stated = sheet.quarter === 0 ? page.words.map((word) => onSheet(word, frame.toSheet)) : [];
  const size = { width: sheet.image.width * points, height: sheet.image.height * points };
  // Notes at the foot are of a size of their own, which must not be taken for the body's.
  const foot = (lowestShortRule({ ...size, rules })?.at ?? Number.POSITIVE_INFINITY) / points;
  const [above, below] = [true, false].map((is) => lines.filter(({ baseline }) => baseline < foot === is));
  const { dpi } = sheet.image;
  const recognized = [...ocrWords(above!, dpi), ...ocrWords(below!, dpi)];
  const words = withFileWords(stated, recognized);
  const { blocks, open } = layOut(words, { ...size, rules }, await before);
  const reading: Reading = {
    method: "ocr",
    confidence: Math.round(confidence * 1000) / 1000,
    blocks: placeBlocks(blocks, frame.toPage),
  };
  return { reading, width, height, rotation: sheet.quarter, open };
}

/** The image's upper left corner on the page once both are turned. */
function turnedCorner(
  { image, width, height, left, top }: PageToRead,
  quarter: number,
): readonly [number, number] {
  const right = left + (image.width / image.dpi) * 72;
  const bottom = top + (image.height / image.dpi) * 72;
  if (quarter === 90) return [height - bottom, left];
  if (quarter === 180) return [width - right, height - bottom];
  if (quarter === 270) return [top, width - right];
  return [left, top];
}

function onSheet(word: Word, toSheet: (x: number, y: number) => readonly [number, number]): Word {
  const [x0, baseline] = toSheet(word.x0, word.baseline);
  const down = baseline - word.baseline;
  return { ...word, x0, x1: x0 + word.x1 - word.x0, y0: word.y0 + down, y1: word.y1 + down, baseline };
}
