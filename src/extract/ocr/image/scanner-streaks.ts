import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkRuns, paperBrightness } from "./ink-runs.ts";
import { findDrawnLines } from "./ruled-lines.ts";

/** Columns from..to-1 of a picture. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** Greatest width of a streak (inches). */
const WIDEST = 0.04;
/** A streak is straight within this width (inches). */
const DRIFT = 0.015;
/** Least share of the rows with ink within that width. Print covers about half, because of the space between lines. */
const COVERED = 0.95;
/** A column with a smaller share of the ink of the fullest column does not belong to the streak. */
const LEAST_SHARE = 0.3;
/** Ink that continues beside a streak by more is a letter that touches it (inches). */
const TOUCHING = 0.01;
/** A vertical line is the edge of a table if horizontal lines end at it: least number, and least length (points). */
const EDGE_LINES = 3;
const EDGE_LENGTH = 72;

/**
 * The picture without the dark streaks that dust on a scanner's glass draws along the whole page. Engines take them for
 * the border between two columns of text and cut each line there. Letters that a streak crosses keep their ink.
 */
export function withoutStreaks(image: GreyImage): GreyImage {
  const bands = streaksOf(image);
  if (bands.length === 0) return image;
  const { width, height, dpi } = image;
  const { first, bounds } = inkRuns(image);
  const paper = paperBrightness(image);
  const data = Uint8Array.from(image.data);
  const touching = Math.max(1, TOUCHING * dpi);
  for (let y = 0; y < height; y++) {
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      const [from, to] = [bounds[k]!, bounds[k + 1]!];
      const band = bands.find((one) => from < one.to && to > one.from);
      if (!band || band.from - from > touching || to - band.to > touching) continue;
      // The rim of the streak is lighter than ink.
      data.fill(paper, y * width + Math.max(0, from - 1), y * width + Math.min(width, to + 1));
    }
  }
  return { ...image, data };
}

function streaksOf(image: GreyImage): Band[] {
  const { width, height, dpi } = image;
  const drift = Math.max(2, Math.round(DRIFT * dpi));
  const rows = rowsWithInk(image, drift);
  const bands: Band[] = [];
  for (let from = 0; from < width; from++) {
    if (rows[from]! < COVERED * height) continue;
    let end = from + 1;
    while (end < width && rows[end]! >= COVERED * height) end++;
    const band = trimmed({ from, to: Math.min(width, end + drift - 1) }, rowsWithInk(image, 1));
    if (band.to - band.from <= WIDEST * dpi) bands.push(band);
    from = end;
  }
  // The lines between the columns of a table that fills the picture look like streaks too.
  return bands.some((band) => isTableEdge(band, image)) ? [] : bands;
}

/** For each column: how many rows have ink in it or in the `within` - 1 columns after it. */
function rowsWithInk(image: GreyImage, within: number): Int32Array {
  const { first, bounds } = inkRuns(image);
  const changes = new Int32Array(image.width + 1);
  for (let y = 0; y < image.height; y++) {
    let counted = 0;
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      const from = Math.max(counted, bounds[k]! - within + 1);
      counted = bounds[k + 1]!;
      changes[from]! += 1;
      changes[counted]! -= 1;
    }
  }
  let rows = 0;
  return changes.map((change) => {
    rows += change;
    return rows;
  });
}

/** Without the columns at both sides that only have the ink of letters. */
function trimmed({ from, to }: Band, ink: Int32Array): Band {
  const least = LEAST_SHARE * ink.subarray(from, to).reduce((a, b) => Math.max(a, b), 0);
  const columns = { from, to };
  while (ink[columns.from]! < least) columns.from++;
  while (ink[columns.to - 1]! < least) columns.to--;
  return columns;
}

function isTableEdge({ from, to }: Band, image: GreyImage): boolean {
  const points = 72 / image.dpi;
  const isAt = (x: number) => x > (from - 2) * points && x < (to + 2) * points;
  const lines = findDrawnLines(image).filter(
    ({ rule }) =>
      rule.axis === "horizontal" && rule.to - rule.from >= EDGE_LENGTH && (isAt(rule.from) || isAt(rule.to)),
  );
  return lines.length >= EDGE_LINES;
}
