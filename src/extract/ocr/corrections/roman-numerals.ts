import type { GreyImage, OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import type { Correction } from "./correction.ts";

// "III/2025", "II. NHIỆM VỤ": engines know words, not how many strokes stand side by side, and read "IIH", "II" or "1".
// The strokes of a Roman numeral can be counted.

/** What engines make of the strokes of I, II, III and of V. */
const TAKEN_FOR_ROMAN = /^[IVX1l|!HLiïÏíÍTtJUY]{1,6}$/u;
/** The numeral's signs and what stands behind: "/2025", "." of a heading, or nothing ("Quý III năm 2025"). */
const TOKEN = /^(?<numeral>[^\s/.,;:)–-]{1,6})(?<behind>(?:[/.,;:)–-].{0,20})?)$/u;
/** Before a full stop "TL", "TT" and "L" mean what they say. */
const HEADING = /^(?=.{0,4}[IH])[IVXl1|!H]{1,5}$/u;
const YEAR_BEHIND = /^\/(?:19|20)\d\d/;
const QUARTER = /^[("“]?quý$/iu;
const QUARTERS = ["I", "II", "III", "IV"];
const HEADINGS = [...QUARTERS, "V", "VI", "VII", "VIII"];
/** What was measured is surer than what was read, but no reading. */
const CONFIDENCE = 0.75;

/** The same line with Roman numerals as their strokes show them. `image`: the picture that was read. */
export const correctRomanNumerals: Correction = {
  name: "roman-numerals",
  correct: (lines, { image }) => lines.map((line) => withRomanNumerals(line, image)),
};

export function withRomanNumerals(line: OcrLine, image: GreyImage): OcrLine {
  const words = line.words.map((word, i) => {
    const { numeral = "", behind = "" } = TOKEN.exec(word.text)?.groups ?? {};
    if (!TAKEN_FOR_ROMAN.test(numeral)) return word;
    const inQuarter = QUARTER.test(line.words[i - 1]?.text ?? "");
    const isQuarter = inQuarter || YEAR_BEHIND.test(behind);
    const isHeading = i === 0 && behind === "." && line.words.length > 1 && HEADING.test(numeral);
    if (!isQuarter && !isHeading) return word;
    // "11/2025" is a month, unless its strokes are plainly those of letters.
    const strokes = strokesOf(image, word);
    const digits = /^\d/.test(numeral) ? (inQuarter ? "letter" : "serif") : null;
    const found = strokes && numeralOf(strokes, digits);
    if (!found || found === numeral || !(isQuarter ? QUARTERS : HEADINGS).includes(found)) return word;
    if (/V/u.test(numeral) !== /V/u.test(found) && !/[UY]/u.test(numeral)) return word;
    return { ...word, text: `${found}${behind}`, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
  return { ...line, words };
}

/** A stroke from the upper to the middle part of a letter, in shares of the letters' height. */
interface Stroke {
  /** How far it moves to the right on its way down, for each unit of that way. */
  readonly lean: number;
  /** How far ink reaches out at its upper end, to the left and to the right: serifs to both, the flag of a 1 to the left. */
  readonly left: number;
  readonly right: number;
}

/** Slashes and the halves of a V lean more than the strokes of slanted type. */
const LEANS = 0.2;
/** Upright strokes lean less; between the two nothing is told. */
const UPRIGHT = 0.12;
/** The flag of a 1 reaches further to the left than the serif beside it. */
const FLAG = 0.1;
const EVEN = 0.08;
const SERIF = 0.04;

/**
 * The numeral that these strokes make, up to a slash; null where they make none. `asked`, where it was read as figures,
 * which stay unless each stroke is plainly that of a letter: the same to both sides, or even with a serif to each.
 */
function numeralOf(strokes: readonly Stroke[], asked: "letter" | "serif" | null): string | null {
  let text = "";
  for (let i = 0; i < strokes.length; i++) {
    const { lean, left, right } = strokes[i]!;
    if (lean > LEANS) {
      const next = strokes[i + 1];
      if (!next || next.lean >= -LEANS) return null;
      text += "V";
      i++;
    } else if (lean < -LEANS) break;
    else {
      if (Math.abs(lean) > UPRIGHT) return null;
      if (left - right >= FLAG || (asked && Math.abs(left - right) > EVEN)) return null;
      if (asked === "serif" && Math.min(left, right) < SERIF) return null;
      text += "I";
    }
  }
  return text === "" ? null : text;
}

const ROWS = 9;
/** The band of the letters' height in which strokes are followed: below the serifs, above where a V closes. */
const UPPER = 0.22;
const LOWER = 0.72;
/** Strokes are no thicker than this share of the height, and more than this apart. */
const THICKEST = 0.45;
const STEP = 0.14;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Follows the strokes of a word downwards, from left to right; null where its rows do not agree. */
function strokesOf(image: GreyImage, word: OcrWord): Stroke[] | null {
  const box = inkBox(image, word);
  if (!box) return null;
  const { x0, y0, x1, y1, dark } = box;
  const height = y1 - y0;
  if (height < 8) return null;
  const runsAt = (share: number) => runsOf(image, Math.round(y0 + share * height), x0, x1, dark);
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
    // Behind the numeral stand figures, whose strokes are of no interest.
    if (followed < ROWS - 2) return strokes.some(({ lean }) => lean < -LEANS) ? strokes : null;
    strokes.push({
      lean: (middle(last) - middle(first)) / ((LOWER - UPPER) * height),
      ...reachAt(image, box, first),
    });
  }
  return strokes;
}

const middle = ({ from, to }: Run) => (from + to) / 2;

/** How far ink reaches beyond a stroke within the upper fifth of the letters (shares of their height). */
function reachAt(
  image: GreyImage,
  { x0, y0, x1, y1, dark }: InkBox,
  stroke: Run,
): { left: number; right: number } {
  const height = y1 - y0;
  let [left, right] = [stroke.from, stroke.to];
  for (let y = y0; y < y0 + 0.22 * height; y++) {
    for (const run of runsOf(image, y, x0, x1, dark)) {
      if (run.to < stroke.from || run.from > stroke.to) continue;
      left = Math.min(left, run.from);
      right = Math.max(right, run.to);
    }
  }
  // Serifs of neighbours touch: no more than a serif counts.
  const most = 0.2 * height;
  return {
    left: Math.min(most, stroke.from - left) / height,
    right: Math.min(most, right - stroke.to) / height,
  };
}

function runsOf({ data, width }: GreyImage, y: number, x0: number, x1: number, dark: number): Run[] {
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

interface InkBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Half way between this word's paper and its print. */
  readonly dark: number;
}

/** The ink of a word's first letters: as high as they are, a slash left aside. */
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
  if (lightest - darkest < 60) return null;
  const dark = (darkest + lightest) / 2;
  // The first letter alone tells the height of capitals: the first stretch of columns with ink, and as much again.
  const inked = (x: number) => {
    for (let y = top; y < bottom; y++) if (data[y * width + x]! < dark) return true;
    return false;
  };
  let x0 = left;
  while (x0 < right && !inked(x0)) x0++;
  const reach = Math.min(right, x0 + Math.max(3, Math.round(0.3 * (bottom - top))));
  let [y0, y1] = [bottom, top];
  for (let y = top; y < bottom; y++) {
    for (let x = x0; x < reach; x++) {
      if (data[y * width + x]! >= dark) continue;
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y + 1);
    }
  }
  return y1 > y0 ? { x0, y0, x1: right, y1, dark } : null;
}
