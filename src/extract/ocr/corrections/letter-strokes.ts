import type { GreyImage, OcrWord } from "../../shared/ocr-engine.ts";

// Lengths are shares of the height of the letters, unless a comment says pixels.

/** A stroke from the upper to the middle part of a letter. */
export interface Stroke {
  /** Movement to the right on the way down, divided by the length of that way. */
  readonly lean: number;
  /** How far ink extends at the upper end to the left and to the right. Serifs extend to both, the flag of a 1 to the left. */
  readonly left: number;
  readonly right: number;
}

/** Slashes and the halves of a V lean more than strokes of italic type. */
const LEANING = 0.2;
/** Upright strokes lean less than this; strokes between the two limits are not decided. */
const UPRIGHT = 0.12;
/** The flag of a 1 extends further to the left than a serif. */
const FLAG = 0.1;
const EVEN = 0.08;
const SERIF = 0.04;

/**
 * What strokes must show before digits are replaced by letters: nothing; that each stroke extends evenly to both sides; or
 * also that each has a serif on both sides.
 */
export type StrokeProof = "none" | "even" | "serifs";

/** The letters I and V that these strokes make, up to a slash; null if they make no such letters. */
export function lettersOfStrokes(strokes: readonly Stroke[], proof: StrokeProof): string | null {
  let text = "";
  for (let i = 0; i < strokes.length; i++) {
    const { lean, left, right } = strokes[i]!;
    if (lean > LEANING) {
      const next = strokes[i + 1];
      if (!next || next.lean >= -LEANING) return null;
      text += "V";
      i++;
    } else if (lean < -LEANING) break;
    else {
      if (Math.abs(lean) > UPRIGHT) return null;
      if (left - right >= FLAG || (proof !== "none" && Math.abs(left - right) > EVEN)) return null;
      if (proof === "serifs" && Math.min(left, right) < SERIF) return null;
      text += "I";
    }
  }
  return text === "" ? null : text;
}

const ROWS = 9;
/** The band in which strokes are followed: below the serifs, above the point of a V. */
const UPPER = 0.22;
const LOWER = 0.72;
/** Greatest thickness of a stroke, and its greatest movement from row to row. */
const THICKEST = 0.45;
const STEP = 0.14;
/** Serifs of neighbours touch, so at most this much of one is measured. */
const LONGEST_SERIF = 0.2;
/** Least height of letters in pixels; smaller ones cannot be measured. */
const MIN_HEIGHT = 8;

/** Ink from..to-1 along a row (pixels). */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The strokes of a word from left to right, each followed downwards; null if a stroke cannot be followed. */
export function strokesOf(image: GreyImage, word: OcrWord): Stroke[] | null {
  const box = inkBox(image, word);
  if (!box) return null;
  const { y0, y1 } = box;
  const height = y1 - y0;
  if (height < MIN_HEIGHT) return null;
  const runsAt = (share: number) => runsOf(image, Math.round(y0 + share * height), box);
  const rows = Array.from({ length: ROWS }, (_, i) => runsAt(UPPER + ((LOWER - UPPER) * i) / (ROWS - 1)));
  const strokes: Stroke[] = [];
  for (const first of rows[0]!) {
    let last = first;
    let followed = 0;
    for (const row of rows.slice(1)) {
      const next = row.find((run) => Math.abs(middle(run) - middle(last)) <= STEP * height);
      if (!next || next.to - next.from > THICKEST * height) break;
      last = next;
      followed++;
    }
    // A slash ends the numeral; the strokes of the digits after it are not needed.
    if (followed < ROWS - 2) return strokes.some(({ lean }) => lean < -LEANING) ? strokes : null;
    const lean = (middle(last) - middle(first)) / ((LOWER - UPPER) * height);
    strokes.push({ lean, ...serifsOf(image, box, first) });
  }
  return strokes;
}

const middle = ({ from, to }: Run) => (from + to) / 2;

/** How far ink extends beyond a stroke in the upper part of the letters. */
function serifsOf(image: GreyImage, box: InkBox, stroke: Run): { left: number; right: number } {
  const height = box.y1 - box.y0;
  let [left, right] = [stroke.from, stroke.to];
  for (let y = box.y0; y < box.y0 + UPPER * height; y++) {
    for (const run of runsOf(image, y, box)) {
      if (run.to < stroke.from || run.from > stroke.to) continue;
      left = Math.min(left, run.from);
      right = Math.max(right, run.to);
    }
  }
  const most = LONGEST_SERIF * height;
  return {
    left: Math.min(most, stroke.from - left) / height,
    right: Math.min(most, right - stroke.to) / height,
  };
}

function runsOf({ data, width }: GreyImage, y: number, { x0, x1, dark }: InkBox): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let x = x0; x <= x1; x++) {
    const ink = x < x1 && data[y * width + x]! < dark;
    if (ink && from < 0) from = x;
    if (!ink && from >= 0) {
      runs.push({ from, to: x });
      from = -1;
    }
  }
  return runs;
}

/** The box around the ink of a word, in pixels; its height is that of the first letter. */
interface InkBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Half way between the paper and the print of this word. */
  readonly dark: number;
}

/** Least difference between paper and print. */
const MIN_CONTRAST = 60;
/** Width of the first letter as a share of the word's height. */
const FIRST_LETTER = 0.3;

function inkBox(image: GreyImage, word: OcrWord): InkBox | null {
  const { data, width, height } = image;
  const [left, right] = [Math.max(0, Math.floor(word.x0) - 1), Math.min(width, Math.ceil(word.x1) + 1)];
  const [top, bottom] = [Math.max(0, Math.floor(word.y0) - 1), Math.min(height, Math.ceil(word.y1) + 1)];
  let [darkest, lightest] = [255, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = data[y * width + x]!;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  if (lightest - darkest < MIN_CONTRAST) return null;
  const dark = (darkest + lightest) / 2;
  const hasInk = (x: number) => {
    for (let y = top; y < bottom; y++) if (data[y * width + x]! < dark) return true;
    return false;
  };
  let x0 = left;
  while (x0 < right && !hasInk(x0)) x0++;
  // Only the first letter is measured, because a slash is higher than capitals.
  const letterEnd = Math.min(right, x0 + Math.max(3, Math.round(FIRST_LETTER * (bottom - top))));
  let [y0, y1] = [bottom, top];
  for (let y = top; y < bottom; y++) {
    for (let x = x0; x < letterEnd; x++) {
      if (data[y * width + x]! >= dark) continue;
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y + 1);
    }
  }
  return y1 > y0 ? { x0, y0, x1: right, y1, dark } : null;
}
