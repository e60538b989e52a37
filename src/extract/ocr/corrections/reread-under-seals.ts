import type { Box } from "../../../model/extraction.ts";
import { type GreyImage, OcrFailure, type OcrLine, type OcrWord } from "../../shared/ocr-engine.ts";
import { inkRuns, paperBrightness } from "../image/ink-runs.ts";
import { boxAround, lineParts } from "../lines/line-parts.ts";
import { misspelt, worthOf } from "../lines/word-quality.ts";
import type { Correction, RecognizedPicture } from "./correction.ts";

// Engines take a seal with the name under it for a picture, and read nothing there. Print is blacker than a seal's or
// a pen's ink in a grey scan: where all that is paler is taken off, the print is left.

/** Inches: side of the squares in which ink without words is sought, and the least width and height of such a place. */
const SQUARE = 0.08;
const LEAST = [0.7, 0.5] as const;
/** Share of the sheet: a larger place is a picture, or a page that was not read at all. */
const MOST = 0.3;
const MOST_PLACES = 3;
/** Dark pixels (share of the square) that make ink of it. */
const INKED = 0.03;
/** Squares of ink with this many white ones between them are one place. */
const REACH = 2;
/** Shares of the way from print to paper up to which ink is print: what crosses a pen's stroke needs the lower one. */
const PRINT = [0.4, 0.28] as const;
/** The darkest pixels of print, as a share of all ink of the words that were read. */
const PRINT_RANK = 0.2;
const SURE = 0.8;
const HALF_SURE = 0.35;
/** What was read as sure as this stays. */
const GOOD = 0.85;
const LEAST_MS = 500;

/**
 * Reads places again where much ink stands that no word explains, and the lines that reach into them. What was read
 * there before gives way only to a better reading. An engine that fails here costs nothing.
 */
export const rereadUnderSeals: Correction = { name: "reread-under-seals", correct: reread };

async function reread(
  lines: readonly OcrLine[],
  { image, tables, engine, timeLeft }: RecognizedPicture,
): Promise<readonly OcrLine[]> {
  let parts: readonly OcrLine[] = lines.flatMap(lineParts);
  const print = printDarkness(image, parts);
  for (const seal of unexplained(image, parts, tables)) {
    const left = timeLeft();
    if (left < LEAST_MS) break;
    const touched = parts.filter(
      (part) => overlaps(boxAround(part.words), seal) && worthOf(part.words) < GOOD,
    );
    const place = touched.reduce((box, part) => around(box, boxAround(part.words)), seal);
    const others = parts.filter((part) => !touched.includes(part) && overlaps(boxAround(part.words), place));
    try {
      let found: OcrLine[] = [];
      for (const share of PRINT) {
        const picture = printOnly(image, place, others, [print, share]);
        const read = await engine.recognize(picture.image, { layout: "block", timeoutMs: left });
        found = better(found, read.map((line) => moved(line, picture.x, picture.y)).filter(isPrint));
      }
      if (sureLetters(found) > sureLetters(touched)) {
        parts = [...parts.filter((part) => !touched.includes(part)), ...found];
      }
    } catch (error) {
      if (!(error instanceof OcrFailure)) throw error;
    }
  }
  return parts;
}

/** Pen strokes make words too; of those that print makes one at least is sure. */
const isPrint = ({ words }: OcrLine) =>
  worthOf(words) >= HALF_SURE &&
  words.some((word) => word.confidence >= SURE && /\p{L}{2}/u.test(word.text) && !misspelt(word));

const sureLetters = (lines: readonly OcrLine[]) =>
  lines.reduce(
    (sum, { words }) => sum + worthOf(words) * words.reduce((n, word) => n + word.text.length, 0),
    0,
  );

/** Of lines that stand on the same height the surer one. */
function better(first: readonly OcrLine[], second: readonly OcrLine[]): OcrLine[] {
  const same = (a: OcrLine, b: OcrLine) => Math.abs(a.baseline - b.baseline) < a.size / 2;
  const kept = first.filter((a) => !second.some((b) => same(a, b) && worthOf(b.words) > worthOf(a.words)));
  return [...kept, ...second.filter((b) => !kept.some((a) => same(a, b)))];
}

