import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkRuns } from "./ink-runs.ts";

/** A sheet with two pages side by side is wider than high by this factor at least. */
const WIDE = 1.2;
/** The white space between the pages: where its middle is, and its least width (shares of the width of the sheet). */
const FROM = 0.42;
const TO = 0.58;
const GUTTER = 0.025;
/** Specks in a column of it (share of the height): a title in the middle, or the line of a table, has more ink. */
const SPECKS = 0.002;
/** Least share of the rows with ink on the fuller page and on the other one, which may be the short last page of a document. */
const TEXT = 0.25;
const SHORT_TEXT = 0.03;

/** The two pages of a sheet, from left to right; null if it is one page. `x`: where the second begins. */
export function facingPages(
  sheet: GreyImage,
): { readonly pages: readonly GreyImage[]; readonly x: number } | null {
  const { width, height } = sheet;
  if (width < WIDE * height) return null;
  const { columns, rowsWithInk } = countInk(sheet);
  const from = Math.round(FROM * width);
  let best = { start: 0, end: 0 };
  for (let start = from; start < TO * width; start++) {
    let end = start;
    while (end < TO * width && columns[end]! <= SPECKS * height) end++;
    if (end - start > best.end - best.start) best = { start, end };
    start = end;
  }
  if (best.end - best.start < GUTTER * width) return null;
  const x = (best.start + best.end) >> 1;
  const [left, right] = [rowsWithInk(0, x), rowsWithInk(x, width)];
  if (Math.max(left, right) < TEXT * height || Math.min(left, right) < SHORT_TEXT * height) return null;
  return { pages: [cut(sheet, 0, x), cut(sheet, x, width)], x };
}

/** The number of rows with ink in each column, and in a range of columns. */
function countInk(image: GreyImage) {
  const { first, bounds } = inkRuns(image);
  const columns = new Int32Array(image.width + 1);
  for (let k = 0; k < bounds.length; k += 2)
    for (let x = bounds[k]!; x < bounds[k + 1]!; x++) columns[x]! += 1;
  const hasInk = (y: number, from: number, to: number) => {
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2)
      if (bounds[k]! < to && bounds[k + 1]! > from) return true;
    return false;
  };
  const rowsWithInk = (from: number, to: number) => {
    let rows = 0;
    for (let y = 0; y < image.height; y++) if (hasInk(y, from, to)) rows++;
    return rows;
  };
  return { columns, rowsWithInk };
}

/** The columns from..to-1 of a picture. */
export function cut({ data, width, height, dpi }: GreyImage, from: number, to: number): GreyImage {
  const part = new Uint8Array((to - from) * height);
  for (let y = 0; y < height; y++) part.set(data.subarray(y * width + from, y * width + to), y * (to - from));
  return { data: part, width: to - from, height, dpi };
}
