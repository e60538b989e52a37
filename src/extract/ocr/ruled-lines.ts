import type { Rule } from "../pdf/pdf-page.ts";
import type { GreyImage } from "./engine.ts";

/** A drawn line found in a picture: as a rule in points, and the pixels that make it. */
export interface DrawnLine {
  readonly rule: Rule;
  readonly runs: readonly Run[];
}

/** Ink without a hole along a row (or column) `at`, from..to-1. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Inches. No stroke of a letter is as long, no rule as thick. */
const SHORTEST = 0.3;
const THICKEST = 0.06;
/** Inches: holes that scanning leaves in a line. */
const HOLE = 0.015;
/** Pixels: how far the pieces of a line that is not quite level may lie apart. */
const APART = 2;
/** Share of the paper's brightness. */
const DARK = 0.68;
const PAPER_RANK = 0.8;

/** Straight lines along the axes. A table needs two level ones at least: without them, upright ones are not sought. */
export function findDrawnLines(image: GreyImage): DrawnLine[] {
  const dark = darkness(image);
  const level = traced(image, dark, "horizontal");
  return level.length < 2 ? level : [...level, ...traced(image, dark, "vertical")];
}

/** Pixels darker than this are ink. */
export const darkness = (image: GreyImage): number => DARK * paperBrightness(image);

export function paperBrightness({ data }: GreyImage): number {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length; i += 13) counts[data[i]!]!++;
  const wanted = PAPER_RANK * Math.ceil(data.length / 13);
  let value = 0;
  for (let below = 0; value < 255; value++) {
    below += counts[value]!;
    if (below >= wanted) break;
  }
  return value;
}

function traced(image: GreyImage, dark: number, axis: Rule["axis"]): DrawnLine[] {
  const { dpi } = image;
  const open: { runs: Run[]; from: number; to: number }[] = [];
  const done: typeof open = [];
  for (const run of longRuns(image, dark, axis)) {
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
  return [...done, ...open].flatMap(({ runs, from, to }) => {
    const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0);
    if (ink / (to - from) > THICKEST * dpi) return [];
    const at = runs.reduce((sum, run) => sum + run.at * (run.to - run.from), 0) / ink + 0.5;
    const points = 72 / dpi;
    return [{ rule: { axis, at: at * points, from: from * points, to: to * points }, runs }];
  });
}

function* longRuns(
  { data, width, height, dpi }: GreyImage,
  dark: number,
  axis: Rule["axis"],
): Generator<Run> {
  const shortest = SHORTEST * dpi;
  const hole = Math.max(1, Math.round(HOLE * dpi));
  const [lines, length] = axis === "horizontal" ? [height, width] : [width, height];
  const [lineStep, step] = axis === "horizontal" ? [width, 1] : [1, width];
  for (let at = 0; at < lines; at++) {
    let from = -1;
    let last = -1;
    for (let i = 0, p = at * lineStep; i < length; i++, p += step) {
      if (data[p]! >= dark) continue;
      if (from >= 0 && i - last - 1 > hole) {
        if (last + 1 - from >= shortest) yield { at, from, to: last + 1 };
        from = -1;
      }
      if (from < 0) from = i;
      last = i;
    }
    if (from >= 0 && last + 1 - from >= shortest) yield { at, from, to: last + 1 };
  }
}

/** A copy without these lines. */
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
