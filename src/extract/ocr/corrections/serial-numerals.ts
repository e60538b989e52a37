import type { Box } from "../../../model/extraction.ts";
import type { GreyImage, OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import { inkLimit } from "../image/ink-runs.ts";
import { isInBox, withWords } from "../lines/line-parts.ts";
import type { Correction } from "./correction.ts";
import { lettersOfStrokes, strokesOf } from "./letter-strokes.ts";

// A Roman numeral that is alone in a cell ("II" in the first column of a table) is often read as "HI" or "11", or as dirt.
// Its strokes can be counted in the picture.

/** What engines read for a Roman numeral. */
const READ_FOR_ROMAN = /^[IVXl|!HLTJUYïÏíÍ1]{1,6}[.,]?$/u;
const ROMAN = /^[IVX]{1,5}[.,]?$/u;
const NUMERALS = new Set(["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]);
/** Greatest width of a cell for serial numbers, and greatest height of its ink (inches). */
const WIDEST = 0.9;
const HIGHEST = 0.2;
/** Pixels between the edge of a cell and its text. */
const EDGE = 4;
/** Least height of a numeral in pixels. */
const LOWEST = 8;
/** Cells are in one column if their left edges differ by at most this (inches). */
const SAME_COLUMN = 0.05;
/** Highest confidence of a corrected numeral: its strokes were counted, not read. */
const CONFIDENCE = 0.75;

/** Reads Roman numerals that are alone in a cell of a column with other Roman numerals by their strokes. */
export const readSerialNumerals: Correction = {
  name: "serial-numerals",
  correct(lines, { image, cells }) {
    const narrow = cells.filter(([x0, , x1]) => x1 - x0 <= WIDEST * image.dpi);
    return narrow.reduce((read, cell) => {
      const words = wordsIn(cell, lines);
      if (words.length > 1 || (words[0] && !READ_FOR_ROMAN.test(words[0].text))) return read;
      const column = narrow.filter((other) => other !== cell && isSameColumn(other, cell, image.dpi));
      if (!column.some((other) => isNumeral(wordsIn(other, lines)))) return read;
      const numeral = numeralIn(cell, words[0], image);
      return numeral === null ? read : [...withWords(read, (word) => !isInBox(cell, word)), numeral];
    }, lines);
  },
};

const wordsIn = (cell: Box, lines: readonly OcrLine[]): OcrWord[] =>
  withWords(lines, (word) => isInBox(cell, word)).flatMap(({ words }) => words);

const isNumeral = (words: readonly OcrWord[]) => words.length === 1 && ROMAN.test(words[0]!.text);

const isSameColumn = (cell: Box, other: Box, dpi: number) =>
  Math.abs(cell[0] - other[0]) <= SAME_COLUMN * dpi;

/** A line with the numeral that the ink of a cell shows; null if it shows none, or the one that was read. */
function numeralIn(cell: Box, read: OcrWord | undefined, image: GreyImage): OcrLine | null {
  const box = inkIn(cell, image);
  if (box === null) return null;
  const [x0, y0, x1, y1] = box;
  const word = { text: "", x0, y0, x1, y1, confidence: Math.min(CONFIDENCE, read?.confidence ?? CONFIDENCE) };
  const strokes = strokesOf(image, word);
  // Without a reading, or if digits were read, the strokes must have the serifs of letters.
  const proof = read === undefined || /^\d+[.,]?$/u.test(read.text) ? "serifs" : "none";
  const text = strokes && lettersOfStrokes(strokes, proof);
  if (!text || !NUMERALS.has(text) || text === read?.text.replace(/[.,]$/u, "")) return null;
  return { words: [{ ...word, text }], baseline: y1, size: y1 - y0 };
}

/** The box of the ink inside a cell; null if it is not as high as one line of capitals. */
function inkIn([left, top, right, bottom]: Box, image: GreyImage): Box | null {
  const { data, width, height, dpi } = image;
  const dark = inkLimit(image);
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (let y = Math.max(0, Math.ceil(top) + EDGE); y < Math.min(height, bottom - EDGE); y++) {
    for (let x = Math.max(0, Math.ceil(left) + EDGE); x < Math.min(width, right - EDGE); x++) {
      if (data[y * width + x]! >= dark) continue;
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
    }
  }
  return y1 - y0 >= LOWEST && y1 - y0 <= HIGHEST * dpi ? [x0, y0, x1, y1] : null;
}
