import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import type { Correction } from "./correction.ts";

/** A word that ends in a figure, and one that begins with a figure. */
const BEFORE = /^[("“/.,:–-]{0,3}\d{1,4}$/u;
const AFTER = /^\d{1,4}(?:[.,/-]\d{1,4}){0,3}[)"”/.,;:%–-]{0,3}$/u;
/** Height of digits (em), the same in Times and Arial within 0.03. */
const DIGIT_HEIGHT = 0.68;
/** White space of a digit beside its ink (em). */
const BEARING = 0.03;
const BEARING_OF_ONE = 0.11;
/** Half of a blank between words (em). */
const HALF_BLANK = 0.12;

/**
 * Joins figures that the engine read as two: the digits of a number have the same width, so there is much paper beside a 1,
 * and "11" is read as "1 1". There is a blank between two digits if the paper is wider than their own white space.
 */
export const joinSplitFigures: Correction = {
  name: "split-figures",
  correct: (lines) => lines.map(joined),
};

function joined(line: OcrLine): OcrLine {
  const words: OcrWord[] = [];
  for (const word of line.words) {
    const last = words.at(-1);
    if (last && areOneFigure(last, word)) words[words.length - 1] = join(last, word);
    else words.push(word);
  }
  return words.length === line.words.length ? line : { ...line, words };
}

function areOneFigure(a: OcrWord, b: OcrWord): boolean {
  if (!BEFORE.test(a.text) || !AFTER.test(b.text)) return false;
  const em = Math.min(a.y1 - a.y0, b.y1 - b.y0) / DIGIT_HEIGHT;
  const paper = bearingOf(a.text.at(-1)!) + bearingOf(b.text[0]!) + HALF_BLANK;
  return b.x0 - a.x1 < paper * em;
}

const bearingOf = (digit: string) => (digit === "1" ? BEARING_OF_ONE : BEARING);

const join = (a: OcrWord, b: OcrWord): OcrWord => ({
  text: a.text + b.text,
  x0: a.x0,
  y0: Math.min(a.y0, b.y0),
  x1: b.x1,
  y1: Math.max(a.y1, b.y1),
  confidence: Math.min(a.confidence, b.confidence),
});
