import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { GreyImage } from "../../shared/ocr-engine.ts";
import { type BentLine, followLines } from "./bent-lines.ts";

// The lines of a table on a bent sheet are not straight, so the rows found in them are wrong. How far a point lies
// below its place on the flat sheet is fitted by a polynomial: powers 1 to 4 of x, each constant or growing with y.

/** Powers of x times powers of y. Those without x are the places of the lines themselves. */
const TERMS = [1, 2, 3, 4].flatMap((x) => [0, 1].map((y) => [x, y] as const));
/** Least number of lines, and most lines and points of each that are used for the fit. */
const FEWEST = 4;
const MOST = 60;
const POINTS = 40;
/**
 * Least length of a line that shows how a sheet is bent, and least width from the first to the last of them (shares of the picture's width).
 * Arcs of a seal and strokes of a signature are shorter; a fit to them would tear the page apart.
 */
const LONG = 0.25;
const WIDE = 0.4;
/** A sheet that lies on a scanner is bent by no more (points). */
const MOST_BENT = 36;
/** A sheet is bent if a line leaves its chord by more (points). */
const BENT = 1.5;
/** The lines are straight afterwards within this distance from their place (points, root mean square). */
const STRAIGHT = 0.8;

/** The picture with straight table lines; the same picture if they are straight or too few. It is level. */
export function straightened(image: GreyImage): GreyImage {
  const points = 72 / image.dpi;
  const lines = followLines(image)
    .filter((line) => lengthOf(line) >= LONG * image.width)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MOST)
    .map(thinned);
  if (lines.length < FEWEST || lines.filter((line) => sagitta(line) * points > BENT).length < 2) return image;
  const bend = fitted(lines, image);
  if (!bend || bend.error * points > STRAIGHT || bend.right - bend.left < WIDE * image.width) return image;
  return deepest(bend, image) * points <= MOST_BENT ? moved(image, bend) : image;
}

/** The greatest distance by which a pixel would be moved (pixels). */
function deepest(bend: Bend, { width, height }: GreyImage): number {
  const { coefficients, left, right, top, bottom } = bend;
  let most = 0;
  for (let x = left; x <= right; x++)
    for (const y of [top, bottom])
      most = Math.max(most, Math.abs(dot(termsAt(x, y, width, height), coefficients)));
  return most;
}

const lengthOf = ({ xs }: BentLine) => xs.at(-1)! - xs[0]!;

function thinned({ xs, ys }: BentLine): BentLine {
  const every = Math.max(1, Math.floor(xs.length / POINTS));
  const isKept = (_: number, i: number) => i % every === 0;
  return { xs: xs.filter(isKept), ys: ys.filter(isKept) };
}

/** The greatest distance of a line from the straight line between its ends. */
function sagitta({ xs, ys }: BentLine): number {
  const slope = (ys.at(-1)! - ys[0]!) / (xs.at(-1)! - xs[0]!);
  return ys.reduce((most, y, i) => Math.max(most, Math.abs(y - ys[0]! - slope * (xs[i]! - xs[0]!))), 0);
}

interface Bend {
  readonly coefficients: readonly number[];
  /** Where the lines begin and end, and the first and the last line: beyond them the polynomial is not known. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Root mean square (pixels). */
  readonly error: number;
}

function fitted(lines: readonly BentLine[], { width, height }: GreyImage): Bend | null {
  const middles = lines.map(({ ys }) => ys.reduce((a, b) => a + b, 0) / ys.length);
  const size = TERMS.length + lines.length;
  const sums = Array.from({ length: size }, () => new Float64Array(size + 1));
  const rows = lines.flatMap(({ xs, ys }, line) =>
    xs.map((x, i) => ({ line, terms: termsAt(x, middles[line]!, width, height), y: ys[i]! })),
  );
  for (const { line, terms, y } of rows) {
    const at = [...terms.keys(), TERMS.length + line];
    const values = [...terms, 1];
    at.forEach((r, i) => {
      at.forEach((c, j) => {
        sums[r]![c]! += values[i]! * values[j]!;
      });
      sums[r]![size]! += values[i]! * y;
    });
  }
  const solution = solved(sums);
  if (!solution) return null;
  const coefficients = solution.slice(0, TERMS.length);
  const squares = rows.reduce((sum, { line, terms, y }) => {
    const rest = y - solution[TERMS.length + line]! - dot(terms, coefficients);
    return sum + rest * rest;
  }, 0);
  const error = Math.sqrt(squares / rows.length);
  const left = leastOf(lines.map(({ xs }) => xs[0]!));
  const right = greatestOf(lines.map(({ xs }) => xs.at(-1)!));
  return { coefficients, left, right, top: leastOf(middles), bottom: greatestOf(middles), error };
}

/** The terms of the polynomial at a point, with x and y from -1 to 1. */
function termsAt(x: number, y: number, width: number, height: number): number[] {
  const [u, v] = [(2 * x) / width - 1, (2 * y) / height - 1];
  return TERMS.map(([a, b]) => u ** a * v ** b);
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Solves equations by elimination; the last number of a row is its right side. null without a single solution. */
function solved(rows: readonly Float64Array[]): number[] | null {
  const size = rows.length;
  const left = [...rows];
  for (let column = 0; column < size; column++) {
    const best = left.reduce(
      (at, row, i) => (i >= column && Math.abs(row[column]!) > Math.abs(left[at]![column]!) ? i : at),
      column,
    );
    const pivot = left[best]!;
    if (Math.abs(pivot[column]!) < 1e-9) return null;
    left[best] = left[column]!;
    left[column] = pivot;
    for (const row of left) {
      if (row === pivot || row[column] === 0) continue;
      const factor = row[column]! / pivot[column]!;
      for (let k = column; k <= size; k++) row[k]! -= factor * pivot[k]!;
    }
  }
  return left.map((row, i) => row[size]! / row[i]!);
}

/** Each pixel from its place on the bent sheet; between two pixels nearer to the darker one, or thin lines would become pale. */
function moved(image: GreyImage, { coefficients, left, right, top, bottom }: Bend): GreyImage {
  const { data, width, height } = image;
  const flat = new Uint8Array(data.length);
  for (let x = 0; x < width; x++) {
    const known = Math.min(right, Math.max(left, x));
    const atTop = dot(termsAt(known, top, width, height), coefficients);
    const atBottom = dot(termsAt(known, bottom, width, height), coefficients);
    for (let y = 0; y < height; y++) {
      const share = Math.min(1, Math.max(0, (y - top) / (bottom - top)));
      const from = Math.min(height - 1, Math.max(0, y + atTop + share * (atBottom - atTop)));
      const row = Math.min(height - 2, Math.floor(from));
      const [above, below] = [data[row * width + x]!, data[(row + 1) * width + x]!];
      const between = above + (from - row) * (below - above);
      flat[y * width + x] = (between + Math.min(above, below)) / 2;
    }
  }
  return { ...image, data: flat };
}
