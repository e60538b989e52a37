import type { Box } from "../../../model/extraction.ts";
import type { GreyImage, OcrLine } from "../../shared/ocr-engine.ts";
import { inkRuns } from "../image/ink-runs.ts";
import { boxAroundWords } from "../lines/line-parts.ts";

/** Side of the squares in which ink is counted, and the least width and height of a place (inches). */
const SQUARE = 0.08;
const MIN_SIZE = [0.7, 0.5] as const;
/** The same for a line of print that the engine passed over, such as the name below a seal; a drawn line is lower. */
const MIN_LINE = [0.5, 0.15] as const;
/** Largest share of the sheet: a larger place is a picture, or a page that was not read at all. */
const MAX_SHARE = 0.3;
const MAX_PLACES = 3;
const MAX_LINES = 4;
/** The last line of a paragraph may have one short word: "… UBND cấp huyện, UBND cấp" + "xã.". Width and height in inches. */
const SHORT_LINE = { least: [0.1, 0.07], most: [0.7, 0.35] } as const;
const MAX_SHORT_LINES = 12;
/** A square has ink if at least this share of its pixels is dark. */
const INKED = 0.03;
/** Squares with ink belong to one place if at most this many rows or columns apart. */
const REACH = 2;
/** Pixels around a word that count as the word. */
export const WORD_EDGE = 4;

/** Boxes around ink that is in no word and no table. */
interface UnexplainedInk {
  /** Up to three large places and four lines, the largest first. */
  readonly places: readonly Box[];
  /** Lines of one short word at the left edge of the text. */
  readonly shortLines: readonly Box[];
}

export function unexplainedInk(
  image: GreyImage,
  lines: readonly OcrLine[],
  tables: readonly Box[],
): UnexplainedInk {
  const { width, height, dpi } = image;
  const side = Math.max(4, Math.round(SQUARE * dpi));
  const columns = Math.ceil(width / side);
  const words = lines.flatMap(({ words }) => words.map((word) => boxAroundWords([word])));
  const open = inkedSquares(image, maskOf(image, [...tables, ...words]), side, columns);
  const places: Box[] = [];
  const passedOver: Box[] = [];
  const short: Box[] = [];
  const edges = leftEdges(lines);
  for (const start of open) {
    const [c0, r0, c1, r1] = takeCluster(start, open, columns);
    const box: Box = [
      c0 * side,
      r0 * side,
      Math.min(width, (c1 + 1) * side),
      Math.min(height, (r1 + 1) * side),
    ];
    const [w, h] = [box[2] - box[0], box[3] - box[1]];
    if (w * h > MAX_SHARE * width * height) continue;
    if (w >= MIN_SIZE[0] * dpi && h >= MIN_SIZE[1] * dpi) places.push(box);
    else if (w >= MIN_LINE[0] * dpi && h >= MIN_LINE[1] * dpi && h < MIN_SIZE[1] * dpi) passedOver.push(box);
    else if (
      isShortLine(box, dpi) &&
      edges.some((left) => Math.abs(box[0] - left) <= 2 * side) &&
      !isBesideLine(box, lines)
    )
      short.push(box);
  }
  return {
    places: [...largest(places, MAX_PLACES), ...largest(passedOver, MAX_LINES)],
    shortLines: short.slice(0, MAX_SHORT_LINES),
  };
}

const isShortLine = ([x0, y0, x1, y1]: Box, dpi: number): boolean =>
  x1 - x0 >= SHORT_LINE.least[0] * dpi &&
  x1 - x0 <= SHORT_LINE.most[0] * dpi &&
  y1 - y0 >= SHORT_LINE.least[1] * dpi &&
  y1 - y0 <= SHORT_LINE.most[1] * dpi;

/**
 * Where the lines at the left of the text begin: that of a fifth of the lines, and those further left. Where most paragraphs have one line, few
 * lines begin left of their indent.
 */
function leftEdges(lines: readonly OcrLine[]): number[] {
  const starts = lines.flatMap(({ words: [first] }) => first?.x0 ?? []).sort((a, b) => a - b);
  return starts.slice(0, Math.floor(lines.length / 5) + 1);
}

/** True for ink at the height of a line, as of a bullet before it. */
const isBesideLine = ([, y0, , y1]: Box, lines: readonly OcrLine[]): boolean =>
  lines.some(
    ({ baseline, size }) => baseline > y0 && baseline - size < (y0 + y1) / 2 && baseline < y1 + size / 2,
  );

const largest = (boxes: readonly Box[], count: number) =>
  boxes.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, count);

const areaOf = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);

/** 1 for each pixel in one of the boxes. */
function maskOf({ width, height }: GreyImage, boxes: readonly Box[]): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const [x0, y0, x1, y1] of boxes) {
    const [from, to] = [Math.max(0, Math.floor(x0) - WORD_EDGE), Math.min(width, Math.ceil(x1) + WORD_EDGE)];
    const bottom = Math.min(height, y1 + WORD_EDGE);
    for (let y = Math.max(0, Math.floor(y0) - WORD_EDGE); y < bottom; y++)
      mask.fill(1, y * width + from, y * width + to);
  }
  return mask;
}

/** Numbers of the squares, row by row, with ink outside the mask. */
function inkedSquares(image: GreyImage, mask: Uint8Array, side: number, columns: number): Set<number> {
  const { width, height } = image;
  const ink = new Uint16Array(columns * Math.ceil(height / side));
  const { first, bounds } = inkRuns(image);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / side) * columns;
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      for (let x = bounds[k]!; x < bounds[k + 1]!; x++)
        if (mask[y * width + x] === 0) ink[row + Math.floor(x / side)]!++;
    }
  }
  return new Set([...ink.keys()].filter((i) => ink[i]! >= INKED * side * side));
}

/** The first and last column and row of the squares connected with `start`; they are removed from `open`. */
function takeCluster(start: number, open: Set<number>, columns: number): Box {
  let [c0, r0, c1, r1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  const queue = [start];
  open.delete(start);
  for (let square = queue.pop(); square !== undefined; square = queue.pop()) {
    const [column, row] = [square % columns, Math.floor(square / columns)];
    [c0, r0, c1, r1] = [Math.min(c0, column), Math.min(r0, row), Math.max(c1, column), Math.max(r1, row)];
    for (let r = row - REACH; r <= row + REACH; r++) {
      for (let c = Math.max(0, column - REACH); c <= Math.min(columns - 1, column + REACH); c++) {
        if (open.delete(r * columns + c)) queue.push(r * columns + c);
      }
    }
  }
  return [c0, r0, c1, r1];
}
