import type { GreyImage, OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import { connectedShapes, type Shape } from "./connected-shapes.ts";
import type { Correction } from "./correction.ts";

// The Vietnamese model of the engine does not know "≥" and "≤": it reads ">" and "<" for them, so "≥ 7,00 điểm" becomes
// "> 7,00 điểm". The bar below the arms can be seen in the picture.

/** A sign at the start of a word, or after a bracket: ">", ">65%", "(>". */
const SIGN = /^(?<before>[("“[]?)(?<sign>[<>])(?<after>(?:[\d(].{0,30})?)$/u;
const WITH_BAR = new Map([
  [">", "≥"],
  ["<", "≤"],
]);
/** The arms are between these shares of the line's height wide and high. */
const SMALLEST = 0.18;
/** A bracket before the sign is at least this wide. */
const NARROWEST = 0.08;
const LARGEST = 0.9;
/** Least height of the arms in pixels; smaller ones cannot be measured. */
const MIN_HEIGHT = 6;
/** The bar is in the lowest part of the sign, and covers at least this share of the sign's width. */
const LOWEST_PART = 0.3;
const BAR = 0.7;
/** A rule of a table or an underlined word extends beyond the sign by this share of its width; a bar does not. */
const BEYOND = 0.35;
/** How far below the arms the bar may be, as a share of the height of the arms. */
const BELOW = 0.45;
/** Highest confidence of a corrected sign: its bar was measured, not read. */
const CONFIDENCE = 0.9;

/**
 * Reads "≥" and "≤" where the picture shows a bar below ">" or "<". Measured gain (docs/benchmarks/extraction.md): 164 of 336 signs.
 */
export const readInequalitySigns: Correction = {
  name: "inequality-signs",
  correct: (lines, { image }) => lines.map((line) => withInequalitySigns(line, image)),
};

/** A line with the signs that have a bar in the picture that it was read from. */
export function withInequalitySigns(line: OcrLine, image: GreyImage): OcrLine {
  const words = line.words.map((word) => {
    const { before = "", sign = "", after = "" } = SIGN.exec(word.text)?.groups ?? {};
    const withBar = WITH_BAR.get(sign);
    if (withBar === undefined || !hasBar(word, before !== "", line, image)) return word;
    return {
      ...word,
      text: `${before}${withBar}${after}`,
      confidence: Math.min(word.confidence, CONFIDENCE),
    };
  });
  return { ...line, words };
}

/** Whether the sign at the start of a word has a bar below its arms. */
function hasBar(word: OcrWord, afterBracket: boolean, line: OcrLine, image: GreyImage): boolean {
  const sign = signAt(word, afterBracket, line, image);
  if (!sign) return false;
  const [width, height] = [sign.x1 - sign.x0, sign.y1 - sign.y0];
  const isInk = inkTest(sign, image);
  const margin = Math.max(2, Math.round(BEYOND * width));
  const goesOn = (edge: number, step: number, y: number) =>
    Array.from({ length: margin }, (_, k) => edge + (k + 1) * step).every((x) => isInk(x, y));
  const last = Math.min(image.height, Math.round(sign.y1 + BELOW * height));
  for (let y = Math.round(sign.y1 - LOWEST_PART * height); y < last; y++) {
    let covered = 0;
    for (let x = sign.x0; x < sign.x1; x++) if (isInk(x, y)) covered++;
    if (covered >= BAR * width) {
      return !goesOn(sign.x0, -1, y) && !goesOn(sign.x1 - 1, 1, y);
    }
  }
  return false;
}

/** The ink of the arms, with the bar if it touches them; null if it does not look like a sign. */
function signAt(word: OcrWord, afterBracket: boolean, line: OcrLine, image: GreyImage): Shape | null {
  const { size, baseline } = line;
  const x1 = Math.min(word.x1, word.x0 + (afterBracket ? 2 : 1) * size);
  const shapes = connectedShapes(image, { ...word, x1, y1: Math.max(word.y1, baseline) });
  const tall = shapes
    .filter(
      ({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0) >= (afterBracket ? NARROWEST : SMALLEST) * size,
    )
    .sort((a, b) => a.x0 - b.x0);
  const sign = tall[afterBracket ? 1 : 0];
  if (!sign || sign.y1 - sign.y0 < MIN_HEIGHT) return null;
  return Math.max(sign.x1 - sign.x0, sign.y1 - sign.y0) <= LARGEST * size ? sign : null;
}

/** Whether a pixel is darker than half way between the darkest and the lightest pixel of a shape. */
function inkTest({ x0, y0, x1, y1 }: Shape, { data, width, height }: GreyImage) {
  let [darkest, lightest] = [255, 0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      darkest = Math.min(darkest, data[y * width + x]!);
      lightest = Math.max(lightest, data[y * width + x]!);
    }
  }
  const limit = (darkest + lightest) / 2;
  return (x: number, y: number) =>
    x >= 0 && x < width && y >= 0 && y < height && data[y * width + x]! < limit;
}
