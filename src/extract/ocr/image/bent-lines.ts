import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkLimit } from "./ink-runs.ts";

/** A drawn line followed from left to right: the points of its middle (pixels), with holes between them. */
export interface BentLine {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Greatest thickness of a line, largest hole in it and least length (inches). */
const THICKEST = 0.04;
const HOLE = 0.04;
const SHORTEST = 0.7;
/** Share of its columns in which a line is seen; the strokes of a line of text are in fewer. */
const SEEN = 0.9;
/** Pixels by which the middle of a line moves from one column to the next at most. */
const STEP = 1.6;

interface OpenLine {
  readonly xs: number[];
  readonly ys: number[];
}

/** Follows thin lines from left to right, also where they are not straight. Letters end after a few pixels. */
export function followLines(image: GreyImage): BentLine[] {
  const { width, dpi } = image;
  const limit = inkLimit(image);
  const found: BentLine[] = [];
  let open: OpenLine[] = [];
  const close = (line: OpenLine) => {
    const length = line.xs.at(-1)! - line.xs[0]!;
    if (length >= SHORTEST * dpi && line.xs.length >= SEEN * length) found.push(line);
  };
  for (let x = 0; x < width; x++) {
    const middles = new Set(middlesAt(image, x, limit));
    const next: OpenLine[] = [];
    for (const line of open) {
      const last = line.ys.at(-1)!;
      const y = [...near(middles, last)][0];
      if (y !== undefined) {
        middles.delete(y);
        line.xs.push(x);
        line.ys.push(y);
      } else if (x - line.xs.at(-1)! > HOLE * dpi) {
        close(line);
        continue;
      }
      next.push(line);
    }
    for (const y of middles) next.push({ xs: [x], ys: [y] });
    open = next;
  }
  open.forEach(close);
  return found;
}

function* near(middles: ReadonlySet<number>, y: number): Generator<number> {
  for (const middle of middles) if (Math.abs(middle - y) <= STEP) yield middle;
}

/** The middles of the thin runs of ink in a column. */
function middlesAt({ data, width, height, dpi }: GreyImage, x: number, limit: number): number[] {
  const thickest = THICKEST * dpi;
  const found: number[] = [];
  let start = -1;
  for (let y = 0, p = x; y <= height; y++, p += width) {
    const isInk = y < height && data[p]! < limit;
    if (isInk && start < 0) start = y;
    if (!isInk && start >= 0) {
      if (y - start <= thickest) found.push((start + y - 1) / 2);
      start = -1;
    }
  }
  return found;
}
