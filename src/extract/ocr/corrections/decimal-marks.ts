import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { GreyImage, OcrLine } from "../../shared/ocr-engine.ts";
import { connectedShapes, type Shape } from "./connected-shapes.ts";
import type { Correction } from "./correction.ts";

// Engines miss a comma of three pixels and read "7,00" as "700", "3,84" as "3.84". Between the tall shapes of digits, a mark
// is a small shape at their feet; a comma extends below the feet, a dot does not. Lengths are shares of the digits' height.

const NUMBER = /^(?<before>[≥≤><(“"+-]{0,2})(?<number>\d[\d.,]{0,14}\d|\d\d)(?<after>%?[;:.,)”"]{0,3})$/u;
/** A digit is at least this tall; a mark is at most LOW tall and starts below FEET. */
const TALL = 0.62;
const LOW = 0.42;
const FEET = 0.55;
/** A comma extends below the digits by at least this much, a dot by at most DOT. */
const COMMA = 0.12;
const DOT = 0.06;
/** Least ink of a mark, as a share of the square of the height and in pixels; less ink is dirt. */
const SPECK = 0.008;
const SMALLEST = 3;
/** Least height of digits in pixels; in smaller print marks cannot be measured. */
const MIN_HEIGHT = 11;
/** Least white space between two digits with a mark, and least height of the mark, if no mark was read. */
const WHITE = 0.3;
const MARK = 0.13;
/** Highest confidence of a corrected number: its marks were measured, not read. */
const CONFIDENCE = 0.75;

/**
 * Corrects the decimal and thousands marks of numbers by the shapes in the picture. Measured gain (docs/benchmarks/extraction.md): 5 of
 * 1,700 numbers in one of 14 real documents (57 numbers are still wrong); no change in generated plans.
 */
export const correctDecimalMarks: Correction = {
  name: "decimal-marks",
  correct: (lines, { image }) => lines.map((line) => withDecimalMarks(line, image)),
};

/** A line with the marks of its numbers corrected by the shapes in the picture that it was read from. */
export function withDecimalMarks(line: OcrLine, image: GreyImage): OcrLine {
  const words = line.words.map((word) => {
    const { before = "", number = "", after = "" } = NUMBER.exec(word.text)?.groups ?? {};
    if (number === "") return word;
    const seen = numberByShapes(number, after.startsWith("%"), connectedShapes(image, word));
    if (seen === null || seen === number || !isWellFormed(seen, number)) return word;
    return { ...word, text: `${before}${seen}${after}`, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
  return { ...line, words };
}

/** Vietnamese numbers: a dot before each group of three digits, a comma before decimals. A year has neither. */
const WELL_FORMED = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,\d{1,3})?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const isWellFormed = (seen: string, read: string) => WELL_FORMED.test(seen) && !YEAR.test(read);

/** The number with the marks that the shapes show; null if the tall shapes do not match its digits. */
function numberByShapes(number: string, isPercent: boolean, shapes: readonly Shape[]): string | null {
  const height = greatestOf(shapes.map(({ y0, y1 }) => y1 - y0));
  if (height < MIN_HEIGHT) return null;
  const inOrder = [...shapes].sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
  const tall = inOrder.filter(({ y0, y1 }) => y1 - y0 >= TALL * height);
  const digits = number.replace(/\D/gu, "");
  // A percent sign has exactly one tall shape, even if its rings are separate shapes.
  if (tall.length !== digits.length + (isPercent ? 1 : 0)) return null;
  const digitShapes = tall.slice(0, digits.length);
  const feet = digitShapes.map(({ y1 }) => y1).sort((a, b) => a - b)[digitShapes.length >> 1]!;
  const top = leastOf(digitShapes.map(({ y0 }) => y0));
  const marks = inOrder.filter(
    (shape) =>
      shape.y1 - shape.y0 <= LOW * height &&
      shape.y0 >= top + FEET * height &&
      shape.ink >= Math.max(SMALLEST, SPECK * height * height) &&
      Math.abs(shape.y1 - feet) <= LOW * height,
  );
  // The text that was read between two digits: "", "." or ",".
  const readMarks = number.split(/\d/u).slice(1, -1);
  let text = digits[0]!;
  for (let i = 1; i < digits.length; i++) {
    const [left, right] = [digitShapes[i - 1]!, digitShapes[i]!];
    const read = readMarks[i - 1]!;
    const between = marks.filter(
      (mark) =>
        middle(mark) > middle(left) &&
        middle(mark) < middle(right) &&
        (read !== "" || isSeparate(mark, left, right, height)),
    );
    if (between.length > 1) return null;
    text += (between[0] ? markOf(between[0], feet, height, read) : read) + digits[i]!;
  }
  return text;
}

/** Whether a mark has white space on both sides. Required if no mark was read, because a serif may be a separate shape. */
function isSeparate(mark: Shape, left: Shape, right: Shape, height: number): boolean {
  return (
    right.x0 - left.x1 >= WHITE * height &&
    mark.x0 >= left.x1 &&
    mark.x1 <= right.x0 &&
    mark.y1 - mark.y0 >= Math.max(SMALLEST, MARK * height)
  );
}

/** Comma or dot by the shape. If the shape is between both, the mark that was read, or a comma, which is more frequent. */
function markOf({ y1 }: Shape, feet: number, height: number, read: string): string {
  const below = (y1 - feet) / height;
  if (below >= COMMA) return ",";
  if (below <= DOT && below > -DOT) return read === "" ? "." : read === "," ? "," : ".";
  return read === "" ? "," : read;
}

const middle = ({ x0, x1 }: Shape) => (x0 + x1) / 2;
