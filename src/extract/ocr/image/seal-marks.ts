import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkLimit } from "./ink-runs.ts";

/** Side of the squares in which ink is counted, and the least share of ink in a square that is no dust (inches). */
const SQUARE = 0.1;
const LEAST_INK = 0.06;
/** A seal is at most 42 mm wide (inches); a line of text is wider. */
const SEAL = 1.7;
/** Share of the picture at each side where staples, holes and the edges of the sheet leave marks. */
const MARGIN = 0.08;

/**
 * Whether a page on which nothing was read shows no more than what a seal on the front leaves on the back of a sheet: all ink but dust
 * is inside one square of the size of a seal.
 */
export function showsOnlySealMarks(image: GreyImage): boolean {
  const { data, width, height, dpi } = image;
  const side = Math.max(1, Math.round(SQUARE * dpi));
  const columns = Math.ceil(width / side);
  const ink = new Uint32Array(columns * Math.ceil(height / side));
  const limit = inkLimit(image);
  const [left, top] = [Math.round(MARGIN * width), Math.round(MARGIN * height)];
  for (let y = top; y < height - top; y++)
    for (let x = left; x < width - left; x++)
      if (data[y * width + x]! < limit) ink[Math.floor(y / side) * columns + Math.floor(x / side)]!++;
  let [x0, y0, x1, y1] = [columns, ink.length, -1, -1];
  for (const [at, count] of ink.entries()) {
    if (count < LEAST_INK * side * side) continue;
    const [x, y] = [at % columns, Math.floor(at / columns)];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  const most = SEAL / SQUARE;
  return x1 - x0 + 1 <= most && y1 - y0 + 1 <= most;
}
