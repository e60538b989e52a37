import type { GreyImage } from "../../shared/ocr-engine.ts";
import { inkLimit, paperBrightness } from "./ink-runs.ts";
import { type DrawnLine, findDrawnLines } from "./ruled-lines.ts";

/** The line of a fold reaches both edges of the picture, except for this share of its length. */
const FROM_EDGE = 0.02;
/** The pieces of the line are this near to each other (points), and cover this share of the page. */
const DRIFT = 2;
const COVERED = 0.85;
/** A sheet was folded in both directions three times at most; a table that fills the picture has more lines. */
const MOST_FOLDS = 3;
/** Ink that continues across a fold by more is a letter on it (inches). */
const WIDEST = 0.03;

/**
 * The picture without the lines that the folds of a sheet leave from edge to edge. They would be the borders of a table
 * with all the text of the page in it. Letters on a fold keep their ink. The picture is level.
 */
export function withoutFolds(image: GreyImage): GreyImage {
  const folds = foldsOf(image);
  if (folds.length === 0) return image;
  const { width, height, dpi } = image;
  const data = Uint8Array.from(image.data);
  const paper = paperBrightness(image);
  const limit = inkLimit(image);
  const widest = Math.max(3, WIDEST * dpi);
  for (const { rule, runs } of folds) {
    const isLevel = rule.axis === "horizontal";
    const [along, across, size] = isLevel ? [1, width, height] : [width, 1, width];
    for (const { at, from, to } of runs) {
      for (let i = from; i < to; i++) {
        const start = i * along;
        let [first, last] = [at, at];
        while (first > 0 && image.data[start + (first - 1) * across]! < limit) first--;
        while (last < size - 1 && image.data[start + (last + 1) * across]! < limit) last++;
        if (last - first >= widest) continue;
        // The rim of the line is lighter than ink.
        for (let k = Math.max(0, first - 1); k <= Math.min(size - 1, last + 1); k++)
          data[start + k * across] = paper;
      }
    }
  }
  return { ...image, data };
}

function foldsOf(image: GreyImage): readonly DrawnLine[] {
  const lines = findDrawnLines(image);
  return (["horizontal", "vertical"] as const).flatMap((axis) => {
    const length = ((axis === "horizontal" ? image.width : image.height) * 72) / image.dpi;
    const folds = inOneLine(lines.filter(({ rule }) => rule.axis === axis)).filter((pieces) =>
      crossesPage(pieces, length),
    );
    return folds.length <= MOST_FOLDS ? folds.flat() : [];
  });
}

/** The pieces of each line, from left to right or from top to bottom. */
function inOneLine(lines: readonly DrawnLine[]): readonly DrawnLine[][] {
  const found: DrawnLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.rule.at - b.rule.at)) {
    const last = found.at(-1);
    if (last && line.rule.at - last[0]!.rule.at <= DRIFT) last.push(line);
    else found.push([line]);
  }
  return found.map((pieces) => pieces.toSorted((a, b) => a.rule.from - b.rule.from));
}

function crossesPage(pieces: readonly DrawnLine[], length: number): boolean {
  let [covered, end] = [0, 0];
  for (const { rule } of pieces) {
    covered += Math.max(0, rule.to - Math.max(end, rule.from));
    end = Math.max(end, rule.to);
  }
  const edge = FROM_EDGE * length;
  return pieces[0]!.rule.from <= edge && end >= length - edge && covered >= COVERED * length;
}