/** Boxes around ink that stands in no word and no table; the largest first. */
function unexplained(image: GreyImage, lines: readonly OcrLine[], tables: readonly Box[]): Box[] {
  const { width, height, dpi } = image;
  const side = Math.max(4, Math.round(SQUARE * dpi));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const known = new Uint8Array(width * height);
  const boxes = [...tables, ...lines.flatMap(({ words }) => words.map((word) => boxAround([word])))];
  for (const [x0, y0, x1, y1] of boxes) {
    const [from, to] = [Math.max(0, Math.floor(x0) - EDGE), Math.min(width, Math.ceil(x1) + EDGE)];
    const bottom = Math.min(height, y1 + EDGE);
    for (let y = Math.max(0, Math.floor(y0) - EDGE); y < bottom; y++)
      known.fill(1, y * width + from, y * width + to);
  }
  const ink = new Uint16Array(columns * rows);
  const { first, bounds } = inkRuns(image);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / side) * columns;
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      for (let x = bounds[k]!; x < bounds[k + 1]!; x++)
        if (known[y * width + x] === 0) ink[row + Math.floor(x / side)]!++;
    }
  }
  const least = INKED * side * side;
  const open = new Set([...ink.keys()].filter((i) => ink[i]! >= least));
  const found: Box[] = [];
  for (const start of open) {
    const [c0, r0, c1, r1] = cluster(start, open, columns);
    const box: Box = [
      c0 * side,
      r0 * side,
      Math.min(width, (c1 + 1) * side),
      Math.min(height, (r1 + 1) * side),
    ];
    const [w, h] = [box[2] - box[0], box[3] - box[1]];
    if (w >= LEAST[0] * dpi && h >= LEAST[1] * dpi && w * h <= MOST * width * height) found.push(box);
  }
  return found.sort((a, b) => area(b) - area(a)).slice(0, MOST_PLACES);
}

const EDGE = 4;
const area = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);

/** The first and last column and row of the squares that hang together with `start`, which leave `open`. */
function cluster(start: number, open: Set<number>, columns: number): Box {
  let box: Box | null = null;
  const queue = [start];
  open.delete(start);
  for (let square = queue.pop(); square !== undefined; square = queue.pop()) {
    const [column, row] = [square % columns, Math.floor(square / columns)];
    box = around(box ?? [column, row, column, row], [column, row, column, row]);
    for (let r = row - REACH; r <= row + REACH; r++) {
      for (let c = Math.max(0, column - REACH); c <= Math.min(columns - 1, column + REACH); c++) {
        if (open.delete(r * columns + c)) queue.push(r * columns + c);
      }
    }
  }
  return box!;
}

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const overlaps = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Brightness of the print's own strokes. */
function printDarkness({ data, width, height }: GreyImage, lines: readonly OcrLine[]): number {
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
  // Strokes fill about a quarter of a word's box.
  let value = 0;
  for (let below = 0; value < 255; value++) {
    below += counts[value]!;
    if (below >= (PRINT_RANK * seen) / 4) break;
  }
  return value;
}

/** The place with paper for all that is paler than print, and for the words of other lines. */
function printOnly(
  image: GreyImage,
  [left, top, right, bottom]: Box,
  others: readonly OcrLine[],
  [print, share]: readonly [number, number],
): { image: GreyImage; x: number; y: number } {
  const paper = paperBrightness(image);
  const margin = Math.round(0.1 * image.dpi);
  const x = Math.max(0, Math.floor(left) - margin);
  const y = Math.max(0, Math.floor(top) - margin);
  const width = Math.min(image.width, Math.ceil(right) + margin) - x;
  const height = Math.min(image.height, Math.ceil(bottom) + margin) - y;
  const palest = print + share * (paper - print);
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value = image.data[(y + row) * image.width + x + column]!;
      const pale = (value - print) / (palest - print);
      data[row * width + column] = 255 * Math.max(0, Math.min(1, pale));
    }
  }
  for (const word of others.flatMap(({ words }) => words)) {
    const from = Math.max(0, Math.floor(word.x0) - x - EDGE);
    const to = Math.min(width, Math.ceil(word.x1) - x + EDGE);
    if (to <= from) continue;
    const bottom = Math.min(height, Math.ceil(word.y1) - y + EDGE);
    for (let r = Math.max(0, Math.floor(word.y0) - y - EDGE); r < bottom; r++) {
      data.fill(255, r * width + from, r * width + to);
    }
  }
  return { image: { data, width, height, dpi: image.dpi }, x, y };
}

function moved({ words, baseline, size }: OcrLine, x: number, y: number): OcrLine {
  const move = (word: OcrWord): OcrWord => ({
    ...word,
    x0: word.x0 + x,
    x1: word.x1 + x,
    y0: word.y0 + y,
    y1: word.y1 + y,
  });
  return { words: words.map(move), baseline: baseline + y, size };
}
