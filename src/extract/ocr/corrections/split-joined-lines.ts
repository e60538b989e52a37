import type { Box } from "../../../model/extraction.ts";
import { type GreyImage, OcrFailure, type OcrLine } from "../../shared/ocr-engine.ts";
import { boxAroundWords, isInBox, lineParts, moveLine } from "../lines/line-parts.ts";
import { isPrint, lettersIn, spellingConfidence } from "../lines/word-quality.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";
import type { PartOfPage } from "./keep-print.ts";

// Beside a pen or a seal, engines take two lines of small print for one: "- Như trên;" over "- UBND tỉnh;" is read as
// "- - Như UBND trên; tỉnh;", or the letters of both are lost.

/** A line is two if it is this many times as high as the usual line. */
const TALL = 1.6;
const FEWEST_LETTERS = 4;
const MAX_LINES = 6;
/** White margin, and paper kept around the line (inches). */
const MARGIN = 0.1;
const AROUND = 0.03;
/** The two lines have at least this share of the letters that were read with certainty. */
const LEAST_SURE = 0.9;
/** Most overlap of the heights of two lines: marks reach into the line above. */
const OVERLAP = 0.3;
const MIN_MS = 500;
const WHITE = 255;

/** Reads a line that is as high as two again, alone; two lines of print take its place. */
export const splitJoinedLines: Correction = { name: "split-joined-lines", correct: split };

async function split(lines: readonly OcrLine[], picture: RecognizedPicture): Promise<readonly OcrLine[]> {
  const parts = lines.flatMap(lineParts);
  const usual = usualHeight(parts);
  const isTall = (part: OcrLine) =>
    lettersIn(part.words) >= FEWEST_LETTERS &&
    heightOf(part) >= TALL * usual &&
    heightOf(part) < 2 * TALL * usual &&
    !picture.tables.some((table) => part.words.some((word) => isInBox(table, word)));
  const tall = parts.filter(isTall);
  if (tall.length === 0 || tall.length > MAX_LINES) return lines;
  const found = new Map<OcrLine, readonly OcrLine[]>();
  for (const line of tall) {
    if (picture.timeLeft() < MIN_MS) break;
    try {
      const two = await readAgain(line, picture);
      const others = parts.filter((part) => part !== line).map(({ words }) => boxAroundWords(words));
      if (two && !isRead(two, others)) found.set(line, two);
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
    }
  }
  return found.size === 0 ? lines : parts.flatMap((part) => found.get(part) ?? [part]);
}

const heightOf = ({ words }: OcrLine): number => {
  const [, y0, , y1] = boxAroundWords(words);
  return y1 - y0;
};

/** The median height of lines. */
function usualHeight(parts: readonly OcrLine[]): number {
  const heights = parts.filter(({ words }) => lettersIn(words) >= FEWEST_LETTERS).map(heightOf);
  return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** The lines that the engine finds in the place of one; null if they are not two lines of print that were read as well. */
async function readAgain(
  line: OcrLine,
  { image, engine, timeLeft }: RecognizedPicture,
): Promise<OcrLine[] | null> {
  const part = partOf(image, boxAroundWords(line.words));
  const read = await engine.recognize(part.image, { layout: "block", timeoutMs: timeLeft() });
  const found = read.map((one) => moveLine(one, part.x, part.y)).filter(isPrint);
  if (found.length !== 2 || areAtSameHeight(found)) return null;
  const sure = found.reduce((sum, one) => sum + sureLetters(one), 0);
  return sure >= LEAST_SURE * sureLetters(line) ? found : null;
}

/** Whether a word is in the place of another line, which a high box touches. */
const isRead = (two: readonly OcrLine[], others: readonly Box[]) =>
  two.some(({ words }) => words.some((word) => others.some((other) => isInBox(other, word))));

/** Whether the boxes of two lines overlap: then they are two readings of one line. */
function areAtSameHeight(two: readonly OcrLine[]): boolean {
  const [a, b] = two.map(({ words }) => boxAroundWords(words)) as [Box, Box];
  const overlap = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return overlap > OVERLAP * Math.min(a[3] - a[1], b[3] - b[1]);
}

const sureLetters = ({ words }: OcrLine) => spellingConfidence(words) * lettersIn(words);

/** The part of the page with a line, in a white margin. */
function partOf(image: GreyImage, [x0, y0, x1, y1]: Box): PartOfPage {
  const { data, width, height, dpi } = image;
  const around = Math.round(AROUND * dpi);
  const margin = Math.round(MARGIN * dpi);
  const [left, top] = [Math.max(0, Math.floor(x0) - around), Math.max(0, Math.floor(y0) - around)];
  const [right, bottom] = [Math.min(width, Math.ceil(x1) + around), Math.min(height, Math.ceil(y1) + around)];
  const [wide, high] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const copy = new Uint8Array(wide * high).fill(WHITE);
  for (let y = top; y < bottom; y++)
    copy.set(data.subarray(y * width + left, y * width + right), (y - top + margin) * wide + margin);
  return { image: { data: copy, width: wide, height: high, dpi }, x: left - margin, y: top - margin };
}
