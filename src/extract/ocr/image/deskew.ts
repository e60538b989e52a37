import type { GreyImage } from "../../shared/ocr-engine.ts";
import { type InkMask, inkMask } from "./binarize.ts";
import { reduce } from "./reduce.ts";

/** How the lines of a page run. */
export interface Slant {
  /** Lines run up or down the picture: it is turned by a quarter, one way or the other. */
  readonly upended: boolean;
  /** Degrees clockwise by which the lines are off; to be turned back by as many. */
  readonly degrees: number;
  /**
   * Lines seem to stand on their heads; where the page is upended: once it is turned a quarter anticlockwise. A guess:
   * above the small letters of a line stands more ink (capitals, marks) than hangs below it, so that its lower edge
   * is the sharper one.
   */
  readonly reversed: boolean;
}

/** The short side of the copy that is looked at (pixels): lines of print are still apart in it. */
const SHORT_SIDE = 560;
const REACH = 12;
/** Degrees. */
const WIDEST = 5;
const COARSE = 0.5;
const FINE = 0.1;
const MOST_POINTS = 40_000;
/** A page is upended where its columns stand out this much more than its rows. */
const CLEARLY = 1.3;
/** Longer runs of ink are rules, frames and shadows of the edge, which say nothing of letters (pixels of the copy). */
const LONGEST_STROKE = 30;
/** A power of two, larger than the copy's diagonal. */
const BINS = 4096;

/**
 * Finds how far a page is off by its profile: seen along its lines, ink gathers in rows with white between them
 * (projection profile).
 */
export function findSlant(image: GreyImage): Slant {
  const factor = Math.max(1, Math.round(Math.min(image.width, image.height) / SHORT_SIDE));
  const points = strokes(inkMask(reduce(image, factor), REACH));
  if (points.length < 200) return { upended: false, degrees: 0, reversed: false };
  const level = bestAngle(points, false);
  const upright = bestAngle(points, true);
  const upended = upright.score > CLEARLY * level.score;
  const best = upended ? upright : level;
  // -0 is no angle to speak of.
  return { upended, degrees: best.degrees || 0, reversed: best.lean > 0 };
}

/** x and y of ink, in turn, without long straight runs; evenly thinned. */
function strokes({ data, width, height }: InkMask): Int32Array {
  const long = new Uint8Array(data.length);
  const markLong = (count: number, length: number, at: (line: number, i: number) => number) => {
    for (let line = 0; line < count; line++) {
      let run = 0;
      for (let i = 0; i <= length; i++) {
        if (i < length && data[at(line, i)] === 1) run++;
        else {
          if (run > LONGEST_STROKE) for (let k = i - run; k < i; k++) long[at(line, k)] = 1;
          run = 0;
        }
      }
    }
  };
  markLong(height, width, (y, x) => y * width + x);
  markLong(width, height, (x, y) => y * width + x);
  const found: number[] = [];
  for (let i = 0; i < data.length; i++) if (data[i] === 1 && long[i] === 0) found.push(i);
  const every = Math.max(1, Math.ceil(found.length / MOST_POINTS));
  const points = new Int32Array(2 * Math.floor(found.length / every));
  for (let k = 0; k < points.length; k += 2) {
    const i = found[(k / 2) * every]!;
    points[k] = i % width;
    points[k + 1] = Math.floor(i / width);
  }
  return points;
}

interface Angle {
  readonly degrees: number;
  readonly score: number;
  /** Below 0: lines end sharper than they begin. */
  readonly lean: number;
}

function bestAngle(points: Int32Array, upended: boolean): Angle {
  const around = (middle: number, reach: number, step: number): Angle => {
    let best: Angle = { degrees: middle, score: -1, lean: 0 };
    for (let degrees = middle - reach; degrees <= middle + reach + 1e-9; degrees += step) {
      const { score, lean } = profile(points, degrees, upended);
      if (score > best.score) best = { degrees, score, lean };
    }
    return best;
  };
  const coarse = around(0, WIDEST, COARSE);
  const fine = around(coarse.degrees, COARSE, FINE);
  return { ...fine, degrees: Math.round(fine.degrees * 10) / 10 };
}

/** How sharply ink and white alternate across lines that run at this angle. */
function profile(points: Int32Array, degrees: number, upended: boolean) {
  const radians = (degrees * Math.PI) / 180;
  const sin = Math.sin(radians);
  const cos = Math.cos(radians);
  const bins = new Float64Array(BINS);
  for (let k = 0; k < points.length; k += 2) {
    const x = points[k]!;
    const y = points[k + 1]!;
    const across = upended ? x * cos + y * sin : y * cos - x * sin;
    bins[(Math.round(across) + BINS / 4) & (BINS - 1)]!++;
  }
  let score = 0;
  let lean = 0;
  for (let i = 1; i < BINS; i++) {
    const step = bins[i]! - bins[i - 1]!;
    score += step ** 2;
    lean += step ** 3;
  }
  return { score, lean };
}
