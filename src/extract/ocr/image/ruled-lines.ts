import type { Rule } from "../../layout/page.ts";
import type { GreyImage } from "../../shared/ocr-engine.ts";
import { faintLinesAlong } from "./faint-lines.ts";
import { findRuns, type InkRuns, inkRuns, paperBrightness } from "./ink-runs.ts";

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

/** What ink must be for a line. */
interface LineShape {
  /** Least length (inches). */
  readonly alone: number;
  /** Least length from one horizontal line to another, as between the cells of a row with one line of text (inches). */
  readonly between: number;
  /** Least share of the length that is ink and no hole. */
  readonly filled: number;
}

/** Strokes of letters are shorter. */
const DARK_LINE: LineShape = { alone: 0.3, between: 0.12, filled: 0 };
/** The blurred edges of letters are shorter, and the specks of a noisy scan leave more holes. */
const PALE_LINE: LineShape = { alone: 1, between: 0.3, filled: 0.9 };
/**
 * Least length of the lines between which a short one is a border (inches): the serifs of bold capitals touch, and "NHIỆM" shows two
 * lines of half an inch with its stems between them.
 */
const LONG = 1;
/** Greatest thickness of a line (inches). */
const THICKEST = 0.06;
/** Largest hole that scanning leaves in a line (inches). */
const HOLE = 0.015;
/** Largest distance between the pieces of a line that is not quite level (pixels). */
const APART = 2;
/**
 * Scanning makes a hairline pale: 0.25 pt are half a pixel at 150 dpi, and bright settings make it paler. Pixels darker than these shares
 * of the paper's brightness may be of a pale line. What shows through from the other side is as pale as the second one, so such lines are
 * only taken where they complete a table of darker lines.
 */
const PALE = 0.8;
const PALEST = 0.9;
/** A pale line is a line of a table if this many lines of the other axis touch it. */
const TOUCHING = 2;
/** Lines closer than this are at the same place (points). */
const SAME = 3;
/** A pale line shows more than known lines if so much of it is new (points). */
const LEAST_NEW = 18;

/** The lines found so far, by axis. */
interface FoundLines {
  readonly across: readonly DrawnLine[];
  readonly down: readonly DrawnLine[];
}

/**
 * Finds straight lines along the axes, and pale ones in tables. Vertical lines are searched only if there are two horizontal ones,
 * as in a table.
 */
export function findDrawnLines(image: GreyImage): DrawnLine[] {
  const { dpi } = image;
  const ink = inkRuns(image);
  const across = joinRuns(horizontalRuns(image, ink, DARK_LINE), dpi, "horizontal");
  const isOnLine = isOnLines(across, image);
  const down =
    across.length < 2 ? [] : joinRuns(verticalRuns(image, ink, DARK_LINE, isOnLine), dpi, "vertical");
  const dark = { across, down };
  const pale = paleLines(image, dark, PALE);
  const found = {
    across: [...across, ...linesOfTables(pale.across, [...down, ...pale.down])],
    down: [...down, ...linesOfTables(pale.down, [...across, ...pale.across])],
  };
  if (found.across.length < TOUCHING && found.down.length < TOUCHING) return [...found.across, ...found.down];
  const palest = withTables(found, paleLines(image, found, PALEST));
  const all = withTables(palest, faintLines(image, palest));
  return [...all.across, ...all.down];
}

/** Known lines with those of others that complete a table of them, also between others that do. */
function withTables(known: FoundLines, others: FoundLines): FoundLines {
  const across = [...known.across, ...linesOfTables(others.across, known.down)];
  const down = [...known.down, ...linesOfTables(others.down, across)];
  return { across: [...known.across, ...linesOfTables(others.across, down)], down };
}

/** The lines that show only in the mean along them, because of the noise of the scan. */
const faintLines = (image: GreyImage, known: FoundLines): FoundLines =>
  furtherLines(image, known, {
    rows: findRuns(faintLinesAlong(image, "horizontal"), HALF),
    columns: findRuns(faintLinesAlong(image, "vertical"), HALF),
  });
/** Between black and white. */
const HALF = 128;

/** The lines that pixels darker than a share of the paper's brightness make, and darker ones do not. */
function paleLines(image: GreyImage, known: FoundLines, share: number): FoundLines {
  const ink = findRuns(image, Math.ceil(share * paperBrightness(image)));
  return furtherLines(image, known, { rows: ink, columns: ink });
}

