import type { Rule } from "../../layout/page.ts";
import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkRuns, paperBrightness } from "./ink-runs.ts";

/** A line found in a picture: as a rule in points, and its pixels. */
export interface DrawnLine {
  readonly rule: Rule;
  readonly runs: readonly Run[];
}

/** Ink without a hole along row (or column) `at`, from..to-1. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Least length of a line (inches); strokes of letters are shorter. */
const SHORTEST = 0.3;
/** Least length of a line that joins two others (inches), as between the cells of a row with one line of text. */
const SHORTEST_BETWEEN = 0.12;
/** Greatest thickness of a line (inches). */
const THICKEST = 0.06;
/** Largest hole that scanning leaves in a line (inches). */
const HOLE = 0.015;
/** Largest distance between the pieces of a line that is not quite level (pixels). */
const APART = 2;

/** Finds straight lines along the axes. Vertical lines are searched only if there are two horizontal ones, as in a table. */
export function findDrawnLines(image: GreyImage): DrawnLine[] {
  const horizontal = joinRuns(horizontalRuns(image), image.dpi, "horizontal");
  if (horizontal.length < 2) return horizontal;
  const long = verticalRuns(image, isOnLines(horizontal, image));
  return [...horizontal, ...joinRuns(long, image.dpi, "vertical")];
}

/** Tests whether a pixel is on one of these horizontal lines or at most APART pixels above or below it. */
function isOnLines(
  lines: readonly DrawnLine[],
  { width, height }: GreyImage,
): (x: number, y: number) => boolean {
  const near = new Uint8Array(width * height);
  for (const { at, from, to } of lines.flatMap((line) => line.runs)) {
    const last = Math.min(height - 1, at + APART);
    for (let y = Math.max(0, at - APART); y <= last; y++) near.fill(1, y * width + from, y * width + to);
  }
  return (x, y) => near[y * width + x] === 1;
}

interface OpenLine {
  readonly runs: Run[];
  from: number;
  to: number;
}

/** Joins long runs that continue each other; `long` is sorted by `at`. */
function joinRuns(long: readonly Run[], dpi: number, axis: Rule["axis"]): DrawnLine[] {
  const open: OpenLine[] = [];
  const done: OpenLine[] = [];
  for (const run of long) {
    while (open.length > 0 && run.at - open[0]!.runs.at(-1)!.at > APART) done.push(open.shift()!);
    const near = open.findIndex((line) => {
      const last = line.runs.at(-1)!;
      return run.at - last.at <= APART && run.from <= last.to + APART && run.to >= last.from - APART;
    });
    const line = near < 0 ? { runs: [], from: run.from, to: run.to } : open.splice(near, 1)[0]!;
    line.runs.push(run);
    line.from = Math.min(line.from, run.from);
    line.to = Math.max(line.to, run.to);
    open.push(line);
  }
  return [...done, ...open].flatMap((line) => toDrawnLine(line, dpi, axis) ?? []);
}

/** null if it is too thick for a line. */
function toDrawnLine({ runs, from, to }: OpenLine, dpi: number, axis: Rule["axis"]): DrawnLine | null {
  const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  if (ink / (to - from) > THICKEST * dpi) return null;
  const at = runs.reduce((sum, run) => sum + run.at * (run.to - run.from), 0) / ink + 0.5;
  const points = 72 / dpi;
  return { rule: { axis, at: at * points, from: from * points, to: to * points }, runs };
}

/** Long runs along the rows, row by row. */
function horizontalRuns(image: GreyImage): Run[] {
  const { shortest, hole } = lengthsInPixels(image.dpi);
  const { first, bounds } = inkRuns(image);
  const runs: Run[] = [];
  for (let at = 0; at < image.height; at++) {
    let from = -1;
    let to = -1;
    for (let k = 2 * first[at]!; k < 2 * first[at + 1]!; k += 2) {
      if (from < 0 || bounds[k]! - to > hole) {
        if (to - from >= shortest) runs.push({ at, from, to });
        from = bounds[k]!;
      }
      to = bounds[k + 1]!;
    }
    if (to - from >= shortest) runs.push({ at, from, to });
  }
  return runs;
}

/** Long runs along the columns, and shorter ones from one horizontal line to another, column by column. */
function verticalRuns(image: GreyImage, isOnLine: (x: number, y: number) => boolean): Run[] {
  const { width, height } = image;
  const { shortest, hole } = lengthsInPixels(image.dpi);
  const between = SHORTEST_BETWEEN * image.dpi;
  const { first, bounds } = inkRuns(image);
  const runs: Run[] = [];
  const froms = new Int32Array(width).fill(-1);
  const ends = new Int32Array(width).fill(-1);
  const closeRun = (at: number) => {
    const [from, to] = [froms[at]!, ends[at]!];
    const length = to - from;
    const isLine = length >= shortest || (length >= between && isOnLine(at, from) && isOnLine(at, to - 1));
    if (isLine) runs.push({ at, from, to });
  };
  for (let y = 0; y < height; y++) {
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      for (let at = bounds[k]!; at < bounds[k + 1]!; at++) {
        if (froms[at]! < 0 || y - ends[at]! > hole) {
          closeRun(at);
          froms[at] = y;
        }
        ends[at] = y + 1;
      }
    }
  }
  for (let at = 0; at < width; at++) closeRun(at);
  return runs.sort((a, b) => a.at - b.at || a.from - b.from);
}

const lengthsInPixels = (dpi: number) => ({
  shortest: SHORTEST * dpi,
  hole: Math.max(1, Math.round(HOLE * dpi)),
});

/** A copy with paper in place of these lines. */
export function withoutLines(image: GreyImage, lines: readonly DrawnLine[]): GreyImage {
  const { width, height } = image;
  const paper = paperBrightness(image);
  const data = Uint8Array.from(image.data);
  for (const { rule, runs } of lines) {
    for (const { at, from, to } of runs) {
      for (let across = Math.max(0, at - 1); across <= at + 1; across++) {
        if (rule.axis === "horizontal") {
          if (across < height) data.fill(paper, across * width + from, across * width + to);
        } else if (across < width) {
          for (let y = from; y < to; y++) data[y * width + across] = paper;
        }
      }
    }
  }
  return { ...image, data };
}
