import type { GreyImage } from "../../shared/ocr-engine.ts";
import { type InkRuns, inkRuns, paperBrightness } from "./ink-runs.ts";

/** Greatest width and height of a speck (inches); a full stop in small print is larger. */
const LARGEST = 0.0095;
/** A speck has no other ink within this distance (inches); a dot of a letter has. */
const APART = 0.028;
/** Least specks on a square inch for a picture to be cleaned. Other pages stay as they are. */
const MANY = 1;

/** A stretch of ink, in pixels; ends are exclusive. */
interface Speck {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The picture without the dust of a copier: engines read isolated specks as dashes and full stops. A picture with few of them
 * is returned as it is.
 */
export function withoutSpecks(image: GreyImage): GreyImage {
  const { width, height, dpi } = image;
  const specks = specksOf(image);
  if (specks.length < (MANY * width * height) / (dpi * dpi)) return image;
  const paper = paperBrightness(image);
  const data = Uint8Array.from(image.data);
  // The rim of a speck is lighter than ink.
  for (const { x0, y0, x1, y1 } of specks)
    for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
      data.fill(paper, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 1));
  return { ...image, data };
}

function specksOf(image: GreyImage): Speck[] {
  const runs = inkRuns(image);
  const { first, bounds } = runs;
  const most = Math.max(1, Math.round(LARGEST * image.dpi));
  const apart = Math.round(APART * image.dpi);
  const specks: Speck[] = [];
  for (let y = 0; y < image.height; y++)
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      const [x0, x1] = [bounds[k]!, bounds[k + 1]!];
      if (x1 - x0 > most) continue;
      const isTop = y === 0 || !hasInkIn(runs, y - 1, x0 - 1, x1 + 1);
      const speck = isTop ? grown({ x0, y0: y, x1, y1: y + 1 }, runs, image.height, most) : null;
      if (speck && isAlone(speck, runs, image.height, apart)) specks.push(speck);
    }
  return specks;
}

/** The ink that hangs together below its top row; null if it is larger than a speck. */
function grown(top: Speck, { first, bounds }: InkRuns, height: number, most: number): Speck | null {
  let { x0, x1, y1 } = top;
  for (; y1 < height; y1++) {
    const [left, right] = [x0 - 1, x1 + 1];
    let found = false;
    for (let k = 2 * first[y1]!; k < 2 * first[y1 + 1]! && bounds[k]! < right; k += 2) {
      if (bounds[k + 1]! <= left) continue;
      found = true;
      x0 = Math.min(x0, bounds[k]!);
      x1 = Math.max(x1, bounds[k + 1]!);
    }
    if (!found) break;
    if (y1 + 1 - top.y0 > most || x1 - x0 > most) return null;
  }
  return { x0, y0: top.y0, x1, y1 };
}

function isAlone({ x0, y0, x1, y1 }: Speck, runs: InkRuns, height: number, apart: number): boolean {
  for (let y = Math.max(0, y0 - apart); y < Math.min(height, y1 + apart); y++) {
    const isInside = y >= y0 && y < y1;
    if (isInside) {
      if (hasInkIn(runs, y, x0 - apart, x0) || hasInkIn(runs, y, x1, x1 + apart)) return false;
    } else if (hasInkIn(runs, y, x0 - apart, x1 + apart)) return false;
  }
  return true;
}

/** True if a row has ink between two columns (the second exclusive). */
function hasInkIn({ first, bounds }: InkRuns, y: number, from: number, to: number): boolean {
  let low = first[y]!;
  let high = first[y + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[2 * middle + 1]! <= from) low = middle + 1;
    else high = middle;
  }
  return low < first[y + 1]! && bounds[2 * low]! < to;
}