/** The pale lines that are not known yet. `rows`, `columns`: the ink of which lines along each axis are made. */
function furtherLines(
  image: GreyImage,
  known: FoundLines,
  { rows, columns }: { readonly rows: InkRuns; readonly columns: InkRuns },
): FoundLines {
  const across = withoutKnown(
    joinRuns(horizontalRuns(image, rows, PALE_LINE), image.dpi, "horizontal"),
    known.across,
  );
  if (known.across.length + across.length < 2) return { across, down: [] };
  const isOnLine = isOnLines([...known.across, ...across], image);
  const down = joinRuns(verticalRuns(image, columns, PALE_LINE, isOnLine), image.dpi, "vertical");
  return { across, down: withoutKnown(down, known.down) };
}

/** The lines that show more than the blurred edges of known lines of the same axis. */
function withoutKnown(lines: readonly DrawnLine[], known: readonly DrawnLine[]): DrawnLine[] {
  return lines.filter(({ rule }) => {
    const shown = known
      .filter((other) => Math.abs(other.rule.at - rule.at) <= SAME)
      .reduce(
        (sum, other) =>
          sum + Math.max(0, Math.min(other.rule.to, rule.to) - Math.max(other.rule.from, rule.from)),
        0,
      );
    return rule.to - rule.from - shown >= LEAST_NEW;
  });
}

/** The lines that enough lines of the other axis touch. */
function linesOfTables(lines: readonly DrawnLine[], crossing: readonly DrawnLine[]): DrawnLine[] {
  const isOn = (at: number, { from, to }: Rule) => at >= from - SAME && at <= to + SAME;
  return lines.filter(
    ({ rule }) =>
      crossing.filter((other) => isOn(other.rule.at, rule) && isOn(rule.at, other.rule)).length >= TOUCHING,
  );
}

/** Tests whether a pixel is on one of these horizontal lines that are long, or at most APART pixels above or below it. */
function isOnLines(
  lines: readonly DrawnLine[],
  { width, height }: GreyImage,
): (x: number, y: number) => boolean {
  const near = new Uint8Array(width * height);
  const long = lines.filter(({ rule }) => rule.to - rule.from >= 72 * LONG);
  for (const { at, from, to } of long.flatMap((line) => line.runs)) {
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
function horizontalRuns(image: GreyImage, { first, bounds }: InkRuns, { alone, filled }: LineShape): Run[] {
  const shortest = alone * image.dpi;
  const hole = holeInPixels(image.dpi);
  const runs: Run[] = [];
  for (let at = 0; at < image.height; at++) {
    let from = -1;
    let to = -1;
    let ink = 0;
    const closeRun = () => {
      if (to - from >= shortest && ink >= filled * (to - from)) runs.push({ at, from, to });
    };
    for (let k = 2 * first[at]!; k < 2 * first[at + 1]!; k += 2) {
      if (from < 0 || bounds[k]! - to > hole) {
        closeRun();
        from = bounds[k]!;
        ink = 0;
      }
      to = bounds[k + 1]!;
      ink += to - bounds[k]!;
    }
    closeRun();
  }
  return runs;
}

/** Long runs along the columns, and shorter ones from one horizontal line to another, column by column. */
function verticalRuns(
  { width, height, dpi }: GreyImage,
  { first, bounds }: InkRuns,
  { alone, between, filled }: LineShape,
  isOnLine: (x: number, y: number) => boolean,
): Run[] {
  const hole = holeInPixels(dpi);
  const runs: Run[] = [];
  const froms = new Int32Array(width).fill(-1);
  const ends = new Int32Array(width).fill(-1);
  const inks = new Int32Array(width);
  const closeRun = (at: number) => {
    const [from, to] = [froms[at]!, ends[at]!];
    const length = to - from;
    const isLong =
      length >= alone * dpi || (length >= between * dpi && isOnLine(at, from) && isOnLine(at, to - 1));
    if (isLong && inks[at]! >= filled * length) runs.push({ at, from, to });
  };
  for (let y = 0; y < height; y++) {
    for (let k = 2 * first[y]!; k < 2 * first[y + 1]!; k += 2) {
      for (let at = bounds[k]!; at < bounds[k + 1]!; at++) {
        if (froms[at]! < 0 || y - ends[at]! > hole) {
          closeRun(at);
          froms[at] = y;
          inks[at] = 0;
        }
        ends[at] = y + 1;
        inks[at]! += 1;
      }
    }
  }
  for (let at = 0; at < width; at++) closeRun(at);
  return runs.sort((a, b) => a.at - b.at || a.from - b.from);
}

const holeInPixels = (dpi: number) => Math.max(1, Math.round(HOLE * dpi));

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
