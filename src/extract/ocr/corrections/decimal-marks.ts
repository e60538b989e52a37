import type { GreyImage, OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import type { Correction } from "./correction.ts";

// "7,00" read as "700", "3,84" as "3.84": engines overlook a comma of three pixels. Between the tall shapes of figures a
// mark stands out as a small one at their feet, and a comma hangs below them where a dot does not.

const FIGURE = /^(?<before>[≥≤><(“"+-]{0,2})(?<figure>\d[\d.,]{0,14}\d|\d\d)(?<behind>%?[;:.,)”"]{0,3})$/u;
/** Shares of the height of the figures: shapes lower than this are marks if they begin below that. */
const TALL = 0.62;
const LOW = 0.42;
const FEET = 0.55;
/** A comma hangs below the figures by this share of their height at least, a dot by no more than that. */
const COMMA = 0.12;
const DOT = 0.06;
/** Share of the square of the height: smaller ink is dirt. */
const SPECK = 0.008;
const SMALLEST = 3;
const LEAST_HEIGHT = 11;
/** Shares of the height: white between two figures with a mark, and the mark itself. */
const ROOM = 0.3;
const MARK = 0.13;
/** What was measured is surer than what was read, but no reading. */
const CONFIDENCE = 0.75;

/** The same line with the marks inside its figures as the picture shows them. */
export const correctDecimalMarks: Correction = {
  name: "decimal-marks",
  correct: (lines, { image }) => lines.map((line) => withDecimalMarks(line, image)),
};

export function withDecimalMarks(line: OcrLine, image: GreyImage): OcrLine {
  const words = line.words.map((word) => {
    const { before = "", figure = "", behind = "" } = FIGURE.exec(word.text)?.groups ?? {};
    if (figure === "") return word;
    const seen = figureOf(figure, behind.startsWith("%"), shapesOf(image, word));
    if (seen === null || seen === figure || !isForm(seen, figure)) return word;
    return { ...word, text: `${before}${seen}${behind}`, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
  return { ...line, words };
}

/** Vietnamese figures: a dot before each three, a comma before decimals. A year has neither. */
const FORM = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,\d{1,3})?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const isForm = (seen: string, read: string) => FORM.test(seen) && !YEAR.test(read);

/** The figure with marks put where the shapes have them; null where the shapes are not those of its figures. */
function figureOf(figure: string, percent: boolean, shapes: readonly Shape[]): string | null {
  const height = Math.max(...shapes.map(({ y0, y1 }) => y1 - y0));
  if (height < LEAST_HEIGHT) return null;
  const inOrder = [...shapes].sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
  const tall = inOrder.filter(({ y0, y1 }) => y1 - y0 >= TALL * height);
  const digits = figure.replace(/\D/gu, "");
  // A percent sign is one tall shape, or one with its rings apart.
  if (tall.length !== digits.length + (percent ? 1 : 0)) return null;
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
  const read = figure.split(/\d/u).slice(1, -1);
  let text = digits[0]!;
  for (let i = 1; i < digits.length; i++) {
    const [left, right] = [middle(figures[i - 1]!), middle(figures[i]!)];
    const known = read[i - 1]!;
    const between = marks.filter(
      (mark) =>
        middle(mark) > left &&
        middle(mark) < right &&
        (known !== "" || hasRoom(mark, figures[i - 1]!, figures[i]!, height)),
    );
    if (between.length > 1) return null;
    text += (between[0] ? markOf(between[0], feet, height, known) : known) + digits[i]!;
  }
  return text;
}

/** Where no mark was read, one must stand clear of both figures, which stand apart for it: serifs break off too. */
function hasRoom(mark: Shape, left: Shape, right: Shape, height: number): boolean {
  return (
    right.x0 - left.x1 >= ROOM * height &&
    mark.x0 >= left.x1 &&
    mark.x1 <= right.x0 &&
    mark.y1 - mark.y0 >= Math.max(SMALLEST, MARK * height)
  );
}

/** The mark's own form; between comma and dot what was read stands, and a comma where nothing was: figures have few dots. */
function markOf({ y1 }: Shape, feet: number, height: number, read: string): string {
  const below = (y1 - feet) / height;
  if (below >= COMMA) return ",";
  if (below <= DOT && below > -DOT) return read === "" ? "." : read === "," ? "," : ".";
  return read === "" ? "," : read;
}

const middle = ({ x0, x1 }: Shape) => (x0 + x1) / 2;

/** Ink that hangs together, in pixels. */
interface Shape {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly ink: number;
}

function shapesOf({ data, width, height }: GreyImage, word: OcrWord): Shape[] {
  const left = Math.max(0, Math.floor(word.x0) - 1);
  const right = Math.min(width, Math.ceil(word.x1) + 1);
  const tall = word.y1 - word.y0;
  const top = Math.max(0, Math.floor(word.y0) - 1);
  // Engines that overlook a comma end the box above its tail.
  const bottom = Math.min(height, Math.ceil(word.y1 + 0.25 * tall));
  const [w, h] = [right - left, bottom - top];
  if (w <= 0 || h <= 0) return [];
  const values = new Uint8Array(w * h);
  for (let y = 0; y < h; y++)
    values.set(data.subarray((top + y) * width + left, (top + y) * width + right), y * w);
  const dark = (Math.min(...values) + Math.max(...values)) / 2;
  const open = values.map((value) => (value < dark ? 1 : 0));
  const shapes: Shape[] = [];
  for (let start = 0; start < open.length; start++)
    if (open[start] === 1) shapes.push(shapeAt(start, open, w));
  return shapes;
}

/** Takes the ink that hangs together with pixel `start` out of `open`. */
function shapeAt(start: number, open: Uint8Array, width: number): Shape {
  let [x0, y0, x1, y1, ink] = [width, open.length, 0, 0, 0];
  const queue = [start];
  open[start] = 0;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    ink++;
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const next = at + dy * width + dx;
        if (x + dx < 0 || x + dx >= width || open[next] !== 1) continue;
        open[next] = 0;
        queue.push(next);
      }
    }
  }
  return { x0, y0, x1, y1, ink };
}
