import type { GreyImage, OcrLine } from "../../shared/ocr-engine.ts";
import { connectedShapes, type Shape } from "./connected-shapes.ts";
import type { Correction } from "./correction.ts";

// "7,00" read as "700", "3,84" as "3.84": engines miss a comma of three pixels. Between the tall shapes of figures, a mark
// is a small shape at their feet; a comma extends below the feet, a dot does not. Lengths are shares of the figures' height.

const FIGURE = /^(?<before>[≥≤><(“"+-]{0,2})(?<figure>\d[\d.,]{0,14}\d|\d\d)(?<after>%?[;:.,)”"]{0,3})$/u;
/** A figure is at least this tall; a mark is at most LOW tall and starts below FEET. */
const TALL = 0.62;
const LOW = 0.42;
const FEET = 0.55;
/** A comma extends below the figures by at least this much, a dot by at most DOT. */
const COMMA = 0.12;
const DOT = 0.06;
/** Share of the square of the height, and pixels: smaller ink is dirt. */
const SPECK = 0.008;
const SMALLEST = 3;
/** Pixels. */
const LEAST_HEIGHT = 11;
/** Least white between two figures with a mark, and least height of the mark, if no mark was read. */
const WHITE = 0.3;
const MARK = 0.13;
/** Measured marks are surer than what was read, but are not a reading. */
const CONFIDENCE = 0.75;

/**
 * Corrects the marks inside figures by what the picture shows. Measured gain (docs/benchmarks.md): 5 of 1,700 figures of real
 * documents (57 are wrong with it), all in one of 14; it changed nothing in generated plans.
 */
export const correctDecimalMarks: Correction = {
  name: "decimal-marks",
  correct: (lines, { image }) => lines.map((line) => withDecimalMarks(line, image)),
};

export function withDecimalMarks(line: OcrLine, image: GreyImage): OcrLine {
  const words = line.words.map((word) => {
    const { before = "", figure = "", after = "" } = FIGURE.exec(word.text)?.groups ?? {};
    if (figure === "") return word;
    const seen = figureByShapes(figure, after.startsWith("%"), connectedShapes(image, word));
    if (seen === null || seen === figure || !isWellFormed(seen, figure)) return word;
    return { ...word, text: `${before}${seen}${after}`, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
  return { ...line, words };
}

/** Vietnamese figures: a dot before each group of three, a comma before decimals. A year has neither. */
const WELL_FORMED = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,\d{1,3})?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const isWellFormed = (seen: string, read: string) => WELL_FORMED.test(seen) && !YEAR.test(read);

/** The figure with its marks as the shapes show them; null if the shapes are not those of its digits. */
function figureByShapes(figure: string, isPercent: boolean, shapes: readonly Shape[]): string | null {
  const height = Math.max(...shapes.map(({ y0, y1 }) => y1 - y0));
  if (height < LEAST_HEIGHT) return null;
  const inOrder = [...shapes].sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
  const tall = inOrder.filter(({ y0, y1 }) => y1 - y0 >= TALL * height);
  const digits = figure.replace(/\D/gu, "");
  // A percent sign is one tall shape, with its rings apart or not.
  if (tall.length !== digits.length + (isPercent ? 1 : 0)) return null;
  const figures = tall.slice(0, digits.length);
  const feet = figures.map(({ y1 }) => y1).sort((a, b) => a - b)[figures.length >> 1]!;
  const head = Math.min(...figures.map(({ y0 }) => y0));
  const marks = inOrder.filter(
    (shape) =>
      shape.y1 - shape.y0 <= LOW * height &&
      shape.y0 >= head + FEET * height &&
      shape.ink >= Math.max(SMALLEST, SPECK * height * height) &&
      Math.abs(shape.y1 - feet) <= LOW * height,
  );
  // What was read between each two digits: "", "." or ",".
  const readMarks = figure.split(/\d/u).slice(1, -1);
  let text = digits[0]!;
  for (let i = 1; i < digits.length; i++) {
    const [left, right] = [figures[i - 1]!, figures[i]!];
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

/** Whether a mark has white on both sides. Required where none was read: serifs break off too. */
function isSeparate(mark: Shape, left: Shape, right: Shape, height: number): boolean {
  return (
    right.x0 - left.x1 >= WHITE * height &&
    mark.x0 >= left.x1 &&
    mark.x1 <= right.x0 &&
    mark.y1 - mark.y0 >= Math.max(SMALLEST, MARK * height)
  );
}

/** Comma or dot by the shape; if it is between the two, what was read, or a comma: figures have few dots. */
function markOf({ y1 }: Shape, feet: number, height: number, read: string): string {
  const below = (y1 - feet) / height;
  if (below >= COMMA) return ",";
  if (below <= DOT && below > -DOT) return read === "" ? "." : read === "," ? "," : ".";
  return read === "" ? "," : read;
}

const middle = ({ x0, x1 }: Shape) => (x0 + x1) / 2;
