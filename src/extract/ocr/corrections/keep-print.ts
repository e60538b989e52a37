import type { Box } from "../../../model/extraction.ts";
import type { GreyImage, OcrLine } from "../../shared/ocr-engine.ts";
import { paperBrightness } from "../image/ink-runs.ts";
import { WORD_EDGE } from "./unexplained-ink.ts";

/** Share of the ink of the words that were read which is darker than `printBrightness`. */
const PRINT_RANK = 0.2;
/** Strokes fill about this share of a word's box. */
const STROKES = 1 / 4;
/** Margin around the part that is copied (inches). */
const MARGIN = 0.1;

/** Brightness of the strokes of print, measured in the words that were read. */
export function printBrightness({ data, width, height }: GreyImage, lines: readonly OcrLine[]): number {
  const counts = new Uint32Array(256);
  let seen = 0;
  for (const word of lines.flatMap(({ words }) => words)) {
    const [x0, y0] = [Math.max(0, Math.floor(word.x0)), Math.max(0, Math.floor(word.y0))];
    for (let y = y0; y < Math.min(height, word.y1); y += 2) {
      for (let x = x0; x < Math.min(width, word.x1); x++) {
        counts[data[y * width + x]!]!++;
        seen++;
      }
    }
  }
  let value = 0;
  for (let below = 0; value < 255; value++) {
    below += counts[value]!;
    if (below >= PRINT_RANK * seen * STROKES) break;
  }
  return value;
}

/** A part of a page; x and y: its upper left corner (pixels). */
export interface PartOfPage {
  readonly image: GreyImage;
  readonly x: number;
  readonly y: number;
}

export interface PrintRange {
  /** Brightness of print, 0..255. */
  readonly print: number;
  /** Pixels are print if they are paler than `print` by at most this share of the difference from print to paper. */
  readonly share: number;
}

/** A part of the page. Everything paler than print, and the words of other lines, are replaced by paper. */
export function keepPrint(
  image: GreyImage,
  [left, top, right, bottom]: Box,
  others: readonly OcrLine[],
  { print, share }: PrintRange,
): PartOfPage {
  const margin = Math.round(MARGIN * image.dpi);
  const x = Math.max(0, Math.floor(left) - margin);
  const y = Math.max(0, Math.floor(top) - margin);
  const width = Math.min(image.width, Math.ceil(right) + margin) - x;
  const height = Math.min(image.height, Math.ceil(bottom) + margin) - y;
  const palest = print + share * (paperBrightness(image) - print);
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value = image.data[(y + row) * image.width + x + column]!;
      data[row * width + column] = 255 * Math.max(0, Math.min(1, (value - print) / (palest - print)));
    }
  }
  const part = { image: { data, width, height, dpi: image.dpi }, x, y };
  eraseWords(part, others);
  return part;
}

function eraseWords({ image: { data, width, height }, x, y }: PartOfPage, lines: readonly OcrLine[]): void {
  for (const word of lines.flatMap(({ words }) => words)) {
    const from = Math.max(0, Math.floor(word.x0) - x - WORD_EDGE);
    const to = Math.min(width, Math.ceil(word.x1) - x + WORD_EDGE);
    if (to <= from) continue;
    const bottom = Math.min(height, Math.ceil(word.y1) - y + WORD_EDGE);
    for (let row = Math.max(0, Math.floor(word.y0) - y - WORD_EDGE); row < bottom; row++) {
      data.fill(255, row * width + from, row * width + to);
    }
  }
}
