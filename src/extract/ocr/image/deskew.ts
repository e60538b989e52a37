import type { GreyImage } from "../../shared/ocr-engine.ts";
import { type BinaryImage, binarize } from "./binarize.ts";
import { shrink } from "./transform.ts";

/** The direction of the lines of a page. */
export interface Skew {
  /** Lines run up or down: the picture is turned by a quarter, one way or the other. */
  readonly isOnSide: boolean;
  /** Degrees clockwise by which the lines are off level. */
  readonly degrees: number;
  /**
   * Lines seem to be upside down (if the page is on its side: after a quarter turn anticlockwise). This is a guess: there is
   * more ink above the small letters of a line (capitals, diacritics) than below them, so the lower edge is sharper.
   */
  readonly isReversed: boolean;
}

/** Short side of the copy that is measured (pixels): lines of print are still separate in it. */
const SHORT_SIDE = 560;
const REACH = 12;
/** Degrees. */
const WIDEST = 5;
const COARSE = 0.5;
const FINE = 0.1;
const MAX_POINTS = 40_000;
const MIN_POINTS = 200;
/** A page is on its side if its columns are this much more distinct than its rows. */
const CLEARLY = 1.3;
/** Longer runs of ink are rules, frames and shadows of the edge, not letters (pixels of the copy). */
const LONGEST_STROKE = 30;
/** A power of two, larger than the diagonal of the copy. */
const BINS = 4096;

/** Measures the skew of a page by its projection profile: across the lines, ink alternates most sharply with white. */
export function measureSkew(image: GreyImage): Skew {
  const factor = Math.max(1, Math.round(Math.min(image.width, image.height) / SHORT_SIDE));
  const points = inkPoints(binarize(shrink(image, factor), REACH));
  if (points.length < MIN_POINTS) return { isOnSide: false, degrees: 0, isReversed: false };
  const level = bestAngle(points, false);
  const upright = bestAngle(points, true);
  const isOnSide = upright.score > CLEARLY * level.score;
  const best = isOnSide ? upright : level;
  // `|| 0` turns -0 into 0.
  return { isOnSide, degrees: best.degrees || 0, isReversed: best.asymmetry > 0 };
}

/** x and y of ink, alternately, without long straight runs; evenly thinned. */
function inkPoints(ink: BinaryImage): Int32Array {
  const { data, width } = ink;
  const isLong = longRuns(ink);
  const found: number[] = [];
  for (let i = 0; i < data.length; i++) if (data[i] === 1 && isLong[i] === 0) found.push(i);
  const every = Math.max(1, Math.ceil(found.length / MAX_POINTS));
  const points = new Int32Array(2 * Math.floor(found.length / every));
  for (let k = 0; k < points.length; k += 2) {
    const i = found[(k / 2) * every]!;
    points[k] = i % width;
    points[k + 1] = Math.floor(i / width);
  }
  return points;
}

/** 1 where a pixel is part of a long run of ink along a row or a column. */
function longRuns({ data, width, height }: BinaryImage): Uint8Array {
  const isLong = new Uint8Array(data.length);
  const mark = (count: number, length: number, at: (line: number, i: number) => number) => {
    for (let line = 0; line < count; line++) {
      let run = 0;
      for (let i = 0; i <= length; i++) {
        if (i < length && data[at(line, i)] === 1) run++;
        else {
          if (run > LONGEST_STROKE) for (let k = i - run; k < i; k++) isLong[at(line, k)] = 1;
          run = 0;
        }
      }
    }
  };
  mark(height, width, (y, x) => y * width + x);
  mark(width, height, (x, y) => y * width + x);
  return isLong;
}

interface Angle {
  readonly degrees: number;
  readonly score: number;
  /** Below 0: the lower edges of lines are sharper than the upper ones. */
  readonly asymmetry: number;
}

function bestAngle(points: Int32Array, isOnSide: boolean): Angle {
  const around = (middle: number, reach: number, step: number): Angle => {
    let best: Angle = { degrees: middle, score: -1, asymmetry: 0 };
    for (let degrees = middle - reach; degrees <= middle + reach + 1e-9; degrees += step) {
      const { score, asymmetry } = profile(points, degrees, isOnSide);
      if (score > best.score) best = { degrees, score, asymmetry };
    }
    return best;
  };
  const coarse = around(0, WIDEST, COARSE);
  const fine = around(coarse.degrees, COARSE, FINE);
  return { ...fine, degrees: Math.round(fine.degrees * 10) / 10 };
}

/** How sharply ink and white alternate across lines at this angle. */
function profile(points: Int32Array, degrees: number, isOnSide: boolean) {
  const radians = (degrees * Math.PI) / 180;
  const sin = Math.sin(radians);
  const cos = Math.cos(radians);
  const bins = new Float64Array(BINS);
  for (let k = 0; k < points.length; k += 2) {
    const x = points[k]!;
    const y = points[k + 1]!;
    const across = isOnSide ? x * cos + y * sin : y * cos - x * sin;
    bins[(Math.round(across) + BINS / 4) & (BINS - 1)]!++;
  }
  let score = 0;
  let asymmetry = 0;
  for (let i = 1; i < BINS; i++) {
    const step = bins[i]! - bins[i - 1]!;
    score += step ** 2;
    asymmetry += step ** 3;
  }
  return { score, asymmetry };
}
