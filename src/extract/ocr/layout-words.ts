import type { Style, Word } from "../layout/word.ts";
import type { OcrLine } from "../shared/ocr-engine.ts";
import { countLetters } from "./lines/word-quality.ts";

/** Font size to the height of letters with ascenders and descenders (measured on Times). */
const SIZE_OF_LINE = 0.9;
/** White space of a letter on each side (em): engines give the box of the ink, the layout expects that of the letter. */
const BEARING = 0.05;
/** A line gets the usual font size if its height is within these shares of the usual height: the height varies by letters. */
const MIN_OF_USUAL = 0.74;
const MAX_OF_USUAL = 1.2;
/** A recognised word is the same word as one of the file if they overlap by this share. */
const SAME_PLACE = 0.5;

/** Recognised words as the input of the layout, in points of the sheet. */
export function layoutWords(lines: readonly OcrLine[], dpi: number): Word[] {
  const points = 72 / dpi;
  const usual = usualHeight(lines);
  return lines.flatMap(({ words, baseline, size }) => {
    const even = size > MIN_OF_USUAL * usual && size < MAX_OF_USUAL * usual ? usual : size;
    const em = Math.max(1, Math.round(2 * SIZE_OF_LINE * even * points) / 2);
    const style: Style = { font: "", size: em, bold: false, italic: false, invisible: false };
    return words.map((word) => ({
      text: word.text,
      x0: word.x0 * points - BEARING * em,
      y0: word.y0 * points,
      x1: word.x1 * points + BEARING * em,
      y1: word.y1 * points,
      baseline: baseline * points,
      em,
      style,
      raised: false,
      blankAfter: true,
      spaced: true,
      confidence: word.confidence,
    }));
  });
}

/** The median height of lines, weighted by their letters. */
function usualHeight(lines: readonly OcrLine[]): number {
  const weighed = lines
    .map((line) => ({ size: line.size, letters: countLetters([line]) }))
    .sort((a, b) => a.size - b.size);
  let left = weighed.reduce((sum, { letters }) => sum + letters, 0) / 2;
  for (const { size, letters } of weighed) {
    left -= letters;
    if (left <= 0) return size;
  }
  return 0;
}

/** Words that the file itself states (a serial number, the note of a signature) replace recognised ones in their place. */
export function addStatedWords(stated: readonly Word[], recognized: readonly Word[]): Word[] {
  const isCovered = (word: Word) =>
    stated.some((other) => {
      const across = Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0);
      const down = Math.min(word.y1, other.y1) - Math.max(word.y0, other.y0);
      return across > SAME_PLACE * (word.x1 - word.x0) && down > SAME_PLACE * (other.y1 - other.y0);
    });
  return [...stated, ...recognized.filter((word) => !isCovered(word))];
}
